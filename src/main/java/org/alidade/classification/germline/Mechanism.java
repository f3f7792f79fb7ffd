package org.alidade.classification.germline;

import java.util.List;
import java.util.Optional;

import org.alidade.knowledge.genes.ClaimStrength;
import org.alidade.knowledge.genes.DosageScore;
import org.alidade.knowledge.genes.DosageSensitivity;
import org.alidade.model.PanelGene;
import org.alidade.text.Argument;

/**
 * Whether loss of function is how the gene causes its disease (Abou Tayoun 2018, table 1): full with a validity of strong or
 * definitive, three pathogenic losses of function and more than 10 % of the pathogenic variants; one level less with two and a
 * moderate validity; else not. ClinGen's own word on dosage, or a curator's on the mechanism, stands for the counts. Where
 * nothing is installed, an established gene of the panel is presumed to fit, and the sentence asks.
 */
final class Mechanism {
    private static final int ESTABLISHED = 3;
    private static final int MANY = 3;
    private static final int FEW = 2;
    private static final double SHARE = 0.1;
    /** From so many pathogenic variants on, a share below 10 % says that loss of function is not the way. */
    private static final int TELLING = 20;

    private final Findings findings;

    Mechanism(Findings findings) {
        this.findings = findings;
    }

    /** What the gate does with the strength. */
    record Gate(int levelsDown, boolean closed, List<String> steps) {
    }

    Gate of(Judged judged) {
        GeneKnowledge knowledge = judged.context().knowledge();
        Optional<DosageScore> dosage = knowledge.dosage().flatMap(DosageSensitivity::haploinsufficiency);
        if (dosage.filter(score -> score == DosageScore.SUFFICIENT_EVIDENCE
                || score == DosageScore.RECESSIVE && judged.context().mayBeRecessive()).isPresent()) {
            return new Gate(0, false, List.of(findings.sentence("mechanismDosage", dosage.get().code())));
        }
        Optional<Gate> counted = knowledge.known().flatMap(known -> counted(knowledge, known));
        if (counted.isPresent()) {
            return counted.get();
        }
        if (dosage.filter(score -> score == DosageScore.UNLIKELY).isPresent() && !judged.context().mayBeRecessive()) {
            return new Gate(0, true, List.of(findings.sentence("mechanismUnlikely")));
        }
        if (knowledge.isLossOfFunctionClaimed()) {
            return new Gate(0, false, List.of(findings.sentence("mechanismClaimed")));
        }
        boolean established = judged.context().panelGene().filter(Mechanism::isEstablished).isPresent();
        return established
                ? new Gate(0, false, List.of(findings.sentence("mechanismPresumed")))
                : new Gate(1, false, List.of(findings.sentence("mechanismOpen")));
    }

    private static boolean isEstablished(PanelGene entry) {
        return entry.confidence() >= ESTABLISHED && !entry.toValidate();
    }

    /** Empty where the counts are too few to say either. */
    private Optional<Gate> counted(GeneKnowledge knowledge, KnownNearby known) {
        KnownNearby.Spectrum spectrum = known.spectrum();
        String[] counts = {Integer.toString(spectrum.pathogenicLossOfFunction()),
                Integer.toString(spectrum.pathogenic()), Argument.fraction(spectrum.lossOfFunctionShare()),
                known.source()};
        if (spectrum.pathogenic() >= TELLING && spectrum.lossOfFunctionShare() <= SHARE) {
            return Optional.of(new Gate(0, true, List.of(findings.sentence("mechanismRare", counts))));
        }
        Optional<ClaimStrength> validity = knowledge.validity();
        boolean strong = validity.isEmpty() || validity.get().compareTo(ClaimStrength.STRONG) <= 0;
        boolean moderate = validity.isEmpty() || validity.get().compareTo(ClaimStrength.MODERATE) <= 0;
        if (spectrum.pathogenicLossOfFunction() >= MANY && spectrum.lossOfFunctionShare() > SHARE && strong) {
            return Optional.of(new Gate(0, false, List.of(findings.sentence("mechanismCounted", counts))));
        }
        if (spectrum.pathogenicLossOfFunction() >= FEW && moderate) {
            return Optional.of(new Gate(1, false, List.of(findings.sentence("mechanismFew", counts))));
        }
        return Optional.empty();
    }
}
