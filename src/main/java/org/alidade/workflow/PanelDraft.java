package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.indications.PanelText;
import org.alidade.model.Indication;

/**
 * A panel that a person edits gene by gene. Nothing holds before it is shown as a difference and accepted for a reason
 * ({@link CatalogueOffice}).
 */
public final class PanelDraft {
    /** Source of an entry that the laboratory added or changed. */
    private static final String SOURCE = "local";
    private final Indication indication;
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private int edits;

    public PanelDraft(Indication indication) {
        this.indication = indication;
        PanelText.lines(indication.panel()).forEach(line -> lines.put(line.getFirst(), line));
    }

    public Indication indication() {
        return indication;
    }

    /** How many genes were added, changed or taken out. */
    public int edits() {
        return edits;
    }

    /** How the panel writes a gene's modes of inheritance ({@code AD/AR}); empty where the gene is not on it. */
    public Optional<String> modes(String symbol) {
        return Optional.ofNullable(lines.get(symbol)).map(line -> line.get(PanelText.HEADER.indexOf("moi")));
    }

    /**
     * Adds a gene or changes its entry; what the panel knows of its diseases stays.
     *
     * @param modes as panels write them: {@code AD}, {@code AR}, {@code AD/AR}, {@code XL} …
     * @param confidence 0 to 3
     * @param tier 1 to 3
     */
    public void put(String symbol, String modes, int confidence, int tier) {
        List<String> known = lines.get(symbol);
        lines.put(symbol, List.of(symbol, known == null ? "" : known.get(1), modes, Integer.toString(confidence),
                Integer.toString(tier), known == null ? "" : known.get(PanelText.HEADER.indexOf("diseases")), SOURCE));
        edits++;
    }

    /** Takes a gene out; false where it is not on the panel. */
    public boolean remove(String symbol) {
        boolean known = lines.remove(symbol) != null;
        edits += known ? 1 : 0;
        return known;
    }

    /** Writes the panel as a table into a folder. */
    Path write(Path folder) throws IOException {
        List<String> text = new ArrayList<>(List.of(String.join("\t", PanelText.HEADER)));
        lines.values().forEach(line -> text.add(String.join("\t", line)));
        return Files.write(folder.resolve(indication.code() + ".tsv"), text);
    }
}
