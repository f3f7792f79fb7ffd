package org.alidade.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;

/** How a variant is named in the report. */
final class VariantNames {
    /** Longer runs of bases are shown by their beginning and length; the card of the variant holds them in full. */
    private static final Pattern LONG_RUN = Pattern.compile("[ACGTN]{25,}");
    private static final int SHOWN = 8;

    private VariantNames() {
    }

    /** Gene and the shortest name that tells the variant: {@code ITPA c.452G>A}. */
    static String shortName(ReportedVariant variant) {
        return variant.shownGene().map(gene -> gene.symbol() + " ").orElse("") + name(variant);
    }

    /** {@code c.} name; {@code m.} name on the mitochondrial genome; else place and alleles. */
    static String name(ReportedVariant variant) {
        VariantKey key = variant.evidence().key();
        return compact(mitochondrial(variant)
                .or(() -> key.contig().isMitochondrial()
                        ? Optional.empty()
                        : variant.consequence().flatMap(TranscriptConsequence::hgvsC))
                .orElseGet(() -> variant.evidence().structural().isPresent()
                        ? onGenome(variant.evidence())
                        : key.text()));
    }

    /** The same words with every long run of bases shortened: {@code ACGTTGCA…(560 nt)}. */
    static String compact(String words) {
        return LONG_RUN.matcher(words).replaceAll(
                run -> run.group().substring(0, SHOWN) + "…(" + run.group().length() + " nt)");
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

    /**
     * The same; of a structural variant its bounds and kind instead of a symbolic allele: {@code GRCh38
     * chr3:136255000-136330000 DEL}.
     */
    static String onGenome(VariantEvidence evidence) {
        VariantKey key = evidence.key();
        return evidence.structural().map(detail -> key.build().label() + " " + key.contig().ucscName() + ":"
                + detail.interval().start() + "-" + detail.interval().end() + " "
                + key.alt().replace("<", "").replace(">", "")).orElseGet(() -> onGenome(key));
    }

    /** Build, contig, position and alleles: {@code GRCh38 chr20:3221931 G>A}. */
    static String onGenome(VariantKey key) {
        return key.build().label() + " " + key.contig().ucscName() + ":" + key.position() + " " + key.ref() + ">"
                + key.alt();
    }
}
