package org.alidade.variants.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** The real VCFs beside the project. */
final class RealVcfs {
    private static final Path DATA = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath()
            .resolve("../shared/data").normalize();

    private RealVcfs() {
    }

    /** All but the files that are broken on purpose. */
    static List<Path> all() throws IOException {
        if (!Files.isDirectory(DATA)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(path -> path.toString().matches(".*\\.vcf(\\.b?gz)?"))
                    .filter(path -> !path.toString().contains("malformed")).sorted().toList();
        }
    }

    static String name(Path path) {
        return DATA.relativize(path).toString();
    }

    static Path path(String name) {
        if (!Files.isDirectory(DATA)) {
            System.out.println("skipped: the shared test data are not beside the project");
        }
        Assumptions.assumeTrue(Files.isDirectory(DATA), "the shared test data are not beside the project");
        return DATA.resolve(name);
    }
}
