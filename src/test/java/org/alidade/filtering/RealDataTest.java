package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.VariantEvidence;
import org.alidade.model.Zygosity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filters over files that were written by sequencing centres, and over the sample cases. */
class RealDataTest {
    @TempDir
    static Path tables;

    private static void assertNothingIsLost(RealCases.Filtered filtered) {
        Funnel funnel = filtered.outcome().funnel();
        long judgedRows = filtered.outcome().all().stream().map(variant -> variant.evidence().origin()).distinct()
                .count();

        assertThat(funnel.inFile()).isEqualTo(filtered.variants().table().rowCount());
        assertThat(judgedRows + funnel.notCarried() + funnel.outsideScope()).isEqualTo(funnel.inFile());
        assertThat((long) funnel.steps().getFirst().entering()).isEqualTo(judgedRows);
        assertThat((long) funnel.steps().getLast().kept()).isEqualTo(
                filtered.outcome().kept().map(variant -> variant.evidence().origin()).distinct().count());
        assertThat(filtered.outcome().all()).allSatisfy(
                variant -> assertThat(variant.verdicts()).containsOnlyKeys(FilterId.always().toArray(FilterId[]::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi05-mt-singleton", "pi08-nothing-duo", "pi08-pccb-trio", "pi09-wt1-trio"})
    void theExpectedVariantsOfTheSampleCasesAreKept(String name) throws IOException {
        try (RealCases.Filtered filtered = RealCases.sample(name, tables)) {
            assertNothingIsLost(filtered);
            for (String[] row : RealCases.expected(name)) {
                assertThat(filtered.outcome().kept()).as(String.join(" ", row)).anyMatch(
                        variant -> variant.gene().orElseThrow().symbol().equals(row[0])
                                && RealCases.isRow(row, variant.evidence()));
            }
            assertThat(filtered.outcome().kept().count()).isLessThan(30);
            assertThat(filtered.outcome().all()).allMatch(variant -> variant.panelGene().isPresent());
        }
    }

    @Test
    void aClinicalTrioWithoutAPanelIsReadWhole() throws IOException {
        Path folder = RealCases.shared("scout-643594");
        try (RealCases.Filtered filtered = RealCases.loose(folder.resolve("643594.clinical.vcf.gz"),
                folder.resolve("643594.ped"), Optional.empty(), tables)) {
            assertNothingIsLost(filtered);
            assertThat(filtered.outcome().funnel().outsideScope()).isZero();
            assertThat(filtered.outcome().kept()).isNotEmpty();
        }
    }

    @Test
    void aPanelHidesWhatDoesNotBelongToIt() throws IOException {
        Path folder = RealCases.shared("scout-643594");
        try (RealCases.Filtered filtered = RealCases.loose(folder.resolve("643594.clinical.vcf.gz"),
                folder.resolve("643594.ped"), Optional.of("PI08"), tables)) {
            assertNothingIsLost(filtered);
            assertThat(filtered.outcome().funnel().outsideScope()).isPositive();
            assertThat(filtered.outcome().all()).isNotEmpty()
                    .allMatch(variant -> variant.panelGene().isPresent());
        }
    }

    @Test
    void newVariantsAndPairsAgreeWithAPlainReadingOfTheGenotypes() throws IOException {
        Path vcf = RealCases.shared("trios/ashk-trio.vcf.gz");
        Map<Long, String[]> lines = lines(vcf);
        try (RealCases.Filtered filtered = RealCases.loose(vcf, RealCases.shared("trios/ashk-trio.ped"),
                Optional.empty(), tables)) {
            assertNothingIsLost(filtered);
            int certain = 0;
            for (ScopedVariant variant : filtered.outcome().all()) {
                String expected = deNovo(new Calls(lines, variant.evidence()));
                certain += expected.equals("DENOVO") ? 1 : 0;
                assertThat(shown(variant, InheritanceModel.DE_NOVO)).as(variant.evidence().key().text())
                        .isEqualTo(expected);
            }
            assertThat(certain).isGreaterThan(10);
            assertThat(pairs(filtered.outcome())).isNotEmpty().isEqualTo(plainPairs(filtered.outcome(), lines));
        }
    }

    private static String shown(ScopedVariant variant, InheritanceModel model) {
        return variant.inheritance().stream().filter(match -> match.model() == model).map(InheritanceMatch::text)
                .findFirst().orElse("");
    }

    /** The records of the file by line number. */
    private static Map<Long, String[]> lines(Path vcf) throws IOException {
        Map<Long, String[]> lines = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(vcf)), StandardCharsets.UTF_8))) {
            long number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    lines.put(number, line.split("\t"));
                }
                number++;
            }
        }
        return lines;
    }

    /** The three genotypes of one alternative allele, as the file spells them: HG002 (child), HG003, HG004. */
    private static final class Calls {
        private final String[] fields;
        private final int allele;

        Calls(Map<Long, String[]> lines, VariantEvidence evidence) {
            this.fields = lines.getOrDefault(evidence.origin().line(), new String[0]);
            String[] alternatives = fields[4].split(",");
            int found = Arrays.asList(alternatives).indexOf(evidence.origin().asWritten().alt());
            assertThat(found).as("an allele as written in line " + evidence.origin().line()).isNotNegative();
            this.allele = found + 1;
        }

        /** A field of the child's call; empty where the record has none. */
        String child(String key) {
            int index = Arrays.asList(fields[8].split(":")).indexOf(key);
            String[] values = fields[9].split(":");
            return index < 0 || index >= values.length ? "" : values[index];
        }

        /** GATK saw both on the same reads: PID names the set by its first variant, PGT orders the alleles. */
        boolean isPhasedWith(Calls other) {
            boolean ordered = child("PGT").matches("0\\|1|1\\|0") && other.child("PGT").matches("0\\|1|1\\|0");
            return ordered && child("PID").split("_")[0].equals(other.child("PID").split("_")[0])
                    && alleles(0).contains("0") && other.alleles(0).contains("0");
        }

        List<String> alleles(int sample) {
            return List.of(fields[9 + sample].split(":")[0].split("[/|]"));
        }

        boolean has(int sample) {
            return alleles(sample).contains(Integer.toString(allele));
        }

        boolean isCalled(int sample) {
            return !alleles(sample).contains(".");
        }

        boolean isHet() {
            return has(0) && alleles(0).stream().distinct().count() == 2;
        }

        int reads(int sample) {
            int column = Arrays.asList(fields[8].split(":")).indexOf("AD");
            String[] values = fields[9 + sample].split(":");
            String[] depths = column < 0 || column >= values.length ? new String[0] : values[column].split(",");
            return allele < depths.length && !depths[allele].equals(".") ? Integer.parseInt(depths[allele]) : 0;
        }
    }

    private static String deNovo(Calls calls) {
        boolean homozygous = calls.has(0) && calls.alleles(0).stream().distinct().count() == 1;
        if (calls.has(1) || calls.has(2) || homozygous) {
            return "";
        }
        boolean seenInAParent = calls.isCalled(1) && calls.reads(1) >= 2 || calls.isCalled(2) && calls.reads(2) >= 2;
        return calls.has(0) && calls.isCalled(1) && calls.isCalled(2) && !seenInAParent ? "DENOVO" : "DENOVO?";
    }

    private static Set<String> pairs(ScopedVariants outcome) {
        Set<String> pairs = new TreeSet<>();
        outcome.all().forEach(variant -> variant.partners().forEach(partner -> pairs.add(text(variant.gene()
                .orElseThrow().symbol(), variant.evidence().key().text(), partner.variant(),
                partner.phaseKnown()))));
        return pairs;
    }

    private static String text(String gene, String one, String other, boolean certain) {
        return gene + " " + one + " " + other + (certain ? "" : " ?");
    }

    private static Set<String> plainPairs(ScopedVariants outcome, Map<Long, String[]> lines) {
        Map<String, List<ScopedVariant>> byGene = outcome.all().stream().filter(variant -> variant.gene().isPresent())
                .filter(RealDataTest::mayBeInAPair)
                .collect(Collectors.groupingBy(variant -> variant.gene().orElseThrow().symbol()));
        Set<String> pairs = new TreeSet<>();
        byGene.forEach((gene, variants) -> {
            for (ScopedVariant one : variants) {
                for (ScopedVariant other : variants) {
                    String verdict = one == other
                            ? "no"
                            : inTrans(new Calls(lines, one.evidence()), new Calls(lines, other.evidence()));
                    if (!verdict.equals("no")) {
                        pairs.add(text(gene, one.evidence().key().text(), other.evidence().key().text(),
                                verdict.equals("certain")));
                    }
                }
            }
        });
        return pairs;
    }

    private static boolean mayBeInAPair(ScopedVariant variant) {
        return variant.evidence().genotype("HG002").zygosity() == Zygosity.HETEROZYGOUS
                && variant.verdicts().values().stream().filter(verdict -> verdict.filter() != FilterId.INHERITANCE)
                        .allMatch(verdict -> verdict.verdict().keeps());
    }

    private static String inTrans(Calls one, Calls other) {
        if (!one.isHet() || !other.isHet()) {
            return "no";
        }
        boolean sameRecord = one.fields == other.fields;
        if (sameRecord && !one.alleles(0).contains("0")) {
            return "certain";
        }
        if (one.isPhasedWith(other)) {
            return one.child("PGT").equals(other.child("PGT")) ? "no" : "certain";
        }
        List<Calls> both = new ArrayList<>(List.of(one, other));
        boolean allCalled = both.stream().allMatch(calls -> (calls.isCalled(1) || calls.has(1))
                && (calls.isCalled(2) || calls.has(2)));
        if (!allCalled) {
            return "possible";
        }
        String from = origin(one) + origin(other);
        return switch (from) {
            case "FM", "MF" -> "certain";
            case "FF", "MM" -> "no";
            default -> "possible";
        };
    }

    /** From whom the child can have the allele: father, mother, both, neither. */
    private static String origin(Calls calls) {
        return calls.has(1) ? calls.has(2) ? "B" : "F" : calls.has(2) ? "M" : "N";
    }
}
