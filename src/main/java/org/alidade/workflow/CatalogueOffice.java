package org.alidade.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.alidade.knowledge.indications.CatalogueDifference;
import org.alidade.knowledge.indications.CatalogueWave;
import org.alidade.knowledge.indications.CatalogueWaveReader;
import org.alidade.knowledge.indications.LayeredIndications;
import org.alidade.knowledge.indications.PanelFiles;
import org.alidade.model.Indication;
import org.alidade.model.Problem;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

/** Where a person takes a new wave of pre-indications over: first the difference, then, for a reason, the wave. */
public final class CatalogueOffice {
    private static final String ACT = "catalogue";
    private static final ObjectMapper MAPPER = new ObjectMapper(); // JSON is YAML
    private final LayeredIndications now;
    private final CatalogueShelf shelf;
    private final Supplier<PanelFiles> panels;
    private final DecisionRecord decisions;

    CatalogueOffice(LayeredIndications now, CatalogueShelf shelf, Supplier<PanelFiles> panels,
            DecisionRecord decisions) {
        this.now = now;
        this.shelf = shelf;
        this.panels = panels;
        this.decisions = decisions;
    }

    /** The versions that the station keeps, the oldest first. */
    public List<String> versions() {
        return now.versions();
    }

    public LayeredIndications catalogue() {
        return now;
    }

    /**
     * A wave beside what the station has.
     *
     * @param wave empty where its files are wrong
     * @param differences by code
     * @param openCases cases without a signed report that were last opened under a pre-indication which the wave changes
     */
    public record Preview(Optional<CatalogueWave> wave, List<CatalogueDifference> differences, List<String> openCases,
            List<Problem> problems) {
        public Preview {
            differences = List.copyOf(differences);
            openCases = List.copyOf(openCases);
            problems = List.copyOf(problems);
        }
    }

    /** Reads a wave's folder without taking anything over. */
    public Preview preview(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(CatalogueWaveReader.FILE))) {
            return new Preview(Optional.empty(), List.of(), List.of(), List.of(Problem.error("wave.missing",
                    String.valueOf(folder.getFileName()), CatalogueWaveReader.FILE)));
        }
        CatalogueWaveReader.Outcome outcome = CatalogueWaveReader.read(folder, now, panels.get());
        List<CatalogueDifference> differences = outcome.wave().stream().flatMap(wave -> wave.indications().stream())
                .flatMap(after -> CatalogueDifference.between(now.find(after.code()), after).stream()).toList();
        return new Preview(outcome.wave(), differences, touched(differences), outcome.problems());
    }

    /**
     * Makes the wave of one panel: a local version of the catalogue in which a pre-indication has another list of genes.
     *
     * @param code of the pre-indication
     * @param panel in any format of {@link PanelFiles}
     * @param folder an empty one, which the wave is written to
     */
    public void waveOfPanel(String code, Path panel, Path folder) throws IOException {
        String version = now.version() + "-local-" + (now.versions().size());
        String name = String.valueOf(panel.getFileName());
        Files.copy(panel, folder.resolve(name));
        ObjectNode root = MAPPER.createObjectNode().put("catalogue", version).put("source", "local");
        root.putArray("indications").addObject().put("code", code).put("panel", name);
        Files.writeString(folder.resolve(CatalogueWaveReader.FILE), MAPPER.writeValueAsString(root));
    }

    /** Makes the wave of an edited panel; {@code folder}: an empty one, which the wave is written to. */
    public void waveOfDraft(PanelDraft draft, Path folder) throws IOException {
        Path written = draft.write(Files.createDirectories(folder.resolve("edited")));
        waveOfPanel(draft.indication().code(), written, folder);
    }

    /** What two kept versions differ in, by code. */
    public List<CatalogueDifference> between(String before, String after) {
        List<CatalogueDifference> found = new ArrayList<>();
        for (Indication indication : now.all()) {
            now.find(indication.code(), after).flatMap(later -> CatalogueDifference
                    .between(now.find(indication.code(), before), later)).ifPresent(found::add);
        }
        return found;
    }

    private List<String> touched(List<CatalogueDifference> differences) {
        Set<String> codes = new TreeSet<>();
        differences.forEach(difference -> codes.add(difference.code().toUpperCase(Locale.ROOT)));
        Set<String> cases = new TreeSet<>();
        CatalogueOfCase.lastRead(decisions).forEach((caseId, read) -> {
            if (codes.contains(read.code().toUpperCase(Locale.ROOT)) && !read.closed()) {
                cases.add(caseId);
            }
        });
        return List.copyOf(cases);
    }

    /**
     * Takes a wave over as it was shown; it holds from the next start of the program on.
     *
     * @throws IllegalArgumentException if nothing says why
     */
    public void accept(CatalogueWave wave, String reason) throws IOException {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a wave is accepted for a reason");
        }
        shelf.accept(wave);
        decisions.note("", decisions.person(), ACT, wave.version(), wave.sha256() + " " + reason.strip());
    }

    /** Who accepted which version, the oldest first. */
    public List<JournalEntry> acceptances() {
        return decisions.journal(Set.of(ACT)).stream().filter(entry -> entry.caseId().isEmpty()).toList();
    }
}
