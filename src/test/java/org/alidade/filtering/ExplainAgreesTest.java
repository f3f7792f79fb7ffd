package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.alidade.model.VariantKey;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** «Where is my variant?» of every allele of a file, against the list and the funnel. */
class ExplainAgreesTest {
    @TempDir
    private Path tables = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"pi05-mt-singleton", "pi08-nothing-duo", "pi08-pccb-trio", "pi09-wt1-trio"})
    void everyAlleleOfASampleCaseStandsWhereItIsSaidTo(String name) throws IOException {
        Path folder = RealCases.sampleCase(name);
        try (RealCases.Filtered filtered = RealCases.sample(name, tables)) {
            ScopedVariants outcome = filtered.outcome();
            Set<VariantKey> listed = outcome.kept().map(variant -> variant.evidence().key())
                    .collect(Collectors.toSet());
            int outside = 0;
            int notCarried = 0;
            Set<VariantKey> judged = new LinkedHashSet<>();
            for (VariantKey allele : alleles(folder, filtered)) {
                switch (filtered.variants().explain(allele, outcome)) {
                    case Whereabouts.OutsideScope place -> outside++;
                    case Whereabouts.NotCarried place -> notCarried++;
                    case Whereabouts.NotInFile place -> throw new AssertionError(allele + " is in the file");
                    case Whereabouts.Judged place -> {
                        VariantKey key = place.judgements().getFirst().evidence().key();
                        judged.add(key);
                        assertThat(place.judgements().stream().anyMatch(ScopedVariant::isKept)).as(allele.text())
                                .isEqualTo(listed.contains(key));
                    }
                }
            }
            assertThat(judged).containsAll(listed).hasSize(outcome.funnel().steps().getFirst().entering());
            assertThat(outside).isEqualTo(outcome.funnel().outsideScope());
            assertThat(notCarried).isEqualTo(outcome.funnel().notCarried());
        }
    }

    /** The alleles as the lines of the file write them. */
    private static List<VariantKey> alleles(Path folder, RealCases.Filtered filtered) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path vcf = files.filter(file -> file.toString().endsWith(".vcf.gz")).findFirst().orElseThrow();
            String text = new String(new GZIPInputStream(Files.newInputStream(vcf)).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .flatMap(cells -> Stream.of(cells[4].split(",", -1))
                            .map(alt -> String.join("-", cells[0], cells[1], cells[3], alt)))
                    .map(key -> VariantKey.parse(filtered.theCase().build(), key).orElseThrow()).toList();
        }
    }
}
