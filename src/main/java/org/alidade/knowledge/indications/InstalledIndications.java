package org.alidade.knowledge.indications;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.model.Indication;
import org.alidade.model.IndicationFacts;
import org.alidade.model.IndicationStatus;
import org.alidade.model.LocalizedText;
import org.alidade.model.PanelRegion;
import org.jspecify.annotations.Nullable;

/** The catalogue of a bundle. Thread-safe. */
public final class InstalledIndications implements Indications {
    private final String version;
    private final List<Indication> indications;
    private final Regions regions;
    private final Map<String, List<String>> presets;

    private InstalledIndications(String version, List<Indication> indications, Regions regions,
            Map<String, List<String>> presets) {
        this.version = version;
        this.indications = indications;
        this.regions = regions;
        this.presets = presets;
    }

    /** Reads the sources {@code indications}, {@code indications-en}, {@code panel-<code>},
     * {@code panel-regions} and {@code regions}. */
    public static InstalledIndications read(TableSet tables) throws IOException {
        Map<String, Map<String, String>> english = new HashMap<>();
        tables.read("indications-en", row -> english.put(row.text("code"), Map.of("name", row.text("name_en"),
                "population", row.text("population_en"), "benefit", row.text("benefit_en"))));
        String version = tables.version("indications");
        Map<String, List<PanelRegion>> panelRegions = PanelRegionTable.read(tables);
        List<Indication> indications = new ArrayList<>();
        tables.read("indications", row -> {
            Indication read = indication(row, version, english.getOrDefault(row.text("code"), Map.of()), tables);
            indications.add(read.withPanel(
                    read.panel().withRegions(panelRegions.getOrDefault(read.code(), List.of()))));
        });
        indications.sort(Comparator.comparing(Indication::code));
        Map<String, List<String>> presets = new LinkedHashMap<>();
        tables.read("hpo-presets", row -> presets
                .computeIfAbsent(number(row.text("preindication")), key -> new ArrayList<>()).add(row.text("hpo_id")));
        return new InstalledIndications(version, List.copyOf(indications), Regions.read(tables), presets);
    }

    private static Indication indication(Row row, String version, Map<String, String> english, TableSet tables)
            throws IOException {
        String code = row.text("code");
        String panel = "panel-" + code;
        LocalizedText morbidity = text(row, "morbimortalite_principale", english.get("morbidity"));
        IndicationFacts facts = new IndicationFacts(IndicationStatus.ACTIVE, Optional.empty(), Optional.empty(),
                morbidity, row.text("filiere_porteur"), "PFMG 2025");
        return new Indication(code, version, text(row, "nom", english.get("name")),
                text(row, "population_majoritaire", english.get("population")),
                text(row, "benefice_STHD", english.get("benefit")), row.text("type_examen"),
                PanelTable.read(row.text("nom"), tables.version(panel), tables.content(panel)), facts);
    }

    /** French where no English text is installed. */
    private static LocalizedText text(Row row, String column, @Nullable String english) {
        String french = row.text(column);
        return new LocalizedText(french, english == null || english.isEmpty() ? french : english);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Indication> all() {
        return indications;
    }

    /** {@inheritDoc} {@code PI08}, {@code pi08}, {@code 08} and {@code 8} are the same. */
    @Override
    public Optional<Indication> find(String code) {
        String wanted = number(code);
        return indications.stream().filter(indication -> number(indication.code()).equals(wanted)).findFirst();
    }

    @Override
    public List<String> regions() {
        return regions.names();
    }

    @Override
    public Optional<String> platform(String region) {
        return regions.platform(region);
    }

    @Override
    public List<String> suggestedTerms(Indication indication) {
        return List.copyOf(presets.getOrDefault(number(indication.code()), List.of()));
    }

    /** The code in small letters, or its number alone where it is {@code PI} and a number. */
    private static String number(String code) {
        String lower = code.strip().toLowerCase(Locale.ROOT);
        String digits = lower.startsWith("pi") ? lower.substring(2) : lower;
        return digits.chars().allMatch(Character::isDigit) ? digits.replaceFirst("^0+(?=.)", "") : lower;
    }
}
