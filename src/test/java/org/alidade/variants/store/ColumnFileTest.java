package org.alidade.variants.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Column files that are not what was written. */
class ColumnFileTest {
    private static final long NEVER_AT_ONCE = 0;
    @TempDir
    Path folder;
    private Path columns = Path.of("");
    private byte[] whole = new byte[0];

    @BeforeEach
    void load() throws IOException {
        Path vcf = Files.writeString(folder.resolve("a.vcf"), new RandomVcf(5).text(200).replace("\t1/2", "\t1/1"));
        columns = new ColumnStore(folder.resolve("tables"), new NoGenome(GenomeBuild.GRCH38), 2)
                .load(vcf, GenomeBuild.GRCH38, Set.of("S1"), Progress.none(), LoadListener.none()).columns();
        whole = Files.readAllBytes(columns);
    }

    @Test
    void aVcfThatIsReplacedWhileItsCaseIsOpenIsSaidToBe() throws IOException {
        Path vcf = folder.resolve("a.vcf");
        LoadedVcf loaded = new ColumnStore(folder.resolve("tables"), new NoGenome(GenomeBuild.GRCH38), 2)
                .load(vcf, GenomeBuild.GRCH38, Set.of("S1"), Progress.none(), LoadListener.none());
        try (StoredVcf stored = StoredVcf.open(loaded, new NoGenome(GenomeBuild.GRCH38))) {
            Files.writeString(vcf, "##fileformat=VCFv4.2\n");
            assertThatThrownBy(() -> stored.evidence(stored.columns().rows() - 1))
                    .isInstanceOf(UncheckedIOException.class).cause().isInstanceOf(VcfChangedException.class)
                    .hasMessage(vcf.toString());
        }
    }

    @Test
    void aWholeLargeFileStaysAfterItsCheck() throws Exception {
        try (ColumnFile file = ColumnFile.open(columns, NEVER_AT_ONCE).orElseThrow()) {
            file.check().await();
            assertThat(file.damaged()).isFalse();
            assertThat(columns).exists();
        }
    }

    @Test
    void aDamagedColumnOfALargeFileIsFoundWhileItIsUsedAndTheFileTakenAway() throws Exception {
        whole[100] ^= 1;
        Files.write(columns, whole);
        try (ColumnFile file = ColumnFile.open(columns, NEVER_AT_ONCE).orElseThrow()) {
            file.check().await();
            assertThat(file.damaged()).isTrue();
        }
        assertThat(columns).doesNotExist();
    }

    @Test
    void aDamagedColumnOfASmallFileIsFoundBeforeItIsUsed() throws IOException {
        whole[100] ^= 1;
        Files.write(columns, whole);
        assertThat(ColumnFile.open(columns)).isEmpty();
    }

    @Test
    void aHalfWrittenFileIsNeverOpened() throws IOException {
        for (int length : new int[]{0, 1, whole.length / 2, whole.length - 1}) {
            Files.write(columns, Arrays.copyOf(whole, length));
            assertThat(ColumnFile.open(columns, NEVER_AT_ONCE)).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void aFileMayBeClosedWhileItIsStillChecked() throws IOException {
        for (int i = 0; i < 20; i++) {
            ColumnFile.open(columns, NEVER_AT_ONCE).orElseThrow().close();
        }
        assertThat(columns).exists();
    }
}
