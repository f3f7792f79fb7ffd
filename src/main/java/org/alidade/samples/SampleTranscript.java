package org.alidade.samples;

import java.util.List;
import org.alidade.knowledge.transcripts.Transcript;

/**
 * A transcript with the names an annotation carries. Names that do not exist (mitochondrial genes have no RefSeq
 * transcript) are empty.
 *
 * @param entrez NCBI gene id
 */
record SampleTranscript(Transcript transcript, String entrez, String refSeq, String ensembl, String protein) {
    String symbol() {
        return transcript.gene().symbol();
    }

    String hgncId() {
        return transcript.gene().hgncId().orElse("");
    }

    boolean isMitochondrial() {
        return transcript.span().contig().isMitochondrial();
    }

    static SampleTranscript named(List<SampleTranscript> all, String symbol) {
        return all.stream().filter(one -> one.symbol().equals(symbol)).findFirst().orElseThrow();
    }
}
