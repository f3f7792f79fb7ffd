package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alidade.knowledge.indications.CatalogueWave;
import org.alidade.knowledge.indications.CatalogueWaveReader;
import org.alidade.knowledge.indications.Indications;
import org.alidade.knowledge.indications.LayeredIndications;
import org.alidade.knowledge.indications.PanelFiles;
import org.alidade.model.Problem;

/** The waves that a station accepted: each in a folder of its own, in the order of their acceptance. */
final class CatalogueShelf {
    private static final String ORDER = "accepted.txt";
    private static final String SEPARATOR = "\t";
    private final Path folder;
    private final Supplier<PanelFiles> panels;

    /** {@code panels}: made only where a wave was accepted. */
    CatalogueShelf(Path workspace, Supplier<PanelFiles> panels) {
        this.folder = workspace.resolve("catalogues");
        this.panels = panels;
    }

    /**
     * The catalogue with all accepted waves.
     *
     * @param problems takes why a wave that was accepted cannot be read any more; the waves after it are left out too
     */
    LayeredIndications over(Indications base, List<Problem> problems) throws IOException {
        List<CatalogueWave> waves = new ArrayList<>();
        for (String line : accepted()) {
            String version = line.split(SEPARATOR, 2)[0];
            String sha256 = line.substring(Math.min(line.length(), version.length() + SEPARATOR.length()));
            CatalogueWaveReader.Outcome outcome = Files.isRegularFile(place(version).resolve(CatalogueWaveReader.FILE))
                    ? CatalogueWaveReader.read(place(version), new LayeredIndications(base, waves), panels.get())
                    : new CatalogueWaveReader.Outcome(Optional.empty(), List.of());
            // the hash at acceptance: what was changed since was accepted by nobody
            if (outcome.wave().filter(wave -> wave.sha256().equals(sha256)).isEmpty()) {
                problems.add(Problem.error("wave.lost", version));
                problems.addAll(outcome.problems());
                break;
            }
            waves.add(outcome.wave().get());
        }
        return new LayeredIndications(base, waves);
    }

    private Path place(String version) {
        return folder.resolve(version);
    }

    private List<String> accepted() throws IOException {
        Path order = folder.resolve(ORDER);
        return Files.isRegularFile(order)
                ? Files.readAllLines(order).stream().filter(line -> !line.isBlank()).toList()
                : List.of();
    }

    /** Keeps what was read of a wave; it is accepted once its name stands in the list, which is the last thing written. */
    void accept(CatalogueWave wave) throws IOException {
        Path place = place(wave.version());
        for (CatalogueWave.WaveFile file : wave.files()) {
            Path copy = place.resolve(file.name());
            Files.createDirectories(copy.toAbsolutePath().resolveSibling("."));
            Files.write(copy, file.content());
        }
        List<String> order = new ArrayList<>(accepted());
        order.add(wave.version() + SEPARATOR + wave.sha256());
        Path written = Files.write(folder.resolve(ORDER + ".new"), order);
        Files.move(written, folder.resolve(ORDER), StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }
}
