package org.alidade.classification.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.classification.scoring.CopyNumberFacts.Part;
import org.alidade.classification.scoring.CopyNumberFacts.TouchedGene;
import org.alidade.knowledge.genes.DosageRegion;
import org.alidade.knowledge.genes.DosageScore;
import org.alidade.knowledge.genes.DosageSensitivity;
import org.alidade.text.Argument;
import org.alidade.text.Messages;

/**
 * Proposes the sections of Riggs 2020 (doi 10.1038/s41436-019-0686-8) that data decide: 1 from the genes, 2 from ClinGen's dosage,
 * 3 from their number, 4O from the population, 5 from the parents. Points in hundredths. Sections 4A to 4N are a person's.
 */
public final class CopyNumberAssessor {
    private static final double COMMON = 0.01;
    private static final double MUCH_OF_PROTEIN = 0.1;
    private static final double INTOLERANT_PLI = 0.9;
    private static final double INTOLERANT_LOEUF = 0.35;

    private final Messages messages;
    private final CopyNumberFacts facts;
    private final List<ScoredLine> lines = new ArrayList<>();

    private CopyNumberAssessor(CopyNumberFacts facts, Messages messages) {
        this.facts = facts;
        this.messages = messages;
    }

    /** The lines that the data propose, none of them accepted. */
    public static List<ScoredLine> assess(CopyNumberFacts facts, Messages messages) {
        return new CopyNumberAssessor(facts, messages).lines();
    }

    private List<ScoredLine> lines() {
        if (facts.genesKnown()) {
            content();
            if (facts.loss()) {
                losses();
            } else {
                gains();
            }
            number();
        }
        if (facts.frequency().isPresent() && facts.frequency().getAsDouble() >= COMMON) {
            add("4O", -100, "common", Argument.fraction(facts.frequency().getAsDouble()), facts.frequencySource());
        }
        inheritance();
        return List.copyOf(lines);
    }

    private void add(String code, int points, String key, String... arguments) {
        lines.add(ScoredLine.proposed(code, points,
                messages.sentence("classification.cnv." + key, List.of(arguments))));
    }

    private void content() {
        boolean any = facts.genes().stream().anyMatch(TouchedGene::codingTouched);
        add(any ? "1A" : "1B", any ? 0 : -60, any ? "genes" : "noGene", Integer.toString(facts.genes().size()));
    }

    private static boolean scored(Optional<DosageSensitivity> dosage, boolean loss, DosageScore wanted) {
        return dosage.flatMap(one -> loss ? one.haploinsufficiency() : one.triplosensitivity())
                .filter(score -> score == wanted).isPresent();
    }

    private boolean isSensitive(TouchedGene gene) {
        return scored(gene.dosage(), facts.loss(), DosageScore.SUFFICIENT_EVIDENCE);
    }

    private Optional<DosageRegion> region(DosageScore score, boolean whole) {
        return facts.regions().stream().filter(one -> scored(Optional.of(one.sensitivity()), facts.loss(), score))
                .filter(one -> !whole || facts.place().start() <= one.place().start()
                        && facts.place().end() >= one.place().end())
                .findFirst();
    }

    private void losses() {
        Optional<TouchedGene> whole = facts.genes().stream().filter(this::isSensitive)
                .filter(gene -> gene.part() == Part.WHOLE).findFirst();
        Optional<DosageRegion> region = region(DosageScore.SUFFICIENT_EVIDENCE, true);
        if (whole.isPresent() || region.isPresent()) {
            add("2A", 100, "wholeSensitive", whole.map(TouchedGene::symbol).or(() -> region.map(DosageRegion::name))
                    .orElse(""));
            return;
        }
        for (TouchedGene gene : facts.genes()) {
            if (isSensitive(gene)) {
                partial(gene);
            }
        }
        if (lines.stream().anyMatch(line -> line.code().startsWith("2"))) {
            return;
        }
        region(DosageScore.SUFFICIENT_EVIDENCE, false)
                .ifPresent(found -> add("2B", 0, "partRegion", found.name()));
        region(DosageScore.UNLIKELY, false).filter(found -> found.place().start() <= facts.place().start()
                && found.place().end() >= facts.place().end())
                .ifPresent(found -> add("2F", -100, "benignRegion", found.name()));
        predicted();
    }

    private void partial(TouchedGene gene) {
        switch (gene.part()) {
            case FIVE_PRIME -> {
                if (gene.codingTouched()) {
                    add("2C-1", 90, "fivePrimeCoding", gene.symbol());
                } else {
                    add("2C-2", 0, "fivePrimeNoncoding", gene.symbol());
                }
            }
            case THREE_PRIME -> threePrime(gene);
            case INSIDE -> inside(gene);
            case WHOLE -> throw new IllegalStateException("a whole gene is 2A");
        }
    }

    private void threePrime(TouchedGene gene) {
        if (!gene.codingTouched()) {
            add("2D-1", 0, "threePrimeNoncoding", gene.symbol());
        } else if (gene.onlyLastExon()) {
            add("2D-3", 30, "lastExon", gene.symbol());
        } else {
            add("2D-4", 90, "threePrimeCoding", gene.symbol());
        }
    }

    /** 2E by the tree of PVS1 (Abou Tayoun 2018): very strong 0.90, strong 0.45, moderate 0.30. */
    private void inside(TouchedGene gene) {
        String share = Argument.fraction(gene.codingShare());
        if (!gene.codingTouched()) {
            add("2E", 0, "insideNoncoding", gene.symbol());
        } else if (!gene.frameKept() && !gene.decayEscaped()) {
            add("2E", 90, "insideShifted", gene.symbol());
        } else if (gene.codingShare() > MUCH_OF_PROTEIN) {
            add("2E", 45, "insideMuch", gene.symbol(), share);
        } else {
            add("2E", 30, "insideLittle", gene.symbol(), share);
        }
    }

    /** Two predictors are asked; gnomAD's two numbers are one, DECIPHER's index is not installed: so it is only named. */
    private void predicted() {
        facts.genes().stream()
                .filter(gene -> gene.part() == Part.WHOLE && gene.pli().orElse(0) >= INTOLERANT_PLI
                        && gene.loeuf().orElse(1) < INTOLERANT_LOEUF)
                .findFirst().ifPresent(gene -> add("2H", 0, "predicted", gene.symbol(),
                        Argument.number(gene.pli().orElseThrow()), Argument.number(gene.loeuf().orElseThrow())));
    }

    private void gains() {
        Optional<TouchedGene> whole = facts.genes().stream().filter(this::isSensitive)
                .filter(gene -> gene.part() == Part.WHOLE).findFirst();
        Optional<DosageRegion> region = region(DosageScore.SUFFICIENT_EVIDENCE, true);
        if (whole.isPresent() || region.isPresent()) {
            add("2A", 100, "wholeTriplo", whole.map(TouchedGene::symbol).or(() -> region.map(DosageRegion::name))
                    .orElse(""));
            return;
        }
        region(DosageScore.SUFFICIENT_EVIDENCE, false)
                .ifPresent(found -> add("2B", 0, "partRegion", found.name()));
        for (TouchedGene gene : facts.genes()) {
            if (scored(gene.dosage(), true, DosageScore.SUFFICIENT_EVIDENCE)) {
                gained(gene);
            }
        }
    }

    private void gained(TouchedGene gene) {
        switch (gene.part()) {
            case WHOLE -> add("2H", 0, "gainWholeHaplo", gene.symbol());
            case FIVE_PRIME, THREE_PRIME -> add("2J", 0, "gainOneEnd", gene.symbol());
            case INSIDE -> {
                if (gene.codingTouched() && !gene.frameKept()) {
                    add("2I", 45, "gainInside", gene.symbol());
                } else {
                    add("2I", 0, "gainInsideKept", gene.symbol());
                }
            }
        }
    }

    /** Section 3: number of coding genes wholly or partly within. */
    private void number() {
        int count = facts.genes().size();
        int middle = facts.loss() ? 25 : 35;
        int many = facts.loss() ? 35 : 50;
        String code = count >= many ? "3C" : count >= middle ? "3B" : "3A";
        add(code, count >= many ? 90 : count >= middle ? 45 : 0, "number", Integer.toString(count));
    }

    /** De novo with assumed parentage and signs that are not specific (4C's value), until a person says more. */
    private void inheritance() {
        switch (facts.inheritance()) {
            case DE_NOVO -> add("5A", 10, "deNovo");
            case FROM_UNAFFECTED -> add("5C", -15, "fromUnaffected");
            case FROM_AFFECTED -> add("5D", 0, "fromAffected");
            case UNKNOWN -> add("5F", 0, "inheritanceUnknown");
        }
    }

}
