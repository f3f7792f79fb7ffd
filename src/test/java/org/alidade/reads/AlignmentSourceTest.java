package org.alidade.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.alidade.casefile.ReadFile;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignmentSourceTest {
    private static final Path BAM = Path.of(System.getProperty("alidade.basedir", "."))
            .resolve("sample-cases/pi05-mt-singleton/P1.bam");
    private static final SliceGenome GENOME = SliceGenome.builtIn();

    private static Optional<Path> index(Path file, String suffix) {
        return Optional.of(file.resolveSibling(file.getFileName() + suffix));
    }

    @Test
    void aMissingIndexIsNamed() {
        assertThatThrownBy(() -> AlignmentSource.open(new ReadFile("P1", BAM, Optional.empty()), GENOME))
                .isInstanceOf(IOException.class).hasMessageContaining("P1.bam").hasMessageContaining("index");
    }

    @Test
    void whatIsNotABamIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("P1.bam"), "these are no reads");
        assertThatThrownBy(() -> AlignmentSource.open(new ReadFile("P1", file, index(BAM, ".bai")), GENOME))
                .isInstanceOf(IOException.class).hasMessageContaining("not readable");
    }

    @Test
    void contigsAreFoundUnderAnyName() throws IOException {
        try (AlignmentSource source = AlignmentSource.open(new ReadFile("P1", BAM, index(BAM, ".bai")), GENOME)) {
            assertThat(source.nameOf(Contig.of("MT"))).contains("chrM");
            assertThat(source.reads(new Interval(Contig.of("MT"), 3243, 3243))).hasSizeGreaterThan(200);
            assertThat(source.reads(new Interval(new Contig("KI270302.1"), 1, 100))).isEmpty();
            assertThat(source.reads(new Interval(Contig.of("MT"), 99_000, 99_001))).isEmpty();
        }
    }

    @Test
    void aCramWithoutItsSequenceIsNotGuessed() throws IOException {
        Path cram = RealReads.folder("na12878-chr20").resolve("NA12878_S1.chr20.10_10p1mb.cram");
        try (AlignmentSource source = AlignmentSource.open(new ReadFile("NA12878", cram, index(cram, ".crai")),
                GENOME)) {
            assertThatThrownBy(() -> source.reads(new Interval(new Contig("20"), 10_005_000, 10_005_100)))
                    .isInstanceOf(IOException.class).hasMessageContaining("reference");
        }
    }
}
