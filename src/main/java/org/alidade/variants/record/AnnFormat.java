package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.casefile.VcfHeader;
import org.alidade.model.TranscriptConsequence;

/** SnpEff's ANN (VCF annotation format 1.0), whose columns are fixed. */
public final class AnnFormat implements AnnotationFormat {
    /** Empty where the header does not define the field. */
    public static Optional<AnnFormat> of(VcfHeader header) {
        return header.definesInfo("ANN") ? Optional.of(new AnnFormat()) : Optional.empty();
    }

    @Override
    public String field() {
        return "ANN";
    }

    @Override
    public List<AnnotatedTranscript> read(VcfRecord record, int alternative) {
        List<AnnotatedTranscript> found = new ArrayList<>();
        String allele = record.alternatives().get(alternative);
        for (String text : record.infoValue("ANN").map(value -> value.split(",")).orElse(new String[0])) {
            String[] columns = text.split("\\|", -1);
            if (record.alternatives().size() == 1 || columns[0].equals(allele)) {
                entry(columns).ifPresent(found::add);
            }
        }
        return found;
    }

    @Override
    public Optional<AnnotatedTranscript> entry(String[] columns) {
        boolean transcript = columns.length > 10
                && (columns[5].equalsIgnoreCase("transcript") || columns[1].startsWith("intergenic"));
        return transcript ? Optional.of(transcript(columns)) : Optional.empty();
    }

    private static AnnotatedTranscript transcript(String[] columns) {
        String rank = columns[8];
        return new AnnotatedTranscript(new TranscriptConsequence(columns[6],
                AnnotatedTranscript.gene(columns[1].startsWith("intergenic") ? "" : columns[3], "", ""),
                AnnotatedTranscript.consequences(columns[1]), AnnotatedTranscript.hgvs(columns[9]),
                AnnotatedTranscript.protein(columns[10]), rank.isEmpty() ? Optional.empty() : Optional.of(rank), false,
                false, columns[7], "ANN"), false);
    }
}
