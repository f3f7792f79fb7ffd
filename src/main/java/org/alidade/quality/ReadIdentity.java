package org.alidade.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.casefile.Case;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.model.VariantKey;
import org.alidade.model.Zygosity;
import org.alidade.progress.Progress;
import org.alidade.quality.IdentityFinding.Kind;
import org.alidade.reads.AlignmentSource;
import org.alidade.reads.ChromosomeReads;
import org.alidade.reads.ReadCounts;
import org.alidade.reads.ReadEvidence;

/** Whether the reads are of the persons whose calls stand in the variant file. */
public final class ReadIdentity {
    /** Reads at a site below which they tell no genotype. */
    private static final int LEAST_READS = 8;
    /** Sites at which reads must tell a genotype, or nothing is concluded. */
    private static final int LEAST_SITES = 20;
    private static final double REFERENCE_TO = 0.1;
    private static final double HETEROZYGOUS_FROM = 0.25;
    private static final double HETEROZYGOUS_TO = 0.75;
    private static final double HOMOZYGOUS_FROM = 0.9;

    private final Case theCase;
    private final IdentityLimits limits;
    private final List<IdentitySites.Site> sites;
    private final List<IdentityFinding> findings = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    private ReadIdentity(Case theCase, IdentityLimits limits, List<IdentitySites.Site> sites) {
        this.theCase = theCase;
        this.limits = limits;
        this.sites = sites;
    }

    /**
     * How well a person's reads fit a sample.
     *
     * @param agreeing of {@code sites} at which both tell a genotype
     */
    public record Match(String person, String sample, int agreeing, int sites) {
        /** 0 to 1; empty with too few sites. */
        public OptionalDouble share() {
            return sites < LEAST_SITES ? OptionalDouble.empty() : OptionalDouble.of((double) agreeing / sites);
        }
    }

    /**
     * Adds what the reads say to what the calls say (long: a few hundred look-ups).
     *
     * @param sources by person
     * @param sites of the variant file, at which its samples differ
     * @throws IOException if reads cannot be decoded
     */
    public static CaseQuality check(CaseQuality measured, Case theCase, Map<String, AlignmentSource> sources,
            List<IdentitySites.Site> sites, Genome genome, IdentityLimits limits, Progress progress)
            throws IOException {
        ReadIdentity check = new ReadIdentity(theCase, limits, sites);
        for (Map.Entry<String, AlignmentSource> entry : sources.entrySet()) {
            check.sex(entry.getKey(), entry.getValue());
            check.match(entry.getKey(), entry.getValue(), genome, progress);
        }
        return measured.with(check.findings, check.matches);
    }

    private void sex(String person, AlignmentSource source) throws IOException {
        OptionalDouble ratio = ChromosomeReads.of(source).yPerX();
        Sex declared = theCase.pedigree().person(person).map(Person::sex).orElse(Sex.UNKNOWN);
        if (ratio.isEmpty() || declared == Sex.UNKNOWN) {
            return;
        }
        double value = ratio.getAsDouble();
        boolean wrong = declared == Sex.FEMALE && value >= limits.yxMaleFrom()
                || declared == Sex.MALE && value <= limits.yxFemaleTo();
        if (wrong) {
            findings.add(new IdentityFinding(Kind.SEX_BY_READS, List.of(person), value,
                    declared == Sex.FEMALE ? limits.yxFemaleTo() : limits.yxMaleFrom()));
        }
    }

    private void match(String person, AlignmentSource source, Genome genome, Progress progress) throws IOException {
        Map<String, int[]> bySample = new LinkedHashMap<>();
        for (IdentitySites.Site site : sites) {
            progress.checkCancelled();
            Optional<Zygosity> shown = genotype(source, site.variant(), genome);
            if (shown.isPresent()) {
                site.calls().forEach((sample, called) -> {
                    int[] counts = bySample.computeIfAbsent(sample, key -> new int[2]);
                    counts[0] += shown.get() == called ? 1 : 0;
                    counts[1]++;
                });
            }
        }
        List<Match> own = bySample.entrySet().stream()
                .map(entry -> new Match(person, entry.getKey(), entry.getValue()[0], entry.getValue()[1])).toList();
        matches.addAll(own);
        judge(person, own);
    }

    private void judge(String person, List<Match> own) {
        String expected = theCase.sampleOf(person).orElse("");
        for (Match match : own) {
            double share = match.share().orElse(-1);
            if (match.sample().equals(expected) && share >= 0 && share < limits.readsMatchFrom()) {
                findings.add(new IdentityFinding(Kind.READS_DISAGREE, List.of(person), share,
                        limits.readsMatchFrom()));
            }
            if (!match.sample().equals(expected) && share >= limits.readsMatchFrom()) {
                findings.add(new IdentityFinding(Kind.READS_OF_ANOTHER, List.of(person, match.sample()), share,
                        limits.readsMatchFrom()));
            }
        }
    }

    private static Optional<Zygosity> genotype(AlignmentSource source, VariantKey variant, Genome genome)
            throws IOException {
        ReadCounts counts = ReadEvidence.count(source, variant, genome);
        int all = counts.reference() + counts.alternative();
        if (all < LEAST_READS) {
            return Optional.empty();
        }
        double share = (double) counts.alternative() / all;
        if (share <= REFERENCE_TO) {
            return Optional.of(Zygosity.REFERENCE);
        }
        if (share >= HETEROZYGOUS_FROM && share <= HETEROZYGOUS_TO) {
            return Optional.of(Zygosity.HETEROZYGOUS);
        }
        return share >= HOMOZYGOUS_FROM ? Optional.of(Zygosity.HOMOZYGOUS) : Optional.empty();
    }
}
