package org.alidade.knowledge.annotation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.Interval;

/** The reference base by base, read in blocks that are kept for a while. Not thread-safe: one for each thread. */
final class ReferenceBases {
    private static final int BLOCK = 4096;
    private static final int KEPT = 64;

    private record Key(Contig contig, int block) {
    }

    private final Genome genome;
    private final Map<Key, byte[]> blocks = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    ReferenceBases(Genome genome) {
        this.genome = genome;
    }

    /** The base at a place counted from 1; {@code N} where it is not at hand. */
    char at(Contig contig, int position) {
        if (position < 1) {
            return 'N';
        }
        int block = (position - 1) / BLOCK;
        byte[] bases = blocks.computeIfAbsent(new Key(contig, block),
                key -> genome.bases(new Interval(contig, block * BLOCK + 1, (block + 1) * BLOCK)));
        return (char) bases[(position - 1) % BLOCK];
    }

    /** Both ends belong to it. */
    String text(Contig contig, int start, int end) {
        StringBuilder text = new StringBuilder(Math.max(0, end - start + 1));
        for (int i = start; i <= end; i++) {
            text.append(at(contig, i));
        }
        return text.toString();
    }
}
