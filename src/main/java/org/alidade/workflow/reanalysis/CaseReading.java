package org.alidade.workflow.reanalysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reading of a case rested on and what it saw. Of a case with a panel every variant of the scope is in it; of one
 * without, those that were kept or stand in ClinVar.
 *
 * @param dataHashes SHA-256 of the variant files
 * @param sources installed knowledge: version (and the beginning of the hash) by the source's name
 * @param catalogue pre-indication and version of the catalogue; empty without one
 * @param panel symbols of the panel's genes; empty where there is no panel
 * @param filters name of the filter set
 * @param thresholds the filter set in full
 * @param ruleSet the classification's rules
 * @param variants in the order of the ranking, then of the genome
 */
public record CaseReading(String dataHashes, SortedMap<String, String> sources, String catalogue,
        SortedSet<String> panel, String filters, String thresholds, String ruleSet, List<SeenVariant> variants) {
    public CaseReading {
        sources = new TreeMap<>(sources);
        panel = new TreeSet<>(panel);
        variants = List.copyOf(variants);
    }

    Map<String, SeenVariant> byId() {
        Map<String, SeenVariant> seen = new LinkedHashMap<>();
        variants.forEach(one -> seen.putIfAbsent(one.id(), one));
        return seen;
    }

    Optional<SeenVariant> find(SeenVariant other) {
        return Optional.ofNullable(byId().get(other.id()));
    }

    public long kept() {
        return variants.stream().filter(SeenVariant::isKept).count();
    }
}
