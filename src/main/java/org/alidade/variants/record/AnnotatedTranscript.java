package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.TranscriptConsequence;

/** One annotator's entry, with what decides its place in the order. */
public record AnnotatedTranscript(TranscriptConsequence consequence, boolean manePlusClinical) {
    private static final Pattern JOINED = Pattern.compile("[&+]");

    /** In the order in which they are shown: in the gene before beside it, MANE, canonical, coding, most severe. */
    public int place() {
        Consequence worst = consequence.worst();
        boolean beside = worst == Consequence.UPSTREAM_GENE_VARIANT || worst == Consequence.DOWNSTREAM_GENE_VARIANT
                || worst == Consequence.INTERGENIC_VARIANT || consequence.gene().symbol().isEmpty();
        int place = beside ? 1 << 20 : 0;
        place += consequence.maneSelect() ? 0 : manePlusClinical ? 1 << 16 : 2 << 16;
        place += consequence.canonical() ? 0 : 1 << 14;
        place += consequence.biotype().equals("protein_coding") || consequence.biotype().equals("mRNA") ? 0 : 1 << 12;
        return place + worst.ordinal();
    }

    /** The transcript without its version. */
    public String stem() {
        int dot = consequence.transcript().indexOf('.');
        return dot < 0 ? consequence.transcript() : consequence.transcript().substring(0, dot);
    }

    /** A gene under its symbol, else {@code fallback}; {@code hgncId} with or without its prefix. */
    public static Gene gene(String symbol, String fallback, String hgncId) {
        String name = symbol.isEmpty() ? fallback : symbol;
        String digits = hgncId.startsWith("HGNC:") ? hgncId.substring(5) : hgncId;
        boolean known = !digits.isEmpty() && isNumber(digits);
        return new Gene(name, known ? Optional.of("HGNC:" + digits) : Optional.empty());
    }

    private static boolean isNumber(String digits) {
        boolean number = true;
        for (int i = 0; i < digits.length(); i++) {
            number &= Character.isDigit(digits.charAt(i));
        }
        return number;
    }

    /** The known terms among those joined by {@code &} or {@code +}. */
    public static List<Consequence> consequences(String terms) {
        List<Consequence> known = new ArrayList<>();
        JOINED.splitAsStream(terms).map(Consequence::parse).flatMap(Optional::stream).distinct()
                .forEach(known::add);
        return known;
    }

    /** {@code c.452G>A} of {@code ENST00000.4:c.452G>A}, with {@code %3D} and its like resolved. */
    public static Optional<String> hgvs(String text) {
        int colon = text.lastIndexOf(':');
        String plain = (colon < 0 ? text : text.substring(colon + 1)).replace("%3D", "=").replace("%3E", ">")
                .replace("%2C", ",").replace("%3B", ";").strip();
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    /** A protein change is predicted, not seen, and so stands in parentheses (HGVS nomenclature, protein, 21.0). */
    public static Optional<String> protein(String text) {
        return hgvs(text).map(plain -> plain.startsWith("p.") && !plain.startsWith("p.(") && !plain.equals("p.?")
                ? "p.(" + plain.substring(2) + ")"
                : plain);
    }
}
