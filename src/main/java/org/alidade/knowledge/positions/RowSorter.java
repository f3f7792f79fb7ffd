package org.alidade.knowledge.positions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.alidade.model.GenomeBuild;

/**
 * Puts rows that come in any order into that of the genome. What does not fit into memory goes to files, each in order, which
 * are then read side by side. Several rows of one allele become one: the highest of its numbers, the first of its texts.
 */
final class RowSorter implements AutoCloseable {
    /** Rows in memory, some 150 bytes each. */
    private static final int HELD = 500_000;
    static final Comparator<PositionRow> ORDER = Comparator
            .comparing((PositionRow row) -> row.allele().contig()).thenComparing(row -> row.allele().position())
            .thenComparing(row -> row.allele().ref()).thenComparing(row -> row.allele().alt());

    private final Path stem;
    private final GenomeBuild build;
    private final List<PositionColumn> columns;
    private final int most;
    private final List<PositionRow> held = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();

    /** @param stem path that the names of files begin with */
    RowSorter(Path stem, GenomeBuild build, List<PositionColumn> columns) {
        this(stem, build, columns, HELD);
    }

    RowSorter(Path stem, GenomeBuild build, List<PositionColumn> columns, int most) {
        this.stem = stem;
        this.build = build;
        this.columns = List.copyOf(columns);
        this.most = most;
    }

    void add(PositionRow row) throws IOException {
        held.add(row);
        if (held.size() == most) {
            spill();
        }
    }

    private void spill() throws IOException {
        held.sort(ORDER);
        Path run = stem.resolveSibling(stem.getFileName() + ".run" + runs.size());
        runs.add(run);
        try (PositionFileWriter writer = new PositionFileWriter(run, build, columns)) {
            for (PositionRow row : held) {
                writer.add(row);
            }
            writer.finish();
        }
        held.clear();
    }

    /** Hands all rows on in order. */
    void drain(PositionFileWriter writer) throws IOException {
        Joined joined = new Joined(writer);
        if (runs.isEmpty()) {
            held.sort(ORDER);
            for (PositionRow row : held) {
                joined.add(row);
            }
        } else {
            spill();
            merge(joined);
        }
        joined.end();
    }

    private record Head(PositionRow row, PositionRows rows) {
    }

    private void merge(Joined joined) throws IOException {
        List<PositionFile> files = new ArrayList<>();
        try {
            PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::row, ORDER));
            for (Path run : runs) {
                files.add(PositionFile.open(run));
                push(heads, new PositionRows(files.getLast()));
            }
            while (!heads.isEmpty()) {
                Head head = heads.remove();
                joined.add(head.row());
                push(heads, head.rows());
            }
        } finally {
            files.forEach(PositionFile::close);
        }
    }

    private static void push(PriorityQueue<Head> heads, PositionRows rows) throws IOException {
        if (rows.advance()) {
            heads.add(new Head(rows.row(), rows));
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    /** Rows of one allele as one. */
    private final class Joined {
        private final PositionFileWriter writer;
        private final List<PositionRow> last = new ArrayList<>(1);

        Joined(PositionFileWriter writer) {
            this.writer = writer;
        }

        void add(PositionRow row) throws IOException {
            if (!last.isEmpty() && last.getFirst().allele().equals(row.allele())) {
                long[] known = last.getFirst().values();
                for (int column = 0; column < known.length; column++) {
                    boolean first = columns.get(column).kind().isText() && known[column] != PositionRow.MISSING;
                    known[column] = first ? known[column] : Math.max(known[column], row.values()[column]);
                }
                return;
            }
            end();
            last.add(row);
        }

        void end() throws IOException {
            if (!last.isEmpty()) {
                writer.add(last.removeFirst());
            }
        }
    }
}
