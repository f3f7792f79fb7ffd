package org.alidade.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.casefile.Case;
import org.alidade.model.Genotype;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;
import org.alidade.model.Zygosity;
import org.alidade.progress.Progress;
import org.alidade.variants.VariantTable;

/** Counts a case's calls once, row by row, and judges identity from them. */
public final class QualityCheck {
    /** Above this rate of opposite homozygotes a pair is not parent and child; true pairs stay far below. */
    private static final double HIGHEST_PARENTAL_RATE = 0.03;

    private QualityCheck() {
    }

    /** Reads the whole table; can be cancelled through {@code progress}. */
    public static CaseQuality measure(VariantTable table, Case theCase, Progress progress) {
        List<Tally> tallies = new ArrayList<>();
        Map<String, Tally> byPerson = new HashMap<>();
        for (Person person : theCase.pedigree().persons()) {
            theCase.sampleOf(person.id()).filter(table.samples()::contains).ifPresent(sample -> {
                Tally tally = new Tally(person, sample);
                tallies.add(tally);
                byPerson.put(person.id(), tally);
            });
        }
        List<PairTally> pairs = pairs(tallies, byPerson);
        for (int row = 0; row < table.rowCount(); row++) {
            if (row % 1000 == 0) {
                progress.checkCancelled();
                progress.report("workflow.stage.quality", row, table.rowCount());
            }
            VariantEvidence evidence = table.evidence(row);
            tallies.forEach(tally -> tally.add(evidence));
            if (evidence.key().contig().isAutosome() && evidence.quality().filters().isEmpty()) {
                pairs.forEach(pair -> pair.add(evidence));
            }
        }
        List<SampleQuality> samples = tallies.stream().map(Tally::result).toList();
        List<TrioConsistency> trio = pairs.stream().map(PairTally::result).toList();
        return new CaseQuality(samples, trio, identity(theCase, samples, trio));
    }

    private static List<PairTally> pairs(List<Tally> tallies, Map<String, Tally> byPerson) {
        List<PairTally> pairs = new ArrayList<>();
        for (Tally child : tallies) {
            for (Optional<String> parent : List.of(child.person.fatherId(), child.person.motherId())) {
                parent.map(byPerson::get).ifPresent(tally -> pairs.add(new PairTally(child, tally)));
            }
        }
        return pairs;
    }

    private static CaseQuality.Identity identity(Case theCase, List<SampleQuality> samples,
            List<TrioConsistency> trio) {
        boolean assessed = false;
        for (TrioConsistency pair : trio) {
            OptionalDouble rate = pair.rate();
            assessed |= rate.isPresent();
            if (rate.isPresent() && rate.getAsDouble() > HIGHEST_PARENTAL_RATE) {
                return CaseQuality.Identity.TO_VERIFY;
            }
        }
        for (SampleQuality sample : samples) {
            Sex declared = theCase.pedigree().person(sample.personId()).map(Person::sex).orElse(Sex.UNKNOWN);
            boolean known = sample.chromosomalSex() != Sex.UNKNOWN;
            assessed |= known;
            if (known && declared != Sex.UNKNOWN && declared != sample.chromosomalSex()) {
                return CaseQuality.Identity.TO_VERIFY;
            }
        }
        return assessed ? CaseQuality.Identity.CONFORMS : CaseQuality.Identity.NOT_ASSESSED;
    }

    private static final class PairTally {
        private final Tally child;
        private final Tally parent;
        private int informative;
        private int opposite;

        PairTally(Tally child, Tally parent) {
            this.child = child;
            this.parent = parent;
        }

        void add(VariantEvidence evidence) {
            Zygosity one = evidence.genotype(child.sample).zygosity();
            Zygosity other = evidence.genotype(parent.sample).zygosity();
            if (!isCalled(one) || !isCalled(other)) {
                return;
            }
            if (one == Zygosity.HOMOZYGOUS || other == Zygosity.HOMOZYGOUS) {
                informative++;
                if (one == Zygosity.REFERENCE || other == Zygosity.REFERENCE) {
                    opposite++;
                }
            }
        }

        TrioConsistency result() {
            return new TrioConsistency(child.person.id(), parent.person.id(), informative, opposite);
        }

        private static boolean isCalled(Zygosity zygosity) {
            return zygosity == Zygosity.REFERENCE || zygosity == Zygosity.HETEROZYGOUS
                    || zygosity == Zygosity.HOMOZYGOUS;
        }
    }

    private static final class Tally {
        private final Person person;
        private final String sample;
        private int called;
        private int missing;
        private int heterozygous;
        private int homozygous;
        private long depth;
        private int withDepth;
        private int transitions;
        private int transversions;
        private int xHeterozygous;
        private int xOther;

        Tally(Person person, String sample) {
            this.person = person;
            this.sample = sample;
        }

        void add(VariantEvidence evidence) {
            Genotype genotype = evidence.genotype(sample);
            if (genotype.isNoCall()) {
                missing++;
                return;
            }
            called++;
            genotype.depth().ifPresent(reads -> {
                depth += reads;
                withDepth++;
            });
            if (genotype.carriesAlternative()) {
                addCarried(evidence, genotype.zygosity());
            }
        }

        private void addCarried(VariantEvidence evidence, Zygosity zygosity) {
            boolean isHeterozygous = zygosity == Zygosity.HETEROZYGOUS;
            heterozygous += isHeterozygous ? 1 : 0;
            homozygous += isHeterozygous ? 0 : 1;
            if (evidence.type() != VariantType.SNV || !evidence.quality().filters().isEmpty()) {
                return;
            }
            boolean transition = isTransition(evidence.key().ref() + evidence.key().alt());
            transitions += transition ? 1 : 0;
            transversions += transition ? 0 : 1;
            if (SexFromVariants.informs(evidence.key().build(), evidence.key().locus())) {
                xHeterozygous += isHeterozygous ? 1 : 0;
                xOther += isHeterozygous ? 0 : 1;
            }
        }

        SampleQuality result() {
            OptionalDouble x = SexFromVariants.heterozygosity(xHeterozygous, xOther);
            return new SampleQuality(person.id(), sample, called, missing, heterozygous, homozygous,
                    ratio(depth, withDepth), ratio(transitions, transversions), x, SexFromVariants.sex(x));
        }

        private static OptionalDouble ratio(long above, long below) {
            return below == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) above / below);
        }

        private static boolean isTransition(String change) {
            return change.equals("AG") || change.equals("GA") || change.equals("CT") || change.equals("TC");
        }
    }
}
