package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.casefile.VcfHeader;
import org.alidade.model.TranscriptConsequence;

/**
 * bcftools csq's BCSQ: {@code [*]consequence|gene|transcript|biotype[|strand|amino_acid_change|dna_change]}. An entry
 * {@code @position} points to the record of the same haplotype that carries the joint consequence; the pointed-at record
 * has it, so that here only the pointer is noted as a coding change.
 */
public final class BcsqFormat implements AnnotationFormat {
    /** Empty where the header does not define the field. */
    public static Optional<BcsqFormat> of(VcfHeader header) {
        return header.definesInfo("BCSQ") ? Optional.of(new BcsqFormat()) : Optional.empty();
    }

    @Override
    public String field() {
        return "BCSQ";
    }

    @Override
    public List<AnnotatedTranscript> read(VcfRecord record, int alternative) {
        List<AnnotatedTranscript> found = new ArrayList<>();
        String change = record.position() + record.reference() + ">" + record.alternatives().get(alternative);
        for (String text : record.infoValue("BCSQ").map(value -> value.split(",")).orElse(new String[0])) {
            String[] columns = text.split("\\|", -1);
            if (text.startsWith("@")) {
                found.add(pointer());
            } else if (isAbout(columns, change, record.alternatives().size())) {
                entry(columns).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The DNA changes are written one after another, {@code 69511A>G+69515C>T}; without them an entry is about all. */
    private static boolean isAbout(String[] columns, String change, int alternatives) {
        return alternatives == 1 || columns.length < 7 || columns[6].isEmpty()
                || List.of(columns[6].split("\\+")).contains(change);
    }

    private static AnnotatedTranscript pointer() {
        return new AnnotatedTranscript(new TranscriptConsequence("", AnnotatedTranscript.gene("", "", ""),
                AnnotatedTranscript.consequences("coding_sequence_variant"), Optional.empty(), Optional.empty(),
                Optional.empty(), false, false, "", "BCSQ"), false);
    }

    @Override
    public Optional<AnnotatedTranscript> entry(String[] columns) {
        return columns.length < 4 ? Optional.empty() : Optional.of(transcript(columns));
    }

    private static AnnotatedTranscript transcript(String[] columns) {
        String terms = columns[0].startsWith("*") ? columns[0].substring(1) : columns[0];
        return new AnnotatedTranscript(new TranscriptConsequence(columns[2],
                AnnotatedTranscript.gene(columns[1], "", ""), AnnotatedTranscript.consequences(terms), Optional.empty(),
                columns.length > 5 ? proteinChange(columns[5]) : Optional.empty(), Optional.empty(), false, false,
                columns[3], "BCSQ"), false);
    }

    /** {@code 141T>141A} in the form of HGVS: {@code p.(T141A)}; other changes are left out, never guessed. */
    private static Optional<String> proteinChange(String text) {
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("(\\d+)([A-Z*])>\\1([A-Z*])").matcher(text);
        return matcher.matches()
                ? Optional.of("p.(" + matcher.group(2) + matcher.group(1) + matcher.group(3) + ")")
                : Optional.empty();
    }
}
