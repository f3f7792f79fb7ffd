package org.alidade.reads;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.variant.variantcontext.VariantContext;
import htsjdk.variant.vcf.VCFFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.casefile.ReadFile;
import org.alidade.knowledge.genome.FastaGenome;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;
import org.junit.jupiter.api.Assumptions;

/** Real reads and true variants from outside the project. */
final class RealReads {
    private static final Path DATA = Path.of(System.getProperty("alidade.basedir", ".")).resolve("../shared/data");

    private RealReads() {
    }

    static Path folder(String name) {
        Path folder = DATA.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> folder + " is absent: not tested on real reads");
        return folder;
    }

    static Genome genome(Path fasta, Path indexFolder) throws IOException {
        return FastaGenome.open(fasta, GenomeBuild.GRCH37, indexFolder);
    }

    static AlignmentSource open(String sample, Path file, Genome genome) throws IOException {
        String suffix = file.toString().endsWith(".cram") ? ".crai" : ".bai";
        Path index = file.resolveSibling(file.getFileName() + suffix);
        return AlignmentSource.open(new ReadFile(sample, file, Optional.of(index)), genome);
    }

    /** A true variant and its genotype. */
    record Truth(VariantKey key, boolean heterozygous) {
        boolean isSubstitution() {
            return key.ref().length() == key.alt().length();
        }
    }

    /** Bi-allelic true variants of the first sample within a stretch. */
    static List<Truth> truth(Path vcf, String contig, int start, int end) {
        List<Truth> truth = new ArrayList<>();
        try (VCFFileReader reader = new VCFFileReader(vcf, true)) {
            for (VariantContext record : reader.query(contig, start, end).toList()) {
                if (record.isBiallelic() && record.getStart() >= start && record.getStart() <= end) {
                    truth.add(new Truth(
                            new VariantKey(GenomeBuild.GRCH37, Contig.of(contig), record.getStart(),
                                    record.getReference().getBaseString(),
                                    record.getAlternateAllele(0).getBaseString()),
                            record.getGenotype(0).isHet()));
                }
            }
        }
        assertThat(truth).hasSizeGreaterThan(20);
        return truth;
    }
}
