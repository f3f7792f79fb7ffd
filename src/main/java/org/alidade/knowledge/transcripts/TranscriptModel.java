package org.alidade.knowledge.transcripts;

import java.util.Optional;
import java.util.Set;

import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.model.Strand;

/**
 * All that consequences and HGVS need to know of one transcript, except its sequence. Immutable.
 *
 * @param id with version where the source gives one
 * @param equivalent the same transcript in the other catalogue (RefSeq for an Ensembl one), with version
 * @param biotype as Ensembl names it: {@code protein_coding}, {@code nonsense_mediated_decay}, {@code lncRNA} …
 * @param coding absent for non-coding transcripts
 */
public record TranscriptModel(String id, Optional<String> equivalent, Gene gene, String biotype, Contig contig,
        Strand strand, Exons exons, Optional<CodingRegion> coding, Set<TranscriptTag> tags) {
    public static final String NONSENSE_MEDIATED_DECAY = "nonsense_mediated_decay";

    public TranscriptModel {
        tags = Set.copyOf(tags);
        Exons known = exons;
        coding.ifPresent(region -> {
            if (!known.contains(region.start()) || !known.contains(region.end())) {
                throw new IllegalArgumentException("the coding region " + region.start() + "-" + region.end()
                        + " does not begin and end in exons");
            }
        });
    }

    public int start() {
        return exons.start(0);
    }

    public int end() {
        return exons.end(exons.count() - 1);
    }

    public Interval span() {
        return new Interval(contig, start(), end());
    }

    public boolean isForward() {
        return strand == Strand.FORWARD;
    }

    public boolean isCoding() {
        return coding.isPresent();
    }

    public boolean is(TranscriptTag tag) {
        return tags.contains(tag);
    }

    /** Number of an exon along the transcript, from 1; {@code index} counts along the genome from 0. */
    public int exonNumber(int index) {
        return isForward() ? index + 1 : exons.count() - index;
    }

    /** Number of the intron behind an exon of the genome's order, along the transcript, from 1. */
    public int intronNumber(int index) {
        return isForward() ? index + 1 : exons.count() - 1 - index;
    }

    /** Place within the transcript, from 1, of a base of the genome that lies in an exon. */
    public int transcriptPosition(int position) {
        int before = exons.basesBefore(exons.lastBeginningAtOrBefore(position), position);
        return isForward() ? before + 1 : exons.length() - before;
    }

    /** Place on the genome of a base of the transcript, counted from 1. */
    public int genomePosition(int transcriptPosition) {
        return exons.positionOf(isForward() ? transcriptPosition - 1 : exons.length() - transcriptPosition);
    }

    /** Place within the transcript of the first coding base, from 1; 0 for a non-coding transcript. */
    public int codingStart() {
        return coding.map(region -> transcriptPosition(isForward() ? region.start() : region.end())).orElse(0);
    }

    /** Place within the transcript of the last coding base, from 1; 0 for a non-coding transcript. */
    public int codingEnd() {
        return coding.map(region -> transcriptPosition(isForward() ? region.end() : region.start())).orElse(0);
    }

    /** The id without its version. */
    public String stableId() {
        return withoutVersion(id);
    }

    /** An id without the digits behind its last dot. */
    public static String withoutVersion(String id) {
        int dot = id.lastIndexOf('.');
        return dot > 0 && id.substring(dot + 1).chars().allMatch(Character::isDigit) ? id.substring(0, dot) : id;
    }
}
