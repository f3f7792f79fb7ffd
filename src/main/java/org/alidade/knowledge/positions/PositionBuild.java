package org.alidade.knowledge.positions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.alidade.knowledge.tables.Tsv;
import org.alidade.knowledge.tables.Text;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/** Makes one file of positions of one published VCF. Its memory does not grow with the file, but for texts and index. */
final class PositionBuild {
    private static final String STAGE = "workflow.stage.knowledge";
    private static final int CELLS = 8;
    private static final int STEP = 10_000;

    private final PublishedInput input;
    private final Path vcf;
    private final PublishedVcf kind;
    private final GenomeBuild build;
    private final ContigScores scores = new ContigScores();
    private final PositionFileWriter writer;
    private final InfoValues info;
    private final Comparator<PositionRow> order = Comparator
            .comparingInt((PositionRow row) -> row.allele().position()).thenComparing(row -> row.allele().ref())
            .thenComparing(row -> row.allele().alt());
    private final PriorityQueue<PositionRow> waiting = new PriorityQueue<>(order);
    private final Set<Contig> done = new HashSet<>();
    /** Present where the lines do not come in the order of the file that is made. */
    private final Optional<RowSorter> sorter;
    private final Optional<AlleleLift> lift;
    private final LeftOut leftOut;
    private boolean headed;
    private Contig contig = new Contig("none");
    private int position;

    /** What was left out, and why. */
    @FunctionalInterface
    interface LeftOut {
        void add(PlacedAllele allele, AlleleLift.Refusal refusal);
    }

    /** @param sorter needed for a table, or with {@code lift} */
    PositionBuild(PublishedInput input, PositionFileWriter writer, Optional<RowSorter> sorter,
            Optional<AlleleLift> lift, LeftOut leftOut) {
        this.input = input;
        this.vcf = input.path();
        this.kind = input.kind();
        this.build = input.build();
        this.writer = writer;
        this.sorter = sorter;
        this.lift = lift;
        this.leftOut = leftOut;
        this.info = new InfoValues(input.layout().map(AlleleLayout::keys).orElseGet(kind::wanted));
    }

    /** @return what is wrong with the file; a file with an error must not be used */
    List<Problem> run(Progress progress) throws IOException {
        List<Problem> problems = new ArrayList<>();
        long size = Files.size(vcf);
        try (InputStream file = Files.newInputStream(vcf);
                CountingStream counted = new CountingStream(file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Tsv.plain(counted), StandardCharsets.UTF_8), 1 << 16)) {
            long number = 0;
            for (String line = lines.readLine(); line != null && problems.isEmpty(); line = lines.readLine()) {
                number++;
                if (!line.isEmpty() && !isHeading(line, number) && !line.startsWith("#")) {
                    record(line, number, problems);
                }
                if (number % STEP == 0) {
                    progress.report(STAGE, counted.count(), size);
                    progress.checkCancelled();
                }
            }
        }
        release(Integer.MAX_VALUE);
        if (sorter.isPresent() && problems.isEmpty()) {
            sorter.get().drain(writer);
        }
        writer.finish();
        return problems;
    }

    /** The names of the columns; a table may have lines of comment above them. */
    private boolean isHeading(String line, long number) {
        boolean table = input.layout().filter(layout -> !layout.vcf()).isPresent();
        boolean heading = table && !headed;
        headed |= heading && line.indexOf('\t') >= 0;
        return heading || number == 1 && kind == PublishedVcf.REVEL;
    }

    private void record(String line, long number, List<Problem> problems) throws IOException {
        String[] cells = input.layout().isPresent()
                ? input.layout().get().asVcf(line)
                : Scores.cells(kind, build, line);
        if (cells.length > 1 && cells[1].equals(".") && (kind == PublishedVcf.REVEL || input.layout().isPresent())) {
            return; // has no place in this build
        }
        String name = String.valueOf(vcf.getFileName());
        if (cells.length < CELLS || !cells[1].matches("[1-9]\\d{0,8}")) {
            problems.add(Problem.error("vcf.columnCount", name, Integer.toString(CELLS),
                    Integer.toString(Text.split(line, '\t').length)).atLine(number));
            return;
        }
        Contig own = Contig.of(cells[0]);
        if (!own.isPrimary()) {
            return;
        }
        int place = Integer.parseInt(cells[1]);
        if (sorter.isEmpty() && !inOrder(own, place)) {
            problems.add(Problem.error("bundle.unsorted", name, cells[0] + ":" + cells[1]).atLine(number));
            return;
        }
        info.read(input.layout().filter(layout -> !layout.vcf()).isPresent() ? "" : cells[7]);
        try {
            alleles(cells, own, place);
        } catch (NumberFormatException e) {
            problems.add(Problem.error("bundle.line", name, String.valueOf(e.getMessage())).atLine(number));
        }
    }

    /** Whether the place stands behind those before it, whose rows are then written. */
    private boolean inOrder(Contig own, int place) throws IOException {
        if (!own.equals(contig)) {
            release(Integer.MAX_VALUE);
            done.add(contig);
            contig = own;
            position = 0;
        }
        if (place < position && kind != PublishedVcf.REVEL || done.contains(own)) {
            return false;
        }
        position = place;
        // trimming moves a place up, never down: what lies below it is in its order
        release(place - 1);
        return true;
    }

    private void alleles(String[] cells, Contig own, int place) throws IOException {
        String[] alternatives = Text.split(cells[4], ',');
        for (int allele = 0; allele < alternatives.length; allele++) {
            if (isSequence(cells[3]) && isSequence(alternatives[allele])) {
                PlacedAllele placed = PlacedAllele.of(own, place, cells[3], alternatives[allele]);
                Optional<long[]> values = values(cells, allele);
                if (values.isPresent() && sorter.isPresent()) {
                    placed(new PositionRow(placed, values.get()), sorter.get());
                } else if (kind == PublishedVcf.REVEL && placed.ref().length() + placed.alt().length() == 2) {
                    values.ifPresent(known -> scores.add(place, placed.ref(), placed.alt(), known[0]));
                } else {
                    values.ifPresent(known -> waiting.add(new PositionRow(placed, known)));
                }
            }
        }
    }

    private Optional<long[]> values(String[] cells, int allele) {
        return input.layout().isPresent()
                ? input.layout().get().values(cells, info, allele, writer::text)
                : kind.values(cells, info, allele, writer::text);
    }

    private void placed(PositionRow row, RowSorter rows) throws IOException {
        if (lift.isEmpty()) {
            rows.add(row);
            return;
        }
        AlleleLift.Outcome outcome = lift.get().of(row.allele());
        if (outcome.allele().isPresent()) {
            rows.add(new PositionRow(outcome.allele().get(), row.values()));
        }
        if (outcome.refusal().isPresent()) {
            leftOut.add(row.allele(), outcome.refusal().get());
        }
    }

    private static boolean isSequence(String bases) {
        boolean known = !bases.isEmpty();
        for (int i = 0; i < bases.length(); i++) {
            known &= "ACGT".indexOf(bases.charAt(i)) >= 0;
        }
        return known;
    }

    private void release(int upTo) throws IOException {
        while (!waiting.isEmpty() && waiting.peek().allele().position() <= upTo) {
            PositionRow row = waiting.remove();
            // an allele has a line for each transcript or gene: the highest score counts
            while (kind.isPredictor() && !waiting.isEmpty() && waiting.peek().allele().equals(row.allele())) {
                row.values()[0] = Math.max(row.values()[0], waiting.remove().values()[0]);
            }
            writer.add(row);
        }
        if (upTo == Integer.MAX_VALUE) {
            scores.release(contig, writer);
        }
    }
}
