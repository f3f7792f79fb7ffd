package org.alidade.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.alidade.casefile.Case;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.quality.IdentityFinding.Kind;

/** Says what of the calls contradicts declared sex, pedigree or one person per sample. */
final class IdentityJudge {
    private final Case theCase;
    private final IdentityLimits limits;
    private final List<IdentityFinding> findings = new ArrayList<>();
    private boolean assessed;

    IdentityJudge(Case theCase, IdentityLimits limits) {
        this.theCase = theCase;
        this.limits = limits;
    }

    CaseQuality judge(List<SampleQuality> samples, List<TrioConsistency> trio, List<Relatedness> pairs,
            List<UniparentalStretch> uniparental) {
        samples.forEach(this::sample);
        trio.forEach(this::trio);
        pairs.forEach(this::pair);
        uniparental.forEach(stretch -> findings.add(new IdentityFinding(Kind.UNIPARENTAL,
                List.of(stretch.child(), stretch.parent()), stretch.interval().length(), 0)));
        CaseQuality.Identity identity = !findings.isEmpty()
                ? CaseQuality.Identity.TO_VERIFY
                : assessed ? CaseQuality.Identity.CONFORMS : CaseQuality.Identity.NOT_ASSESSED;
        return new CaseQuality(samples, trio, identity,
                new IdentityDetails(findings, pairs, uniparental, List.of()));
    }

    private void sample(SampleQuality sample) {
        Sex declared = theCase.pedigree().person(sample.personId()).map(Person::sex).orElse(Sex.UNKNOWN);
        boolean known = sample.chromosomalSex() != Sex.UNKNOWN;
        assessed |= known;
        if (known && declared != Sex.UNKNOWN && declared != sample.chromosomalSex()) {
            findings.add(new IdentityFinding(Kind.SEX_BY_CALLS, List.of(sample.personId()),
                    sample.xHeterozygosity().orElse(0),
                    declared == Sex.FEMALE ? limits.xFemaleFrom() : limits.xMaleTo()));
        }
        double outside = sample.unexpectedFractions().orElse(0);
        if (outside > limits.contaminated()) {
            findings.add(new IdentityFinding(Kind.CONTAMINATED, List.of(sample.personId()), outside,
                    limits.contaminated()));
        }
    }

    private void trio(TrioConsistency pair) {
        OptionalDouble rate = pair.rate();
        assessed |= rate.isPresent();
        if (rate.orElse(0) > limits.parentalOpposite()) {
            findings.add(new IdentityFinding(Kind.MENDELIAN, List.of(pair.childId(), pair.parentId()),
                    rate.orElse(0), limits.parentalOpposite()));
        }
    }

    private void pair(Relatedness pair) {
        OptionalDouble measured = pair.kinship();
        assessed |= measured.isPresent();
        if (measured.isEmpty()) {
            return;
        }
        double kinship = measured.getAsDouble();
        if (kinship > limits.duplicate()) {
            add(Kind.SAME_PERSON, pair, kinship);
        } else if (degree(kinship) > degree(pair.expected()) + 1
                || pair.expected() >= limits.first() && kinship < limits.first()) {
            add(Kind.LESS_RELATED, pair, kinship);
        } else if (degree(kinship) == 1 && degree(pair.expected()) > 1) {
            add(Kind.MORE_RELATED, pair, kinship);
        }
    }

    /** 1 for parent and child or full siblings, to 4 for whoever is farther apart: cousins may be parents of one child. */
    private int degree(double kinship) {
        return kinship > limits.first() ? 1 : kinship > limits.second() ? 2 : kinship > limits.third() ? 3 : 4;
    }

    private void add(Kind kind, Relatedness pair, double kinship) {
        findings.add(new IdentityFinding(kind, List.of(pair.onePerson(), pair.otherPerson()), kinship,
                pair.expected()));
    }
}
