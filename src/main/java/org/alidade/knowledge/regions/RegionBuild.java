package org.alidade.knowledge.regions;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

import org.alidade.knowledge.tables.Text;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.alidade.model.Problem;
import org.alidade.model.SourceFact;
import org.alidade.progress.Progress;

/** Makes one file of regions of one published file. */
public final class RegionBuild {
    private static final String STAGE = "workflow.stage.knowledge";
    private static final int STEP = 10_000;
    private static final String NUMBER = "[-+]?\\d{1,9}(\\.\\d{1,12})?([eE]-?\\d{1,2})?";

    private final RegionInput input;
    private final RegionFileWriter writer;
    private final List<Problem> problems = new ArrayList<>();
    private final String name;
    private final Moving moving;

    /** Where a place of the file stands in the build of the bundle; empty where it cannot be said. */
    @FunctionalInterface
    public interface Moving {
        Optional<Interval> of(Interval place, String label, long line);

        /** The file is of the bundle's build. */
        static Moving none() {
            return (place, label, line) -> Optional.of(place);
        }
    }

    /** @param layout of the file that is made; its build is that of the bundle */
    public RegionBuild(RegionInput input, RegionLayout layout, Moving moving) {
        this.input = input;
        this.writer = new RegionFileWriter(layout);
        this.name = String.valueOf(input.path().getFileName());
        this.moving = moving;
    }

    /**
     * @param problems what is wrong with the file; with an error nothing is made
     * @param rows regions of the file that was made
     */
    public record Outcome(List<Problem> problems, int rows) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    public Outcome run(Path out, Progress progress) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Tsv.plain(Files.newInputStream(input.path())), StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = lines.readLine(); line != null && problems.isEmpty(); line = lines.readLine()) {
                number++;
                if (!isComment(line)) {
                    line(line, number);
                }
                if (number % STEP == 0) {
                    progress.report(STAGE, number, 0);
                    progress.checkCancelled();
                }
            }
        } catch (EOFException | ZipException e) {
            problems.add(Problem.error("bundle.truncated", name));
        }
        return problems.isEmpty() ? new Outcome(problems, writer.write(out)) : new Outcome(problems, 0);
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#") || line.startsWith("track") || line.startsWith("browser");
    }

    private void line(String line, long number) {
        String[] cells = Text.split(line, '\t');
        try {
            Region region = switch (input.form()) {
                case BED -> bed(cells);
                case SUPER_DUPLICATIONS -> superDuplication(cells);
                case SITES, COPY_NUMBER_SITES -> SiteLine.of(cells, input.form());
            };
            if (region.contig().isPrimary()) {
                moving.of(new Interval(region.contig(), region.start(), region.end()), region.name(), number)
                        .ifPresent(place -> writer.add(new Region(place.contig(), place.start(), place.end(),
                                region.values(), region.name())));
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            problems.add(Problem.error("bundle.region", name, line.length() > 80 ? line.substring(0, 80) + "…" : line)
                    .atLine(number));
        }
    }

    private Region bed(String... cells) {
        String value = input.valueCell() >= 0
                ? checked(cells[input.valueCell()])
                : cells.length > 3 && !cells[3].equals(".") ? cells[3] : "";
        int start = Integer.parseInt(cells[1].strip());
        int end = Integer.parseInt(cells[2].strip());
        return new Region(Contig.of(cells[0]), start + 1, end, Region.NONE, value);
    }

    private String checked(String value) {
        SourceFact.Kind kind = input.layout().kind();
        boolean number = kind == SourceFact.Kind.NUMBER || kind == SourceFact.Kind.FREQUENCY;
        boolean wrong = number && !value.matches(NUMBER)
                || kind == SourceFact.Kind.FREQUENCY
                        && !(Double.parseDouble(value) >= 0 && Double.parseDouble(value) <= 1);
        if (wrong) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    /** {@code bin chrom chromStart chromEnd name …}; the share of bases that are alike is the 27th cell. */
    private static Region superDuplication(String... cells) {
        int alike = 26;
        String share = cells.length > alike && cells[alike].matches("[01](\\.\\d+)?")
                ? " (" + cells[alike] + ")"
                : "";
        return new Region(Contig.of(cells[1]), Integer.parseInt(cells[2]) + 1, Integer.parseInt(cells[3]),
                Region.NONE, cells[4] + share);
    }
}
