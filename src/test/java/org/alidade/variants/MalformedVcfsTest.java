package org.alidade.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

import org.alidade.casefile.VcfHeader;
import org.alidade.casefile.VcfHeaders;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The VCFs of hts-specs, one defect each, named in the file. */
class MalformedVcfsTest {
    private static final Path ARCHIVE = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath()
            .resolve("../shared/data/malformed/hts-specs.tar.gz").normalize();
    private static final int BLOCK = 512;
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
            Map.entry("body_sample_003",
                    "more values than keys: those behind the last key have no name and are not read"),
            Map.entry("body_sample_004", LENGTH), Map.entry("body_sample_005", LENGTH),
            Map.entry("body_sample_006", LENGTH), Map.entry("body_sample_007", LENGTH),
            Map.entry("body_sample_008", LENGTH), Map.entry("body_sample_009", LENGTH),
            Map.entry("body_sample_010", LENGTH),
            Map.entry("body_alt_005", "a breakend without its base: the place of the mate can be read"),
            Map.entry("body_chrom_", "HLA contigs of GRCH38 have colons, commas and asterisks in their names"),
            Map.entry("body_duplicated_", "two records of one place stay two rows: nothing is lost"),
            Map.entry("body_qual_001", "a negative quality is kept as the caller wrote it"),
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
        Assumptions.assumeTrue(Files.exists(ARCHIVE), "the shared test data are not beside the project");
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream packed = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(ARCHIVE)));
                DataInputStream tar = new DataInputStream(packed)) {
            byte[] head = tar.readNBytes(BLOCK);
            while (head.length == BLOCK && head[0] != 0) {
                String name = text(head, 0, 100);
                int size = Integer.parseInt(text(head, 124, 12).strip(), 8);
                byte[] content = tar.readNBytes(size);
                tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (name.contains("/test/vcf/") && name.contains(kind) && name.endsWith(".vcf")) {
                    files.put(name.substring(name.indexOf("/test/vcf/") + 10), content);
                }
                head = tar.readNBytes(BLOCK);
            }
        }
        return files;
    }

    private static String text(byte[] head, int at, int length) {
        String text = new String(head, at, length, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
