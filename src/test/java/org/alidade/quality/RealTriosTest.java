package org.alidade.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.alidade.filtering.RealCases;
import org.alidade.progress.Progress;
import org.alidade.quality.CaseQuality.Identity;
import org.alidade.quality.IdentityFinding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identity on real trios: as they are, and with samples that were swapped, copied or mixed. */
class RealTriosTest {
    private static final int CHILD = 9;
    private static final int FATHER = 10;
    private static final int MOTHER = 11;

    @TempDir
    Path folder;

    private CaseQuality measured(Path vcf, String child, String father, String mother) throws IOException {
        Path ped = Files.writeString(folder.resolve("family.ped"), String.join("\n",
                String.join("\t", "F", child, father, mother, "0", "2"),
                String.join("\t", "F", father, "0", "0", "1", "1"),
                String.join("\t", "F", mother, "0", "0", "2", "1")) + "\n");
        try (RealCases.Filtered loaded = RealCases.loose(vcf, ped, Optional.empty(), folder.resolve("tables"))) {
            return QualityCheck.measure(loaded.variants().table(), loaded.theCase(), IdentityLimits.STANDARD,
                    Progress.none());
        }
    }

    private static List<Kind> kinds(CaseQuality quality) {
        return quality.details().findings().stream().map(IdentityFinding::kind).distinct().toList();
    }

    /** A copy of the Ashkenazi trio's file with its calls changed. */
    private Path changed(UnaryOperator<String[]> change) throws IOException {
        Path copy = folder.resolve("changed.vcf");
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(RealCases.shared("trios/ashk-trio.vcf.gz"))),
                StandardCharsets.UTF_8))) {
            reader.lines().forEach(
                    line -> lines.add(line.startsWith("#") ? line : String.join("\t", change.apply(line.split("\t")))));
        }
        return Files.write(copy, lines);
    }

    @ParameterizedTest
    @CsvSource({"trios/ashk-trio.vcf.gz, HG002, HG003, HG004",
            "trios/TrioMendelianErrors_in1.vcf.gz, NA12878x2_80, NA12891_14, NA12892_18",
            "scout-643594/643594.clinical.vcf.gz, ADM1059A2, ADM1059A1, ADM1059A3"})
    void trueTriosConform(String file, String child, String father, String mother) throws IOException {
        CaseQuality quality = measured(RealCases.shared(file), child, father, mother);
        assertThat(quality.details().findings()).isEmpty();
        for (Relatedness pair : quality.details().pairs()) {
            if (pair.kinship().isPresent()) {
                assertThat(pair.kinship().getAsDouble()).as(pair.toString()).isCloseTo(pair.expected(),
                        org.assertj.core.data.Offset.offset(0.08));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"trios/ashk-trio.vcf.gz, HG003, HG002, HG004", "trios/ashk-trio.vcf.gz, HG004, HG003, HG002",
            "trios/TrioMendelianErrors_in1.vcf.gz, NA12891_14, NA12878x2_80, NA12892_18",
            "trios/TrioMendelianErrors_in1.vcf.gz, NA12892_18, NA12891_14, NA12878x2_80"})
    void aChildSwappedWithAParentIsToBeVerified(String file, String child, String father, String mother)
            throws IOException {
        CaseQuality quality = measured(RealCases.shared(file), child, father, mother);
        assertThat(quality.identity()).isEqualTo(Identity.TO_VERIFY);
        assertThat(kinds(quality)).contains(Kind.LESS_RELATED, Kind.MENDELIAN);
    }

    @Test
    void oneSampleUnderTwoNamesIsToBeVerified() throws IOException {
        Path copy = changed(fields -> {
            fields[MOTHER] = fields[CHILD];
            return fields;
        });
        assertThat(kinds(measured(copy, "HG002", "HG003", "HG004"))).contains(Kind.SAME_PERSON);
    }

    @Test
    void aSampleWithAnothersDnaIsToBeVerified() throws IOException {
        Path copy = changed(fields -> {
            fields[CHILD] = mixed(fields[CHILD], fields[MOTHER], 0.2);
            return fields;
        });
        CaseQuality quality = measured(copy, "HG002", "HG003", "HG004");
        assertThat(kinds(quality)).contains(Kind.CONTAMINATED);
        assertThat(quality.samples().get(1).unexpectedFractions().orElseThrow()).isLessThan(0.06);
    }

    /** A genotype's reads (second field) with a share of another's. */
    private static String mixed(String own, String other, double share) {
        String[] fields = own.split(":");
        String[] strange = other.split(":");
        if (fields.length < 2 || strange.length < 2 || fields[1].split(",").length != 2
                || strange[1].split(",").length != 2 || (fields[1] + strange[1]).contains(".")) {
            return own;
        }
        String[] reads = fields[1].split(",");
        String[] added = strange[1].split(",");
        for (int i = 0; i < 2; i++) {
            reads[i] = String.valueOf(
                    Math.round(Integer.parseInt(reads[i]) * (1 - share) + Integer.parseInt(added[i]) * share));
        }
        fields[1] = String.join(",", reads);
        return String.join(":", fields);
    }

    @Test
    void aStretchFromTheFatherAloneIsFound() throws IOException {
        Path copy = changed(fields -> {
            int position = Integer.parseInt(fields[1]);
            if (position > 2_000_000 && position < 5_000_000 && fields[CHILD].matches("[01][/|][01]:.*")
                    && fields[FATHER].matches("[01][/|][01]:.*")) {
                char given = fields[FATHER].charAt(2);
                fields[CHILD] = given + "/" + given + fields[CHILD].substring(3);
            }
            return fields;
        });
        CaseQuality quality = measured(copy, "HG002", "HG003", "HG004");
        assertThat(kinds(quality)).contains(Kind.UNIPARENTAL);
        assertThat(quality.details().uniparental()).allSatisfy(stretch -> {
            assertThat(stretch.parent()).isEqualTo("HG003");
            assertThat(stretch.interval().start()).isGreaterThan(1_900_000);
            assertThat(stretch.interval().end()).isLessThan(5_100_000);
        });
    }
}
