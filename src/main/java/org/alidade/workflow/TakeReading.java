package org.alidade.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Gene;
import org.alidade.model.Indication;
import org.alidade.model.PathogenicityClass;
import org.alidade.ranking.Candidate;
import org.alidade.workflow.reanalysis.CaseReading;
import org.alidade.workflow.reanalysis.SeenVariant;

/** Notes what an open case is read with, and what is seen of it. */
final class TakeReading {
    private static final int SHORT = 12;
    private final CaseSession session;

    TakeReading(CaseSession session) {
        this.session = session;
    }

    /** {@code dataHashes}: of the case's variant files. */
    CaseReading of(String dataHashes) {
        ScopedVariants variants = session.variants();
        SortedMap<String, String> sources = new TreeMap<>();
        for (KnowledgeSource source : session.knowledge()) {
            String hash = source.sha256();
            sources.put(source.id(), source.version() + " " + hash.substring(0, Math.min(SHORT, hash.length())));
        }
        SortedSet<String> panel = new TreeSet<>();
        session.indication().ifPresent(
                read -> read.panel().genes().forEach(entry -> panel.add(entry.gene().symbol())));
        return new CaseReading(dataHashes, sources,
                session.indication().map(TakeReading::name).orElse(""), panel, variants.settings().name(),
                FilterSettingsJson.text(variants.settings()), rules(variants),
                seen(variants, panel.isEmpty()));
    }

    /** The rule sets that hold for what was kept. */
    private String rules(ScopedVariants variants) {
        return variants.kept().map(one -> session.classifying().rules(one.evidence().key()).id()).distinct().sorted()
                .collect(Collectors.joining(" + "));
    }

    private List<AppliedCriterion> asIfAccepted(ScopedVariant one) {
        return session.classifying().proposals(one).stream()
                .map(said -> new AppliedCriterion(said.criterion(), said.strength(), Decision.ACCEPTED,
                        said.reason()))
                .toList();
    }

    private static String name(Indication read) {
        return read.code() + " " + read.version();
    }

    private List<SeenVariant> seen(ScopedVariants variants, boolean onlyTold) {
        Map<String, SeenVariant> seen = new LinkedHashMap<>();
        for (Candidate candidate : session.candidates()) {
            candidate.variants().forEach(one -> add(seen, one));
        }
        (onlyTold ? variants.kept() : variants.all().stream()).forEach(one -> add(seen, one));
        return new ArrayList<>(seen.values());
    }

    private void add(Map<String, SeenVariant> seen, ScopedVariant one) {
        SeenVariant made = seen(one);
        seen.putIfAbsent(made.variant() + " " + made.gene(), made);
    }

    private SeenVariant seen(ScopedVariant one) {
        List<String> failed = one.verdicts().values().stream().filter(verdict -> !verdict.verdict().keeps())
                .map(verdict -> verdict.filter().code()).sorted().toList();
        Optional<PathogenicityClass> proposed = failed.isEmpty()
                ? Optional.of(session.classifying().classify(one.evidence().key(), asIfAccepted(one)).pathogenicity())
                : Optional.empty();
        return new SeenVariant(one.evidence().key().text(), one.gene().map(Gene::symbol).orElse(""), failed,
                one.evidence().clinVar().map(ClinVarAssertion::significance),
                one.evidence().frequency().map(known -> known.maximum().isPresent()
                        ? known.maximum()
                        : known.alleleFrequency()).orElse(java.util.OptionalDouble.empty()),
                proposed);
    }
}
