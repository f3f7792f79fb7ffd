package org.alidade.variants.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alidade.model.Consequence;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.junit.jupiter.api.Test;

/** Every transcript of a real VEP annotation, which stands beside one of SnpEff, against {@code bcftools +split-vep}. */
class SplitVepTest {
    @Test
    void everyTranscriptHasTheSameGeneTermsAndNames() throws IOException {
        Path vcf = RealVcfs.path("scout-643594/643594.clinical.vcf.gz");
        Bcftools.Output output = Bcftools.run("+split-vep", "-d", "-f",
                "%CHROM %POS %REF %ALT\t%Feature\t%SYMBOL\t%Consequence\t%BIOTYPE\t%EXON\t%INTRON\n", vcf.toString());
        assertThat(output.complete()).isTrue();
        Map<String, TreeSet<String>> theirs = new TreeMap<>();
        for (String line : output.lines()) {
            String[] fields = line.split("\t", -1);
            if (!fields[0].split(" ")[3].contains(",")) { // +split-vep does not match entries with alleles
                theirs.computeIfAbsent(fields[0], key -> new TreeSet<>())
                        .add(String.join(" ", dot(fields[1]).replaceFirst("\\.\\d+$", ""),
                                dot(fields[2]), terms(fields[3]), dot(fields[4]),
                                fields[5].equals(".") ? fields[6] : fields[5]));
            }
        }
        Map<String, TreeSet<String>> own = new TreeMap<>();
        new VcfFile(vcf).read(read -> {
            if (read.record().alternatives().size() == 1) {
                for (VariantEvidence row : read.assembler().assemble(read.record())) {
                    own.put(read.record().contig() + " " + read.record().position() + " "
                            + row.origin().asWritten().ref() + " " + row.origin().asWritten().alt(),
                            row.consequences().stream().filter(one -> one.source().equals("CSQ"))
                                    .map(SplitVepTest::text)
                                    .collect(Collectors.toCollection(TreeSet::new)));
                }
            }
        });
        assertThat(own).hasSameSizeAs(theirs).hasSizeGreaterThan(100);
        theirs.forEach((key, expected) -> assertThat(own.get(key)).as(key).isEqualTo(expected));
    }

    /** Without the version of a transcript, which the table takes from HGVS where Feature lacks it. */
    private static String text(TranscriptConsequence one) {
        return String.join(" ", one.transcript().replaceFirst("\\.\\d+$", ""), one.gene().symbol(), one.terms(),
                one.biotype(),
                one.rank().orElse("."));
    }

    private static String dot(String value) {
        return value.equals(".") ? "" : value;
    }

    /** In the order of the table: most severe first. */
    private static String terms(String joined) {
        return Arrays.stream(joined.split("&")).flatMap(term -> Consequence.parse(term).stream()).sorted()
                .map(Consequence::term).collect(Collectors.joining("&"));
    }
}
