package org.alidade.knowledge.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.knowledge.positions.AlleleLayout;
import org.alidade.knowledge.positions.PositionColumn;
import org.alidade.knowledge.positions.PublishedInput;
import org.alidade.knowledge.regions.RegionInput;
import org.alidade.knowledge.tables.Text;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.model.SourceFact;

/** Reads a file of the laboratory as its table says: a VCF, a table with headings for place and alleles, or a BED file. */
final class OwnFiles {
    private static final Pattern CONTIG = Pattern.compile("##contig=<ID=([^,>]+),length=(\\d{1,9})[,>].*");
    private static final int HEADINGS_WITHIN = 50;
    private static final List<String> CONTIGS = List.of("contig", "chrom", "chr", "chromosome");
    private static final List<String> POSITIONS = List.of("pos", "position", "start");
    private static final List<String> REFERENCES = List.of("ref", "reference", "ref_allele");
    private static final List<String> ALTERNATIVES = List.of("alt", "alternate", "alternative", "alt_allele");

    /** What a file holds; nothing where there are problems. */
    record Read(Optional<PublishedInput> alleles, List<RegionInput> regions, List<Problem> problems) {
        Read {
            regions = List.copyOf(regions);
            problems = List.copyOf(problems);
        }
    }

    private final Path path;
    private final String name;
    private final OwnSource source;
    private final String head;
    private final List<Problem> problems = new ArrayList<>();

    private OwnFiles(Path path, OwnSource source, String head) {
        this.path = path;
        this.name = String.valueOf(path.getFileName());
        this.source = source;
        this.head = head;
    }

    /**
     * @param head its beginning; of a VCF all of its header
     * @param wanted the build of the bundle, for files of which nothing says it
     */
    static Read read(Path path, OwnSource source, String head, Optional<GenomeBuild> wanted) {
        return new OwnFiles(path, source, head).read(wanted);
    }

    private Read read(Optional<GenomeBuild> wanted) {
        boolean vcf = head.startsWith("##fileformat=VCF");
        Optional<GenomeBuild> told = vcf ? ofHeader() : Optional.empty();
        if (told.isPresent() && source.build().isPresent() && !told.equals(source.build())) {
            problems.add(Problem.error("bundle.own.assembly", name, source.build().get().label(),
                    told.get().label()));
        }
        Optional<GenomeBuild> build = source.build().or(() -> told).or(() -> wanted);
        if (build.isEmpty()) {
            problems.add(Problem.error("bundle.noBuild", name));
            return new Read(Optional.empty(), List.of(), problems);
        }
        List<String> headings = vcf ? List.of() : headings();
        Optional<AlleleLayout> layout = vcf
                ? Optional.of(ofVcf())
                : headings.isEmpty() ? Optional.empty() : Optional.of(ofTable(headings));
        List<RegionInput> regions = layout.isPresent() ? List.of() : regions(build.get());
        if (!problems.isEmpty()) {
            return new Read(Optional.empty(), List.of(), problems);
        }
        return new Read(
                layout.map(one -> PublishedInput.ofLayout(path, source.slug(), source.title(), build.get(), one)),
                regions, problems);
    }

    private Optional<GenomeBuild> ofHeader() {
        Map<Contig, Integer> contigs = new TreeMap<>();
        head.lines().map(CONTIG::matcher).filter(Matcher::matches).forEach(
                contig -> contigs.put(Contig.of(contig.group(1)), Integer.valueOf(contig.group(2))));
        return ContigLengths.buildOf(contigs);
    }

    private AlleleLayout ofVcf() {
        List<AlleleLayout.Field> fields = new ArrayList<>();
        for (OwnSource.Column column : source.columns()) {
            if (!head.contains("##INFO=<ID=" + column.field() + ",")) {
                missing(column);
            }
            fields.add(new AlleleLayout.Field(new PositionColumn(column.name(), kind(column)), column.field(), 0));
        }
        return AlleleLayout.ofVcf(fields);
    }

    private void missing(OwnSource.Column column) {
        problems.add(Problem.error("bundle.own.field", name, column.field(), column.name()));
    }

    /** The headings of the first line that has one for place and both alleles; none where there is no such line. */
    private List<String> headings() {
        return head.lines().limit(HEADINGS_WITHIN)
                .map(line -> Arrays.stream(Text.split(line.startsWith("#") ? line.substring(1) : line, '\t'))
                        .map(String::strip).toList())
                .filter(cells -> List.of(CONTIGS, POSITIONS, REFERENCES, ALTERNATIVES).stream()
                        .allMatch(names -> find(cells, names) >= 0))
                .findFirst().orElse(List.of());
    }

    private static int find(List<String> cells, List<String> names) {
        List<String> lower = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        return names.stream().mapToInt(lower::indexOf).filter(cell -> cell >= 0).findFirst().orElse(-1);
    }

    private AlleleLayout ofTable(List<String> headings) {
        List<AlleleLayout.Field> fields = new ArrayList<>();
        for (OwnSource.Column column : source.columns()) {
            int cell = headings.indexOf(column.field());
            if (cell < 0) {
                missing(column);
            }
            fields.add(new AlleleLayout.Field(new PositionColumn(column.name(), kind(column)), column.field(), cell));
        }
        return AlleleLayout.ofTable(find(headings, CONTIGS), find(headings, POSITIONS), find(headings, REFERENCES),
                find(headings, ALTERNATIVES), fields);
    }

    private static PositionColumn.Kind kind(OwnSource.Column column) {
        return switch (column.kind()) {
            case FREQUENCY -> PositionColumn.Kind.FREQUENCY;
            case NUMBER -> PositionColumn.Kind.NUMBER;
            case CLASS -> PositionColumn.Kind.CLASS;
            case FLAG -> PositionColumn.Kind.FLAG;
            case TEXT, SITE -> PositionColumn.Kind.TEXT;
        };
    }

    private List<RegionInput> regions(GenomeBuild build) {
        Optional<String> first = head.lines().filter(line -> !line.isBlank() && !line.startsWith("#")
                && !line.startsWith("track") && !line.startsWith("browser")).findFirst();
        String[] cells = Text.split(first.orElse(""), '\t');
        boolean bed = cells.length >= 3 && cells[1].strip().matches("\\d{1,9}") && cells[2].strip().matches("\\d{1,9}");
        if (!bed) {
            problems.add(Problem.error("bundle.own.form", name));
            return List.of();
        }
        List<RegionInput> regions = new ArrayList<>();
        for (OwnSource.Column column : source.columns()) {
            boolean flag = column.kind() == SourceFact.Kind.FLAG;
            int cell = column.field().matches("[4-9]|[1-9]\\d") ? Integer.parseInt(column.field()) - 1 : -1;
            if (!flag && (cell < 0 || cell >= cells.length)) {
                missing(column);
            }
            regions.add(
                    RegionInput.bed(path, "own-" + column.name().replace('.', '-').replace('_', '-'), source.title(),
                            build, column.name(), column.kind(), cell));
        }
        return regions;
    }
}
