package org.alidade.classification.germline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.Strength;
import org.alidade.classification.germline.KnownNearby.KnownChange;

/**
 * PS1, PM5 and PM1 from what ClinVar knows near the variant. Two stars are asked of an entry that is to count by itself; fewer
 * make a question. PS1 and PM5 for missense changes; the same splice site (Walker 2023, doi 10.1016/j.ajhg.2023.06.002, table
 * 3) is a person's: the program names what is known there.
 */
final class KnownVariantCriteria {
    private static final int RELIABLE = 2;
    private static final int HOT = 4;
    private static final double SPLICING_LIKELY = 0.2;

    private final Findings findings;

    KnownVariantCriteria(Findings findings) {
        this.findings = findings;
    }

    List<CriterionFinding> of(Judged judged) {
        Optional<KnownNearby> known = judged.context().knowledge().known();
        if (known.isEmpty()) {
            return List.of(findings.noData(Criterion.PS1, "noClinVar"), findings.noData(Criterion.PM5, "noClinVar"),
                    findings.noData(Criterion.PM1, "noClinVar"));
        }
        return List.of(samePeptide(judged, known.get()), sameResidue(judged, known.get()),
                hotspot(judged, known.get()));
    }

    private CriterionFinding samePeptide(Judged judged, KnownNearby known) {
        if (!judged.isMissense()) {
            return known.splice().isEmpty()
                    ? findings.notApplicable(Criterion.PS1, "missenseOnly", judged.terms())
                    : findings.asked(Criterion.PS1, "ps1Splice", names(known.splice()), known.source());
        }
        String own = ownChange(judged);
        List<KnownChange> same = known.residue().stream().filter(one -> !one.changed().isEmpty())
                .filter(one -> one.changed().equals(own)).toList();
        OptionalDouble splicing = judged.evidence().predictions().spliceAi();
        if (!same.isEmpty() && splicing.isPresent() && splicing.getAsDouble() >= SPLICING_LIKELY) {
            return findings.asked(Criterion.PS1, "ps1Splicing", names(same));
        }
        return judge(Criterion.PS1, same, Strength.STRONG, Strength.MODERATE, "ps1", known);
    }

    private CriterionFinding sameResidue(Judged judged, KnownNearby known) {
        if (!judged.isMissense()) {
            return findings.notApplicable(Criterion.PM5, "missenseOnly", judged.terms());
        }
        String own = ownChange(judged);
        List<KnownChange> others = known.residue().stream().filter(one -> !one.changed().isEmpty())
                .filter(one -> !one.changed().equals(own)).toList();
        return judge(Criterion.PM5, others, Strength.MODERATE, Strength.SUPPORTING, "pm5", known);
    }

    /** A pathogenic entry gives the full strength, a likely pathogenic one less. */
    private CriterionFinding judge(Criterion criterion, List<KnownChange> entries, Strength full, Strength less,
            String key, KnownNearby known) {
        List<KnownChange> reliable = entries.stream().filter(one -> one.stars() >= RELIABLE).toList();
        if (!reliable.isEmpty()) {
            boolean pathogenic = reliable.stream().anyMatch(one -> !one.likely());
            return findings.proposed(criterion, pathogenic ? full : less, key, names(reliable), known.source());
        }
        return entries.isEmpty()
                ? findings.notMet(criterion, key + "None", known.source())
                : findings.asked(criterion, key + "Weak", names(entries), known.source());
    }

    private static String names(List<KnownChange> changes) {
        return String.join(", ", changes.stream().limit(3)
                .map(one -> one.name() + " (ClinVar " + one.id() + ", " + one.stars() + "★)").toList());
    }

    /** The new amino acid in three letters; empty where the protein change is not told. */
    static String ownChange(Judged judged) {
        String text = judged.shown().flatMap(entry -> entry.hgvsP()).orElse("").replace("(", "").replace(")", "");
        return text.matches(".*[A-Z][a-z]{2}\\d+[A-Z][a-z]{2}$") ? text.substring(text.length() - 3) : "";
    }

    private CriterionFinding hotspot(Judged judged, KnownNearby known) {
        if (!judged.isMissense() && !judged.isInFrame()) {
            return findings.notApplicable(Criterion.PM1, "missenseOnly", judged.terms());
        }
        String[] counts = {Integer.toString(known.pathogenicNear()), Integer.toString(known.benignNear()),
                known.source()};
        return known.pathogenicNear() >= HOT && known.benignNear() == 0
                ? findings.proposed(Criterion.PM1, Strength.MODERATE, "pm1", counts)
                : findings.notMet(Criterion.PM1, "pm1None", counts);
    }
}
