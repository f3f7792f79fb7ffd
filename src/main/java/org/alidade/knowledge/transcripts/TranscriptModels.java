package org.alidade.knowledge.transcripts;

import java.util.List;

import org.alidade.model.Contig;
import org.alidade.model.Interval;

/** The transcripts of one build, by place and by name. Thread-safe. */
public interface TranscriptModels {
    /** Transcripts that overlap a stretch, by start; the empty list costs nothing. Both ends count from 1. */
    List<TranscriptModel> overlapping(Contig contig, int start, int end);

    /** Transcripts with this id, its version ignored where {@code id} has none; their equivalents' ids count too. */
    List<TranscriptModel> named(String id);

    /** Transcripts of a gene by its symbol or HGNC id, in the order in which they are shown. */
    List<TranscriptModel> ofGene(String symbolOrId);

    /** Number of transcripts. */
    int size();

    default List<TranscriptModel> overlapping(Interval interval) {
        return overlapping(interval.contig(), interval.start(), interval.end());
    }
}
