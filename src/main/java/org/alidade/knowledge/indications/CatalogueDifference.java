package org.alidade.knowledge.indications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alidade.model.Gene;
import org.alidade.model.Indication;
import org.alidade.model.PanelGene;

/**
 * What is different between two states of one pre-indication.
 *
 * @param code of the pre-indication
 * @param fields of the entry itself; the whole entry is one field where it is new
 * @param added genes that only the later panel holds
 * @param removed genes that only the earlier panel holds
 * @param changed genes that both hold and read otherwise
 */
public record CatalogueDifference(String code, List<FieldChange> fields, List<PanelGene> added,
        List<PanelGene> removed, List<GeneChange> changed) {
    public CatalogueDifference {
        fields = List.copyOf(fields);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** A field of an entry. {@code name}: as a wave's file names it, or {@code new}. */
    public record FieldChange(String name, String before, String after) {
    }

    /** A gene of both panels. */
    public record GeneChange(PanelGene before, PanelGene after) {
    }

    /** Empty where nothing differs but the version. */
    public static Optional<CatalogueDifference> between(Optional<Indication> before, Indication after) {
        List<FieldChange> fields = new ArrayList<>();
        if (before.isEmpty()) {
            fields.add(new FieldChange("new", "", after.name().french()));
        } else {
            Indication old = before.get();
            field(fields, "name", old, after, one -> one.name().french());
            field(fields, "status", old, after, one -> one.facts().status().code());
            field(fields, "from", old, after, one -> one.facts().from().map(Object::toString).orElse(""));
            field(fields, "until", old, after, one -> one.facts().until().map(Object::toString).orElse(""));
            field(fields, "population", old, after, one -> one.population().french());
            field(fields, "morbidity", old, after, one -> one.facts().morbidity().french());
            field(fields, "benefit", old, after, one -> one.benefit().french());
            field(fields, "examination", old, after, Indication::examination);
            field(fields, "sponsor", old, after, one -> one.facts().sponsor());
        }
        List<PanelGene> earlier = before.map(old -> old.panel().genes()).orElse(List.of());
        List<PanelGene> added = after.panel().genes().stream()
                .filter(entry -> find(earlier, entry.gene()).isEmpty()).toList();
        List<PanelGene> removed = earlier.stream()
                .filter(entry -> after.panel().entry(entry.gene()).isEmpty()).toList();
        List<GeneChange> changed = new ArrayList<>();
        for (PanelGene entry : earlier) {
            after.panel().entry(entry.gene()).filter(later -> !reads(entry, later))
                    .ifPresent(later -> changed.add(new GeneChange(entry, later)));
        }
        CatalogueDifference found = new CatalogueDifference(after.code(), fields, added, removed, changed);
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** What filters and reports go by; ids of diseases and the wording of a source are no difference in reading. */
    private static boolean reads(PanelGene one, PanelGene other) {
        return one.modes().equals(other.modes()) && one.confidence() == other.confidence()
                && one.tier() == other.tier() && one.toValidate() == other.toValidate();
    }

    private static Optional<PanelGene> find(List<PanelGene> genes, Gene gene) {
        return genes.stream().filter(entry -> entry.gene().isSame(gene)).findFirst();
    }

    private static void field(List<FieldChange> fields, String name, Indication before, Indication after,
            Function<Indication, String> value) {
        if (!value.apply(before).equals(value.apply(after))) {
            fields.add(new FieldChange(name, value.apply(before), value.apply(after)));
        }
    }

    boolean isEmpty() {
        return fields.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
