package org.alidade.workbench.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.alidade.knowledge.genes.ClaimStrength;
import org.alidade.knowledge.genes.DosageScore;
import org.alidade.knowledge.genes.DosageSensitivity;
import org.alidade.knowledge.genes.GeneConstraint;
import org.alidade.knowledge.genes.GeneDiseaseClaim;
import org.alidade.text.Messages;

/** What is installed of a gene, in a line each. */
record GeneWords(Messages messages) {
    /** pLI, LOEUF and the Z of missense variants, as far as gnomAD gives them; empty where it gives none. */
    Optional<String> constraint(GeneConstraint constraint) {
        List<String> parts = new ArrayList<>();
        part(parts, "pLI", constraint.pli());
        part(parts, "LOEUF", constraint.loeuf());
        part(parts, messages.text("workbench.gene.missenseZ"), constraint.missenseZ());
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    private void part(List<String> parts, String name, OptionalDouble value) {
        value.ifPresent(number -> parts.add(name + " " + messages.numbers().decimal(number, 2)));
    }

    /** ClinGen's scores; what is not evaluated is not named. */
    Optional<String> dosage(DosageSensitivity dosage) {
        List<String> parts = new ArrayList<>();
        dosage.haploinsufficiency().ifPresent(score -> parts.add(score("haplo", score)));
        dosage.triplosensitivity().ifPresent(score -> parts.add(score("triplo", score)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    private String score(String side, DosageScore score) {
        return messages.text("workbench.gene." + side, score.code(), messages.text("workbench.gene.dosage." + score));
    }

    /**
     * The diseases that curators hold the gene to cause, the surest first and each once, in the reader's language where
     * Orphanet names them.
     *
     * @param names of diseases by id, in the reader's language
     */
    List<String> diseases(List<GeneDiseaseClaim> claims, Function<String, Optional<String>> names) {
        Map<String, GeneDiseaseClaim> surest = new LinkedHashMap<>();
        claims.stream().sorted(Comparator.comparing(GeneWords::doubt)).forEach(claim -> surest
                .putIfAbsent(claim.diseaseId().isEmpty() ? claim.disease() : claim.diseaseId(), claim));
        return surest.values().stream().map(claim -> disease(claim, names)).toList();
    }

    private static int doubt(GeneDiseaseClaim claim) {
        return claim.strength().map(Enum::ordinal).orElse(ClaimStrength.values().length);
    }

    private String disease(GeneDiseaseClaim claim, Function<String, Optional<String>> names) {
        String name = names.apply(claim.diseaseId()).orElse(claim.disease());
        String modes = claim.modes().isEmpty()
                ? claim.modeAsWritten()
                : String.join("/", claim.modes().stream().sorted().map(messages::name).toList());
        String strength = claim.strength().map(known -> messages.text("workbench.gene.strength." + known))
                .orElse(claim.strengthAsWritten());
        return messages.text("workbench.gene.claim", name, modes.isEmpty() ? "–" : modes, strength,
                messages.text("workbench.gene.source." + claim.source()));
    }
}
