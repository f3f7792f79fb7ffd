package org.alidade.report;

import java.util.Optional;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;

/** How a variant is named in the report. */
final class VariantNames {
    private VariantNames() {
    }

    /** Gene and the shortest name that tells the variant: {@code ITPA c.452G>A}. */
    static String shortName(ReportedVariant variant) {
        return variant.shownGene().map(gene -> gene.symbol() + " ").orElse("") + name(variant);
    }

    /** {@code c.} name; {@code m.} name on the mitochondrial genome; else place and alleles. */
    static String name(ReportedVariant variant) {
        VariantKey key = variant.evidence().key();
        return mitochondrial(variant)
                .or(() -> key.contig().isMitochondrial()
                        ? Optional.empty()
                        : variant.consequence().flatMap(TranscriptConsequence::hgvsC))
                .orElse(key.text());
    }

    /** The name on the mitochondrial reference, whose numbering is the genome's; for substitutions only. */
    static Optional<String> mitochondrial(ReportedVariant variant) {
        VariantKey key = variant.evidence().key();
        return key.contig().isMitochondrial() && variant.evidence().type() == VariantType.SNV
                ? Optional.of("m." + key.position() + key.ref() + ">" + key.alt())
                : Optional.empty();
    }

    /** Transcript and {@code c.} name: {@code NM_033453.4:c.452G>A}. */
    static Optional<String> onTranscript(ReportedVariant variant) {
        return variant.consequence().filter(found -> found.hgvsC().isPresent() && !found.transcript().isEmpty())
                .map(found -> found.transcript() + ":" + found.hgvsC().get());
    }

    /** Build, contig, position and alleles: {@code GRCh38 chr20:3221931 G>A}. */
    static String onGenome(VariantKey key) {
        return key.build().label() + " " + key.contig().ucscName() + ":" + key.position() + " " + key.ref() + ">"
                + key.alt();
    }
}
