package org.alidade.knowledge.positions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.alidade.knowledge.tables.Text;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.GenomeBuild;

/**
 * A published VCF that was recognised.
 *
 * @param id of its source in a bundle, without the build
 * @param title as a report cites the source
 * @param version as the file itself says it
 */
public record PublishedInput(Path path, PublishedVcf kind, String id, String title, GenomeBuild build,
        Optional<String> version) {
    private static final int LONGEST_HEADER = 1 << 24;
    /** Records that are looked at to tell exomes from genomes. */
    private static final int LOOKED_AT = 2_000;
    /** gnomAD's genomes are 76,215 persons at most (version 4); its exomes 125,748 at least (version 2). */
    private static final long MOST_GENOMES = 2 * 76_215L;

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
            char[] start = new char[2];
            if (lines.read(start) != 2 || start[0] != '#' || start[1] != '#') {
                return new Unknown();
            }
            StringBuilder header = new StringBuilder("##");
            String line = lines.readLine();
            while (line != null && (header.length() == 2 || line.startsWith("##"))
                    && header.length() < LONGEST_HEADER) {
                header.append(line).append('\n');
                line = lines.readLine();
            }
            String text = header.toString();
            Optional<PublishedVcf> kind = PublishedVcf.of(text);
            if (kind.isEmpty()) {
                return new Unknown();
            }
            Optional<GenomeBuild> build = kind.get().build(text);
            return build.isEmpty()
                    ? new WithoutBuild()
                    : new Recognised(input(file, kind.get(), build.get(), text, lines));
        }
    }

    private static PublishedInput input(Path file, PublishedVcf kind, GenomeBuild build, String header,
            BufferedReader records) throws IOException {
        Optional<String> version = kind.version(header);
        return switch (kind) {
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
