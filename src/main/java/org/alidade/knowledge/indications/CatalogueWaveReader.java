package org.alidade.knowledge.indications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.model.Indication;
import org.alidade.model.IndicationFacts;
import org.alidade.model.IndicationStatus;
import org.alidade.model.LocalizedText;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;
import org.alidade.model.Problem;

/**
 * Reads a wave: a folder with {@code catalogue.yaml} and the panels that it names, in any of the formats of
 * {@link PanelFiles}. Nothing is taken over where anything is wrong.
 */
public final class CatalogueWaveReader {
    /** Name of the file that makes a folder a wave. */
    public static final String FILE = "catalogue.yaml";
    private static final Set<String> KEYS = Set.of("code", "name", "status", "from", "until", "population", "morbidity",
            "benefit", "examination", "sponsor", "panel");
    private final Path folder;
    private final LayeredIndications before;
    private final PanelFiles panels;
    private final List<Problem> problems = new ArrayList<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final Map<String, CatalogueWave.WaveFile> files = new LinkedHashMap<>();

    private CatalogueWaveReader(Path folder, LayeredIndications before, PanelFiles panels) {
        this.folder = folder;
        this.before = before;
        this.panels = panels;
    }

    /** What was read: a wave, or what is wrong. Warnings may come beside a wave. */
    public record Outcome(Optional<CatalogueWave> wave, List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** {@code before}: the catalogue that the wave changes. */
    public static Outcome read(Path folder, LayeredIndications before, PanelFiles panels) throws IOException {
        CatalogueWaveReader reader = new CatalogueWaveReader(folder, before, panels);
        Optional<CatalogueWave> wave = reader.read();
        boolean refused = reader.problems.stream().anyMatch(Problem::isError);
        return new Outcome(refused ? Optional.empty() : wave, reader.problems);
    }

    private Optional<CatalogueWave> read() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
        content.writeBytes(bytes);
        files.put(FILE, new CatalogueWave.WaveFile(FILE, bytes));
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(bytes);
        } catch (JsonProcessingException e) {
            problems.add(
                    Problem.error("yaml.syntax", FILE, String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " "))
                            .atLine(e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr())));
            return Optional.empty();
        }
        String version = root.path("catalogue").asText("").strip();
        if (!version.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,40}") || version.contains(".txt")) {
            problems.add(Problem.error("wave.version", FILE, version).inField("catalogue"));
        }
        if (before.versions().contains(version)) {
            problems.add(Problem.error("wave.known", FILE, version).inField("catalogue"));
        }
        List<Indication> read = new ArrayList<>();
        Set<String> codes = new TreeSet<>();
        for (JsonNode node : root.path("indications")) {
            String code = node.path("code").asText("").strip();
            if (!code.matches("[A-Za-z0-9_-]{1,20}")) {
                problems.add(Problem.error("wave.code", FILE, code).inField("indications.code"));
            } else if (!codes.add(code)) {
                problems.add(Problem.error("wave.twice", FILE, code).inField("indications.code"));
            } else {
                indication(code, version, node).ifPresent(read::add);
            }
        }
        if (codes.isEmpty()) {
            problems.add(Problem.error("wave.empty", FILE).inField("indications"));
        }
        return Optional.of(new CatalogueWave(version, date(root, "from"), root.path("source").asText(""),
                Hashes.sha256(content.toByteArray()), List.copyOf(files.values()), read));
    }

    private Optional<Indication> indication(String code, String version, JsonNode node) throws IOException {
        node.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                problems.add(Problem.warning("wave.key", FILE, key).inField(code));
            }
        });
        Optional<Indication> old = before.find(code);
        Optional<IndicationStatus> status = node.has("status")
                ? IndicationStatus.of(node.path("status").asText())
                : Optional.of(old.map(known -> known.facts().status()).orElse(IndicationStatus.ACTIVE));
        if (status.isEmpty()) {
            problems.add(Problem.error("wave.status", FILE, node.path("status").asText()).inField(code));
            return Optional.empty();
        }
        Optional<LocalizedText> name = text(node.path("name")).or(() -> old.map(Indication::name));
        Optional<Panel> panel = panel(code, version, node, name, old);
        if (name.isEmpty() || panel.isEmpty()) {
            problems.add(Problem.error(name.isEmpty() ? "wave.noName" : "wave.noPanel", FILE, code).inField(code));
            return Optional.empty();
        }
        LocalizedText none = new LocalizedText("", "");
        IndicationFacts facts = new IndicationFacts(status.get(), date(node, "from"), date(node, "until"),
                text(node.path("morbidity")).or(() -> old.map(known -> known.facts().morbidity())).orElse(none),
                node.path("sponsor").asText(old.map(known -> known.facts().sponsor()).orElse("")), FILE);
        return Optional.of(new Indication(old.map(Indication::code).orElse(code), version, name.get(),
                text(node.path("population")).or(() -> old.map(Indication::population)).orElse(none),
                text(node.path("benefit")).or(() -> old.map(Indication::benefit)).orElse(none),
                node.path("examination").asText(old.map(Indication::examination).orElse("")), panel.get(), facts));
    }

    private Optional<Panel> panel(String code, String version, JsonNode node, Optional<LocalizedText> title,
            Optional<Indication> old) throws IOException {
        String file = node.path("panel").asText("");
        if (file.isEmpty()) {
            return old.map(Indication::panel);
        }
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder.normalize()) || !Files.isRegularFile(path)) {
            problems.add(Problem.error("wave.panelMissing", FILE, file).inField(code));
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(path);
        content.writeBytes(bytes);
        String name = folder.normalize().relativize(path).toString().replace('\\', '/');
        files.put(name, new CatalogueWave.WaveFile(name, bytes));
        PanelFiles.Read read = panels.read(file, bytes);
        problems.addAll(read.problems());
        // files of genes say nothing of repeats and regions: those of the panel before go on to hold
        return Optional.of(new Panel(title.map(LocalizedText::french).orElse(code), version, Hashes.sha256(bytes),
                read.genes().stream().map(entry -> known(entry, old)).toList(),
                old.map(Indication::panel).map(Panel::regions).orElse(List.of())));
    }

    /** A list of names says nothing of modes and tiers: what the panel said of a gene before goes on to hold. */
    private static PanelGene known(PanelGene entry, Optional<Indication> old) {
        return entry.source().equals(PanelFiles.LIST)
                ? old.flatMap(known -> known.panel().entry(entry.gene())).orElse(entry)
                : entry;
    }

    private static Optional<LocalizedText> text(JsonNode node) {
        if (node.isTextual() && !node.asText().isBlank()) {
            return Optional.of(new LocalizedText(node.asText(), node.asText()));
        }
        String french = node.path("fr").asText("");
        String english = node.path("en").asText(french);
        return french.isBlank() && english.isBlank()
                ? Optional.empty()
                : Optional.of(new LocalizedText(french.isBlank() ? english : french, english));
    }

    private Optional<LocalDate> date(JsonNode node, String key) {
        String text = node.path(key).asText("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(Problem.error("wave.date", FILE, text).inField(key));
            return Optional.empty();
        }
    }
}
