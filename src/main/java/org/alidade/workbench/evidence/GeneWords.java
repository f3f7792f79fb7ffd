package org.alidade.workbench.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.knowledge.genes.DosageScore;
import org.alidade.knowledge.genes.DosageSensitivity;
import org.alidade.knowledge.genes.GeneConstraint;
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
}
