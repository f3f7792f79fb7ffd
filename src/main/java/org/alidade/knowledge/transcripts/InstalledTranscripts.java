package org.alidade.knowledge.transcripts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/**
 * The gene models of a bundle as transcripts with reading frames. They are MANE's and the mitochondrial genes, which are
 * complete from start to stop codon (Morales 2022, doi 10.1038/s41586-022-04558-8).
 */
public final class InstalledTranscripts {
    private static final int AUTOSOMES = 22;

    private InstalledTranscripts() {
    }

    /** Those of MANE and of the catalogues in a bundle. */
    public static TranscriptModels of(GeneModels models, List<TranscriptModel> catalogue, GenomeBuild build) {
        return catalogue.isEmpty()
                ? of(models, build)
                : new TranscriptStore(TranscriptModelTable.joined(catalogue, installed(models, build)));
    }

    /** All that are installed for a build; none of them where the bundle has none. */
    public static TranscriptModels of(GeneModels models, GenomeBuild build) {
        return new TranscriptStore(installed(models, build));
    }

    private static List<TranscriptModel> installed(GeneModels models, GenomeBuild build) {
        Stream<Contig> contigs = Stream.concat(
                IntStream.rangeClosed(1, AUTOSOMES).mapToObj(number -> new Contig(Integer.toString(number))),
                Stream.of(new Contig("X"), new Contig("Y"), new Contig("MT")));
        return contigs
                .flatMap(contig -> models.overlapping(new Interval(contig, 1, Integer.MAX_VALUE), build).stream())
                .map(InstalledTranscripts::model).toList();
    }

    private static TranscriptModel model(Transcript transcript) {
        List<Interval> exons = transcript.exons();
        Optional<CodingRegion> coding = transcript.coding().map(region -> new CodingRegion(region.start(), region.end(),
                0, true, true, Optional.empty()));
        return new TranscriptModel(transcript.id(), Optional.empty(), transcript.gene(),
                coding.isPresent() ? "protein_coding" : "ncRNA", transcript.span().contig(), transcript.strand(),
                Exons.of(exons.stream().mapToInt(Interval::start).toArray(),
                        exons.stream().mapToInt(Interval::end).toArray()),
                coding, Set.of(transcript.maneSelect()
                        ? TranscriptTag.MANE_SELECT
                        : TranscriptTag.MANE_PLUS_CLINICAL));
    }
}
