package org.alidade.variants.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alidade.casefile.VcfHeaders;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BcfTest {
    private static final String VCF = "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n"
            + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\nchr1\t100\t.\tA\tC\t50\tPASS\t.\n";

    @TempDir
    Path folder;

    @Test
    void aBcfOfBcftoolsIsRefusedWithTheCommandThatMakesItReadable() throws IOException {
        Path vcf = Files.writeString(folder.resolve("case.vcf"), VCF);
        for (String packing : List.of("-Ob", "-Ou")) {
            Path bcf = folder.resolve("case.bcf");
            assertThat(Bcftools.run("view", packing, "-o", bcf.toString(), vcf.toString()).complete()).isTrue();
            List<Problem> problems = new ArrayList<>();

            assertThat(VcfHeaders.read(bcf, problems)).isEmpty();
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("vcf.bcf");
                assertThat(problem.isError()).isTrue();
                assertThat(Messages.of(Locale.FRENCH).text("problem.vcf.bcf.remedy", problem.arguments().toArray()))
                        .endsWith("bcftools view -Oz -o case.vcf.gz case.bcf");
            });
        }
    }
}
