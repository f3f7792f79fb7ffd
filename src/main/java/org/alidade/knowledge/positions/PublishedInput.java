package org.alidade.knowledge.positions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.alidade.knowledge.tables.Text;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.GenomeBuild;

/**
 * A published VCF or table of scores that was recognised.
 *
 * @param id of its source in a bundle, without the build
 * @param title as a report cites the source
 * @param version as the file itself says it
 * @param layout of a {@link PublishedVcf#TABLE}
 */
public record PublishedInput(Path path, PublishedVcf kind, String id, String title, GenomeBuild build,
        Optional<String> version, Optional<AlleleLayout> layout) {
    private static final String REVEL = "chr,hg19_pos,grch38_pos,ref,alt,aaref,aaalt,REVEL";
    private static final int LONGEST_HEADER = 1 << 24;
    /** Records that are looked at to tell exomes from genomes. */
    private static final int LOOKED_AT = 2_000;
    /** gnomAD's genomes are 76,215 persons at most (version 4); its exomes 125,748 at least (version 2). */
    private static final long MOST_GENOMES = 2 * 76_215L;

    PublishedInput(Path path, PublishedVcf kind, String id, String title, GenomeBuild build,
            Optional<String> version) {
        this(path, kind, id, title, build, version, Optional.empty());
    }

    /** A table or VCF with a layout of its own. {@code slug}: short name of its source. */
    public static PublishedInput ofLayout(Path path, String slug, String title, GenomeBuild build,
            AlleleLayout layout) {
        return new PublishedInput(path, PublishedVcf.TABLE, PublishedVcf.TABLE.id() + "-" + slug, title, build,
                Optional.empty(), Optional.of(layout));
    }

    /** The columns of the file that is made. */
    List<PositionColumn> columns() {
        return layout.map(AlleleLayout::columns).orElseGet(kind::columns);
    }

    /** Whether all its places are on the mitochondrial sequence, which is the same in both builds (NC_012920.1). */
    public boolean isMitochondrial() {
        return PublishedVcf.isMitochondrial(id);
    }

    /** What was found in a file. */
    public sealed interface Recognition {
    }

    public record Recognised(PublishedInput input) implements Recognition {
    }

    /** No published VCF of a known kind. */
    public record Unknown() implements Recognition {
    }

    /** Of a known kind, and it does not say of which assembly. */
    public record WithoutBuild() implements Recognition {
    }

    public static Recognition of(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Tsv.plain(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String text = header(lines);
            Optional<PublishedVcf> kind = PublishedVcf.of(text);
            if (kind.isEmpty()) {
                Optional<PublishedInput> table = KnownTables.of(file);
                return table.isPresent() ? new Recognised(table.get()) : new Unknown();
            }
            if (kind.get().isPredictor()) {
                return predictor(file, kind.get(), text, lines);
            }
            Optional<GenomeBuild> build = kind.get().build(text);
            return build.isEmpty()
                    ? new WithoutBuild()
                    : new Recognised(input(file, kind.get(), build.get(), text, lines));
        }
    }

    /** All lines of a VCF's header. */
    public static String header(Path vcf) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Tsv.plain(Files.newInputStream(vcf)), StandardCharsets.UTF_8))) {
            return header(lines);
        }
    }

    /** The lines up to that of the columns; what follows is left to be read. */
    private static String header(BufferedReader lines) throws IOException {
        StringBuilder header = new StringBuilder();
        boolean more = true;
        while (more && header.length() < LONGEST_HEADER) {
            lines.mark(1);
            int next = lines.read();
            lines.reset();
            String line = next == '#' || header.isEmpty() && next == REVEL.charAt(0) ? lines.readLine() : null;
            if (line != null) {
                header.append(line).append('\n');
            }
            more = line != null && !line.startsWith(REVEL) && !line.regionMatches(true, 0, "#CHROM\t", 0, 7);
        }
        return header.toString();
    }

    /** Single bases and insertions or deletions come in files of their own, which may stand beside one another. */
    private static Recognition predictor(Path file, PublishedVcf kind, String header, BufferedReader records)
            throws IOException {
        String first = Objects.requireNonNullElse(records.readLine(), "");
        Optional<GenomeBuild> build = kind == PublishedVcf.ALPHA_MISSENSE
                ? GenomeBuild.parse(first)
                : kind.build(header);
        if (build.isEmpty()) {
            return new WithoutBuild();
        }
        String[] cells = Scores.cells(kind, build.get(), first);
        boolean indels = cells.length > 4 && cells[3].length() + cells[4].length() > 2;
        String title = switch (kind) {
            case SPLICE_AI -> "SpliceAI";
            case CADD -> "CADD";
            case ALPHA_MISSENSE -> "AlphaMissense";
            default -> "REVEL";
        };
        return new Recognised(new PublishedInput(file, kind, kind.id() + (indels ? "-indels" : ""),
                title + (indels ? " (indels)" : ""), build.get(), kind.version(header)));
    }

    /** The same of another build, where the file holds the places of both. */
    public PublishedInput preferring(GenomeBuild wanted) {
        return kind == PublishedVcf.REVEL
                ? new PublishedInput(path, kind, id, title, wanted, version)
                : KnownTables.preferring(this, wanted);
    }

    private static PublishedInput input(Path file, PublishedVcf kind, GenomeBuild build, String header,
            BufferedReader records) throws IOException {
        Optional<String> version = kind.version(header);
        return switch (kind) {
            case SPLICE_AI, CADD, ALPHA_MISSENSE, REVEL, TABLE -> throw new IllegalArgumentException(kind.id());
            case CLINVAR -> new PublishedInput(file, kind, kind.id(), "ClinVar", build, version);
            case GNOMAD_JOINT -> new PublishedInput(file, kind, kind.id(), "gnomAD exomes and genomes", build, version);
            case GNOMAD_MITOCHONDRIAL -> new PublishedInput(file, kind, kind.id(), "gnomAD mitochondrial genomes",
                    build, version);
            case GNOMAD -> {
                boolean exomes = header.contains("_non_ukb") || largestNumber(records) > MOST_GENOMES;
                yield new PublishedInput(file, kind, kind.id() + (exomes ? "-exomes" : "-genomes"),
                        exomes ? "gnomAD exomes" : "gnomAD genomes", build, version);
            }
        };
    }

    private static long largestNumber(BufferedReader records) throws IOException {
        InfoValues info = new InfoValues(Set.of("AN"));
        long largest = 0;
        String line = records.readLine();
        for (int number = 0; number < LOOKED_AT && line != null; number++) {
            String[] cells = Text.split(line, '\t');
            if (cells.length > 7 && !line.startsWith("#")) {
                info.read(cells[7]);
                OptionalLong own = info.number("AN", 0);
                largest = Math.max(largest, own.orElse(0));
            }
            line = records.readLine();
        }
        return largest;
    }
}
