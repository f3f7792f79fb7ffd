package org.alidade.workflow.reanalysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.alidade.model.PathogenicityClass;
import org.alidade.workflow.reanalysis.ReadingChange.Reason;
import org.alidade.workflow.reanalysis.ReadingChange.What;
import org.alidade.workflow.reanalysis.ReadingChange.Why;

/** What a reading sees otherwise than an earlier one. What is the same in both is not said. */
public final class CompareReadings {
    private final CaseReading before;
    private final CaseReading after;
    private final Map<String, SeenVariant> old;
    private final Map<String, SeenVariant> now;
    private final List<ReadingChange> changes = new ArrayList<>();

    private CompareReadings(CaseReading before, CaseReading after) {
        this.before = before;
        this.after = after;
        this.old = before.byId();
        this.now = after.byId();
    }

    /** What the case is read with first, then genes, then variants. */
    public static List<ReadingChange> between(CaseReading before, CaseReading after) {
        CompareReadings comparison = new CompareReadings(before, after);
        comparison.basis();
        comparison.genes();
        comparison.variants();
        return List.copyOf(comparison.changes);
    }

    private void basis() {
        basis(Why.DATA, "", before.dataHashes(), after.dataHashes());
        TreeSet<String> names = new TreeSet<>(before.sources().keySet());
        names.addAll(after.sources().keySet());
        names.forEach(name -> basis(Why.SOURCE, name + " ", before.sources().getOrDefault(name, ""),
                after.sources().getOrDefault(name, "")));
        basis(Why.CATALOGUE, "", before.catalogue(), after.catalogue());
        if (!before.thresholds().equals(after.thresholds())) {
            changes.add(new ReadingChange(What.BASIS, "", "", List.of(thresholds())));
        }
        basis(Why.RULES, "", before.ruleSet(), after.ruleSet());
    }

    private void basis(Why why, String name, String was, String is) {
        if (!was.equals(is)) {
            changes.add(new ReadingChange(What.BASIS, "", "", List.of(new Reason(why, was.isEmpty() ? "" : name + was,
                    is.isEmpty() ? "" : name + is))));
        }
    }

    private Reason thresholds() {
        boolean otherSet = !before.filters().equals(after.filters());
        return new Reason(Why.THRESHOLDS, otherSet ? before.filters() : before.thresholds(),
                otherSet ? after.filters() : after.thresholds());
    }

    private void genes() {
        after.panel().stream().filter(gene -> !before.panel().contains(gene)).forEach(gene -> changes
                .add(new ReadingChange(What.GENE_ADDED, "", gene, List.of(catalogue(Why.NEW_GENE)))));
        before.panel().stream().filter(gene -> !after.panel().contains(gene)).forEach(gene -> changes
                .add(new ReadingChange(What.GENE_REMOVED, "", gene, List.of(catalogue(Why.GENE_LEFT)))));
    }

    private Reason catalogue(Why why) {
        return new Reason(why, before.catalogue(), after.catalogue());
    }

    private void variants() {
        for (SeenVariant is : now.values()) {
            Optional<SeenVariant> was = Optional.ofNullable(old.get(is.id()));
            boolean wasKept = was.filter(SeenVariant::isKept).isPresent();
            if (is.isKept() && !wasKept) {
                add(What.ENTERED, is, reasons(was, Optional.of(is)));
            } else if (!is.isKept() && wasKept) {
                add(What.LEFT, is, reasons(was, Optional.of(is)));
            } else {
                was.ifPresent(earlier -> stayed(earlier, is));
            }
        }
        old.values().stream().filter(was -> was.isKept() && !now.containsKey(was.id()))
                .forEach(was -> add(What.LEFT, was, reasons(Optional.of(was), Optional.empty())));
    }

    private void stayed(SeenVariant was, SeenVariant is) {
        boolean told = !was.clinVar().equals(is.clinVar()) && (is.isKept() || matters(was) || matters(is));
        if (told) {
            add(What.CLINVAR, is, List.of(clinVar(was, is)));
        }
        if (is.isKept() && !was.proposed().equals(is.proposed())) {
            List<Reason> reasons = new ArrayList<>();
            reasons.add(new Reason(before.ruleSet().equals(after.ruleSet()) ? Why.SOURCE : Why.RULES,
                    code(was.proposed()), code(is.proposed())));
            reasons.addAll(facts(was, is));
            add(What.CLASS, is, reasons);
        }
    }

    /** A variant that was filtered out is told of only where ClinVar now calls it, or called it, pathogenic. */
    private static boolean matters(SeenVariant one) {
        return one.clinVar().filter(text -> text.toLowerCase(Locale.ROOT).contains("pathogenic")).isPresent();
    }

    private void add(What what, SeenVariant of, List<Reason> reasons) {
        changes.add(new ReadingChange(what, of.variant(), of.gene(), reasons));
    }

    private List<Reason> reasons(Optional<SeenVariant> was, Optional<SeenVariant> is) {
        List<Reason> reasons = new ArrayList<>();
        String gene = is.or(() -> was).map(SeenVariant::gene).orElse("");
        if (!before.panel().contains(gene) && after.panel().contains(gene)) {
            reasons.add(catalogue(Why.NEW_GENE));
        } else if (before.panel().contains(gene) && !after.panel().contains(gene)) {
            reasons.add(catalogue(Why.GENE_LEFT));
        }
        if (was.isPresent() && is.isPresent()) {
            reasons.addAll(facts(was.get(), is.get()));
        }
        if (reasons.isEmpty() && !before.thresholds().equals(after.thresholds())) {
            reasons.add(thresholds());
        }
        if (reasons.isEmpty() && !before.dataHashes().equals(after.dataHashes())) {
            reasons.add(new Reason(Why.DATA, before.dataHashes(), after.dataHashes()));
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason(Why.UNTOLD, was.map(one -> String.join(",", one.failed())).orElse(""),
                    is.map(one -> String.join(",", one.failed())).orElse("")));
        }
        return reasons;
    }

    private static List<Reason> facts(SeenVariant was, SeenVariant is) {
        List<Reason> reasons = new ArrayList<>();
        if (!was.clinVar().equals(is.clinVar())) {
            reasons.add(clinVar(was, is));
        }
        if (!was.frequency().equals(is.frequency())) {
            reasons.add(new Reason(Why.FREQUENCY, number(was.frequency()), number(is.frequency())));
        }
        return reasons;
    }

    private static Reason clinVar(SeenVariant was, SeenVariant is) {
        return new Reason(Why.CLINVAR, was.clinVar().orElse(""), is.clinVar().orElse(""));
    }

    private static String code(Optional<PathogenicityClass> given) {
        return given.map(PathogenicityClass::code).orElse("");
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }
}
