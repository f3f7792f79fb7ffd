package org.alidade.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Strand;

/**
 * The transcripts of the genes in the slices: MANE Select 1.x; mitochondrial genes as annotated on NC_012920.1.
 */
final class SampleTranscripts {
    private SampleTranscripts() {
    }

    static List<SampleTranscript> read() {
        return Resources.text("transcripts.tsv").lines().skip(1).map(line -> transcript(line.split("\t", -1))).toList();
    }

    private static SampleTranscript transcript(String[] fields) {
        Contig contig = Contig.of(fields[6]);
        List<Interval> exons = Arrays.stream(fields[8].split(",")).map(text -> interval(contig, text)).toList();
        Optional<Interval> coding = Optional.of(fields[9]).filter(text -> !text.isEmpty())
                .map(text -> interval(contig, text));
        Strand strand = fields[7].equals("+") ? Strand.FORWARD : Strand.REVERSE;
        Gene gene = new Gene(fields[0], Optional.of(fields[1]));
        Transcript transcript = new Transcript(fields[3].isEmpty() ? fields[0] : fields[3], gene, GenomeBuild.GRCH38,
                strand, exons, coding, !fields[3].isEmpty());
        return new SampleTranscript(transcript, fields[2], fields[3], fields[4], fields[5]);
    }

    private static Interval interval(Contig contig, String text) {
        String[] ends = text.split("-", -1);
        return new Interval(contig, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
