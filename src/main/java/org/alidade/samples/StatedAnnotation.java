package org.alidade.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;

/**
 * A published variant of a gene whose sequence is not at hand, with the annotation that it has on its MANE Select
 * transcript ({@code stated.tsv}).
 *
 * @param fields of CSQ from the consequence to the MANE transcript, in the order of the VCF's header
 */
record StatedAnnotation(VariantKey key, List<String> fields) {
    private static final int EXISTING = 15;

    StatedAnnotation {
        fields = List.copyOf(fields);
    }

    /** {@code hgvs}: as it is written in the file, for instance {@code NM_000475.5:c.847C>T}. */
    static StatedAnnotation named(String hgvs) {
        return Resources.text("stated.tsv").lines().skip(1).map(line -> Arrays.asList(line.split("\t", -1)))
                .filter(fields -> fields.contains(hgvs)).map(StatedAnnotation::of).findFirst()
                .orElseThrow(() -> new IllegalStateException(hgvs + " is not in stated.tsv"));
    }

    private static StatedAnnotation of(List<String> line) {
        VariantKey key = new VariantKey(GenomeBuild.GRCH38, Contig.of(line.get(0)), Integer.parseInt(line.get(1)),
                line.get(2), line.get(3));
        return new StatedAnnotation(key, line.subList(4, line.size()));
    }

    /** The annotation in the form of VEP. {@code frequency}: empty where never seen. */
    String csq(Known known, String frequency) {
        String significance = known.significance().map(wording -> wording.toLowerCase(Locale.ROOT)).orElse("");
        return key.alt() + "|" + String.join("|", fields.subList(0, EXISTING)) + "|" + known.rsId().orElse("") + "|"
                + String.join("|", fields.subList(EXISTING, fields.size())) + "|" + frequency + "|" + significance;
    }
}
