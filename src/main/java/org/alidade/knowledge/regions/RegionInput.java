package org.alidade.knowledge.regions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.SourceFact;

/**
 * A file of regions whose content is known.
 *
 * @param id of its source in a bundle, without the build
 * @param title as a report cites the source
 * @param valueCell cell of a BED file that holds the value, from 0; −1 where a region is but a flag
 */
public record RegionInput(Path path, String id, String title, RegionLayout layout, Form form, int valueCell) {
    private static final Pattern CONTIG = Pattern.compile("##contig=<ID=([^,>]+),length=(\\d{1,9})[,>].*");
    /** UCSC's dump of genomicSuperDups has no header: bin, place, the name of the other place, score, strand … */
    private static final Pattern SUPER_DUPLICATION = Pattern
            .compile(
                    "\\d+\tchr\\w+\t\\d+\t\\d+\tchr\\w+:\\d+\t\\d+\t[-+_]\tchr\\w+\t\\d+\t\\d+\t(?:[^\t]*\t){15,}[^\t]*");

    /** What a line is. */
    public enum Form {
        BED, SUPER_DUPLICATIONS,
        /** gnomAD's structural variants of genomes: alleles are counted. */
        SITES,
        /** gnomAD's copy numbers of exomes: persons are counted. */
        COPY_NUMBER_SITES
    }

    /** What was found at the beginning of a file: its kind, and the build where it tells it. */
    public record Found(Form form, Optional<GenomeBuild> build) {
        /** The input; {@code build} where the file tells none. */
        public Optional<RegionInput> input(Path path, Optional<GenomeBuild> wanted) {
            return build.or(() -> wanted).map(own -> RegionInput.of(path, form, own));
        }
    }

    /** What begins so; empty where it is no file of regions that its content makes known. */
    public static Optional<Found> recognise(String head) {
        if (head.startsWith("##fileformat=VCF")) {
            boolean kinds = head.contains("##INFO=<ID=SVTYPE,") && !head.contains("\tFORMAT");
            boolean alleles = kinds && head.contains("##INFO=<ID=N_HOMALT,") && head.contains("##INFO=<ID=AN,");
            boolean persons = kinds && head.contains("##INFO=<ID=SC,") && head.contains("##INFO=<ID=SN,");
            return alleles || persons
                    ? Optional.of(new Found(alleles ? Form.SITES : Form.COPY_NUMBER_SITES, build(head)))
                    : Optional.empty();
        }
        Optional<String> first = head.lines().filter(line -> !line.startsWith("#")).findFirst();
        return first.filter(line -> SUPER_DUPLICATION.matcher(line).matches())
                .map(line -> new Found(Form.SUPER_DUPLICATIONS, Optional.empty()));
    }

    private static Optional<GenomeBuild> build(String head) {
        Map<Contig, Integer> contigs = new TreeMap<>();
        head.lines().map(CONTIG::matcher).filter(Matcher::matches).forEach(
                contig -> contigs.put(Contig.of(contig.group(1)), Integer.valueOf(contig.group(2))));
        return ContigLengths.buildOf(contigs);
    }

    private static RegionInput of(Path path, Form form, GenomeBuild build) {
        return switch (form) {
            case SITES -> sites(path, form, build, "gnomad-sv", "gnomAD structural variants");
            case COPY_NUMBER_SITES -> sites(path, form, build, "gnomad-cnv", "gnomAD copy numbers (exomes)");
            case SUPER_DUPLICATIONS, BED -> new RegionInput(path, "regions-segdup", "Segmental duplications (UCSC)",
                    new RegionLayout(build, "segdup", SourceFact.Kind.FLAG, List.of()), form, -1);
        };
    }

    private static RegionInput sites(Path path, Form form, GenomeBuild build, String id, String title) {
        return new RegionInput(path, "sites-" + id, title,
                new RegionLayout(build, id.replace('-', '_'), SourceFact.Kind.SITE, KnownSites.COLUMNS), form, -1);
    }

    /**
     * A BED file of the laboratory.
     *
     * @param slug short name of its source
     * @param valueCell from 0; −1 for a flag, whose label is the fourth cell where there is one
     */
    public static RegionInput bed(Path path, String slug, String title, GenomeBuild build, String column,
            SourceFact.Kind kind, int valueCell) {
        return new RegionInput(path, "regions-" + slug, title, new RegionLayout(build, column, kind, List.of()),
                Form.BED, valueCell);
    }

    /** Whether a source of a bundle, by its id, is a file of regions. */
    public static boolean isOf(String sourceId) {
        return sourceId.startsWith("regions-") || sourceId.startsWith("sites-");
    }
}
