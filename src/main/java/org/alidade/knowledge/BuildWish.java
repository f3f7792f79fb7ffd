package org.alidade.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alidade.model.GenomeBuild;

/**
 * A bundle that somebody wants to be made.
 *
 * @param files published files, compressed or not
 * @param out a folder that does not exist yet, or is empty
 * @param name of the bundle; else that of the folder
 * @param build the only assembly that places may be of; where it is empty, both may come, each as sources of its own
 */
public record BuildWish(List<Path> files, Path out, Optional<String> name, Optional<GenomeBuild> build) {
    public BuildWish {
        files = List.copyOf(files);
    }

    public static BuildWish of(List<Path> files, Path out) {
        return new BuildWish(files, out, Optional.empty(), Optional.empty());
    }

    /** What the bundle will be called. */
    public String title() {
        return name.filter(text -> !text.isBlank())
                .orElseGet(() -> String.valueOf(out.toAbsolutePath().getFileName()));
    }
}
