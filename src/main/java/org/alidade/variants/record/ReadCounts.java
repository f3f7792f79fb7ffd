package org.alidade.variants.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.alidade.model.ReadSupport;

/**
 * Reads of the reference and of one allele in one sample, in the dialects of callers (docs/variant-semantics.md, table of
 * dialects). The first that speaks is heard.
 *
 * @param support where a caller of structural variants counts pairs and junctions apart
 * @param strelka the counts are Strelka's, whose fraction is of these and not of the depth
 */
record ReadCounts(OptionalInt reference, OptionalInt alternative, Optional<ReadSupport> support, boolean strelka) {
    private static final ReadCounts NONE = of(OptionalInt.empty(), OptionalInt.empty());

    private static ReadCounts of(OptionalInt reference, OptionalInt alternative) {
        return new ReadCounts(reference, alternative, Optional.empty(), false);
    }

    static ReadCounts read(SampleFields fields, boolean precise) {
        if (fields.alternative() < 0) {
            return fields.list("AD", fields.alternatives() + 1)
                    .map(depths -> of(Numbers.whole(depths.getFirst()), OptionalInt.empty())).orElse(NONE);
        }
        return allelicDepths(fields).or(() -> varScan(fields)).or(() -> freebayes(fields)).or(() -> strelka(fields))
                .or(() -> manta(fields)).or(() -> delly(fields, precise)).or(() -> readsOfVariant(fields))
                .orElse(NONE);
    }

    /** AD: one count per allele, the reference first. */
    private static Optional<ReadCounts> allelicDepths(SampleFields fields) {
        return fields.list("AD", fields.alternatives() + 1)
                .map(depths -> of(Numbers.whole(depths.getFirst()),
                        Numbers.whole(depths.get(fields.alternative() + 1))))
                .filter(ReadCounts::isKnown);
    }

    /** RD and an AD that counts only the variant. */
    private static Optional<ReadCounts> varScan(SampleFields fields) {
        return fields.alternatives() == 1 && fields.text("RD").isPresent()
                ? Optional.of(of(fields.whole("RD"), fields.whole("AD"))).filter(ReadCounts::isKnown)
                : Optional.empty();
    }

    private static Optional<ReadCounts> freebayes(SampleFields fields) {
        return fields.list("AO", fields.alternatives())
                .map(depths -> of(fields.whole("RO"), Numbers.whole(depths.get(fields.alternative()))))
                .filter(ReadCounts::isKnown);
    }

    /** AU, CU, GU, TU per base, or TAR and TIR for indels; of each the first tier, as Strelka's guide counts fractions. */
    private static Optional<ReadCounts> strelka(SampleFields fields) {
        OptionalInt indel = firstTier(fields, "TIR");
        if (indel.isPresent()) {
            return Optional.of(new ReadCounts(firstTier(fields, "TAR"), indel, Optional.empty(), true));
        }
        OptionalInt alternative = firstTier(fields, fields.allele(fields.alternative()) + "U");
        OptionalInt reference = firstTier(fields, fields.allele(-1) + "U");
        return alternative.isPresent() && reference.isPresent()
                ? Optional.of(new ReadCounts(reference, alternative, Optional.empty(), true))
                : Optional.empty();
    }

    private static OptionalInt firstTier(SampleFields fields, String key) {
        return fields.list(key, 2).map(tiers -> Numbers.whole(tiers.getFirst())).orElse(OptionalInt.empty());
    }

    /** PR and SR: reference and variant, pairs and split reads. Also DRAGEN's. */
    private static Optional<ReadCounts> manta(SampleFields fields) {
        Optional<List<String>> pairs = fields.list("PR", 2);
        Optional<List<String>> split = fields.list("SR", 2);
        if (pairs.isEmpty() && split.isEmpty()) {
            return Optional.empty();
        }
        ReadSupport support = new ReadSupport(at(pairs, 0), at(pairs, 1), at(split, 0), at(split, 1));
        return Optional.of(new ReadCounts(support.reference(), support.alternative(), Optional.of(support), false));
    }

    private static OptionalInt at(Optional<List<String>> parts, int index) {
        return parts.map(list -> Numbers.whole(list.get(index))).orElse(OptionalInt.empty());
    }

    /** Pairs DR and DV, junctions RR and RV; a precise variant is judged by its junctions, another by its pairs. */
    private static Optional<ReadCounts> delly(SampleFields fields, boolean precise) {
        if (fields.text("RV").isEmpty()) {
            return Optional.empty();
        }
        ReadSupport support = new ReadSupport(fields.whole("DR"), fields.whole("DV"), fields.whole("RR"),
                fields.whole("RV"));
        return Optional.of(new ReadCounts(precise ? support.referenceJunctions() : support.referencePairs(),
                precise ? support.alternativeJunctions() : support.alternativePairs(), Optional.of(support), false));
    }

    /** DR and DV alone: Sniffles, Severus; VD alone: VarDict; NV: Platypus. */
    private static Optional<ReadCounts> readsOfVariant(SampleFields fields) {
        if (fields.text("DV").isPresent()) {
            return Optional.of(of(fields.whole("DR"), fields.whole("DV")));
        }
        if (fields.alternatives() == 1 && fields.text("VD").isPresent()) {
            return Optional.of(of(OptionalInt.empty(), fields.whole("VD")));
        }
        return fields.list("NV", fields.alternatives())
                .map(depths -> of(OptionalInt.empty(), Numbers.whole(depths.get(fields.alternative()))));
    }

    private boolean isKnown() {
        return reference.isPresent() || alternative.isPresent();
    }
}
