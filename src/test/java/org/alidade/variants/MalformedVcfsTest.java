package org.alidade.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.alidade.casefile.VcfHeader;
import org.alidade.casefile.VcfHeaders;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The VCFs of hts-specs, one defect each, named in the file; and those of htsjdk's tests. */
class MalformedVcfsTest {
    private static final String DECLARATION = "fields are found by name; one that is badly declared is at worst not split by allele";
    private static final String NOT_READ = "the field is shown as it is written and decides nothing";
    private static final String LENGTH = "a list of a wrong length is not split by allele, and a value that is no number is missing";
    /** Defects that leave the file readable, by the beginning of the file's name, with the reason. */
    private static final Map<String, String> ARGUED = Map.ofEntries(
            Map.entry("meta_", DECLARATION),
            Map.entry("body_info_", LENGTH),
            Map.entry("body_filter_", NOT_READ),
            Map.entry("body_id_", NOT_READ),
            Map.entry("body_format_", "keys of FORMAT are looked up by name; one that is not known is not read"),
            Map.entry("body_samples_ploidy_", LENGTH),
            Map.entry("body_sample_004", LENGTH), Map.entry("body_sample_005", LENGTH),
            Map.entry("body_sample_006", LENGTH), Map.entry("body_sample_007", LENGTH),
            Map.entry("body_sample_008", LENGTH), Map.entry("body_sample_009", LENGTH),
            Map.entry("body_sample_010", LENGTH),
            Map.entry("body_chrom_", "HLA contigs of GRCH38 have colons, commas and asterisks in their names"),
            Map.entry("body_duplicated_", "two records of one place stay two rows: nothing is lost"),
            Map.entry("body_ref_001", "ambiguity codes stand in the reference genome itself"));

    @TempDir
    Path folder;

    @Test
    void whatMustPassPasses() throws IOException {
        List<String> refused = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files("/passed/").entrySet()) {
            List<String> codes = codes(file.getKey(), file.getValue());
            if (codes.stream().anyMatch(code -> code.startsWith("!"))) {
                refused.add(file.getKey() + codes);
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void whatMustFailIsNamedUnlessTheDifferenceIsArgued() throws IOException {
        List<String> passed = new ArrayList<>();
        Set<String> unused = new TreeSet<>(ARGUED.keySet());
        for (Map.Entry<String, byte[]> file : files("/failed/").entrySet()) {
            String defect = file.getKey().substring(file.getKey().indexOf("failed_") + "failed_".length());
            if (codes(file.getKey(), file.getValue()).isEmpty()) {
                if (ARGUED.keySet().stream().noneMatch(defect::startsWith)) {
                    passed.add(file.getKey());
                }
                unused.removeIf(defect::startsWith);
            }
        }
        assertThat(passed).isEmpty();
        assertThat(unused).as("arguments for what is refused anyway").isEmpty();
    }

    /** Codes of the problems; those that refuse the file begin with an exclamation mark. */
    private List<String> codes(String name, byte[] bytes) throws IOException {
        Path place = Files.createTempDirectory(folder, "one");
        Path vcf = Files.write(place.resolve(name.substring(name.lastIndexOf('/') + 1)), bytes);
        List<Problem> problems = new ArrayList<>();
        Optional<VcfHeader> header = VcfHeaders.read(vcf, problems);
        if (header.isPresent() && problems.stream().noneMatch(Problem::isError)) {
            PreparedTable prepared = VariantTables.prepare(List.of(vcf), GenomeBuild.GRCH38,
                    Set.copyOf(header.get().samples()), place.resolve("tables"), new NoGenome(GenomeBuild.GRCH38),
                    Progress.none());
            assertThat(prepared.isRefused()).isEqualTo(prepared.problems().stream().anyMatch(Problem::isError));
            problems.addAll(prepared.problems());
        }
        return problems.stream().map(problem -> (problem.isError() ? "!" : "") + problem.code()).distinct().toList();
    }

    private static Map<String, byte[]> files(String kind) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        PackedFiles.of("malformed/hts-specs.tar.gz").forEach((name, content) -> {
            if (name.contains("/test/vcf/") && name.contains(kind) && name.endsWith(".vcf")) {
                files.put(name.substring(name.indexOf("/test/vcf/") + 10), content);
            }
        });
        return files;
    }

    /** The files of htsjdk's own tests that are refused, with the reason. Every other one must open. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("VcfThatLacksAnIndex.bcf", "!vcf.bcf"), Map.entry("BCFVersion22Uncompressed.bcf", "!vcf.bcf"),
            Map.entry("serialization_test.bcf", "!vcf.bcf"), Map.entry("ex2.bgzf.bcf", "!vcf.bcf"),
            Map.entry("vcfexampleV3.2.vcf", "!vcf.notVcf"),
            Map.entry("corrupt_file_that_starts_with_#.vcf", "!vcf.notVcf"),
            Map.entry("trioDup.vcf", "!vcf.version"), Map.entry("trioDup.vcf.gz", "!vcf.version"),
            // the line of the columns ends in a tab: a column without a name
            Map.entry("dbsnp_135.b37.1000.vcf", "!vcf.columns"),
            Map.entry("VCF4HeaderTest.vcf", "!vcf.sampleTwice"),
            Map.entry("VCF4_4HeaderTest.vcf", "!vcf.sampleTwice"));

    @Test
    void theFilesOfHtsjdksTestsOpenOrAreRefusedForTheirDefect() throws IOException {
        int opened = 0;
        for (Map.Entry<String, byte[]> file : PackedFiles.of("malformed/htsjdk.tar.gz").entrySet()) {
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            if (!name.matches(".*\\.(vcf|vcf\\.gz|bgz|bcf)")) {
                continue;
            }
            List<String> errors = codes(name, file.getValue()).stream().filter(code -> code.startsWith("!")).toList();
            assertThat(errors).as(name).isEqualTo(Optional.ofNullable(REFUSED.get(name)).stream().toList());
            opened += errors.isEmpty() ? 1 : 0;
        }
        System.out.println("files of htsjdk's tests that open: " + opened);
        assertThat(opened).isGreaterThan(25);
    }
}
