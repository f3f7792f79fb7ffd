package org.alidade.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatContextTest {
    /** Bases that begin at position 1001; N elsewhere. */
    private record Bases(String text) implements Genome {
        @Override
        public GenomeBuild build() {
            return GenomeBuild.GRCH38;
        }

        @Override
        public String name() {
            return "test";
        }

        @Override
        public List<Contig> contigs() {
            return List.of(new Contig("1"));
        }

        @Override
        public OptionalInt length(Contig contig) {
            return OptionalInt.of(10_000);
        }

        @Override
        public boolean covers(Interval interval) {
            return true;
        }

        @Override
        public byte[] bases(Interval interval) {
            StringBuilder bases = new StringBuilder();
            for (int position = interval.start(); position <= interval.end(); position++) {
                int offset = position - 1001;
                bases.append(offset >= 0 && offset < text.length() ? text.charAt(offset) : 'N');
            }
            return bases.toString().getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public void close() {
        }
    }

    @ParameterizedTest
    @CsvSource({"GCTCAAAAAAAGCTG, 1-1004-CA-C, A, 7", "GCTCAAAAAAAGCTG, 1-1012-G-T, A, 7",
            "GCTCAAAAAAAGCTG, 1-1002-C-T, -, 0",
            "GGATCACACACACATTG, 1-1004-TCA-T, CA, 10", "TTGCAGCAGCAGCAGTT, 1-1002-T-TGCA, GCA, 13",
            "GCTCAAAAGCTG, 1-1004-CA-C, -, 0"})
    void theLongestRepeatAtAVariantIsTold(String bases, String variant, String unit, int length) {
        VariantKey key = VariantKey.parse(GenomeBuild.GRCH38, variant).orElseThrow();
        Optional<RepeatContext> found = RepeatContext.of(key, new Bases(bases));
        if (length == 0) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found.orElseThrow().length()).isEqualTo(length);
        assertThat(unit + unit).contains(found.orElseThrow().unit());
    }

    @Test
    void withoutReferenceNothingIsSaid() {
        VariantKey key = VariantKey.parse(GenomeBuild.GRCH38, "1-1004-CA-C").orElseThrow();
        assertThat(RepeatContext.of(key, new NoGenome(GenomeBuild.GRCH38))).isEmpty();
    }
}
