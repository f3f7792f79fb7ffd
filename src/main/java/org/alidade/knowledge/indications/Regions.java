package org.alidade.knowledge.indications;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.tables.TableSet;

/** Which platform serves a region of care. Accents, case and punctuation are ignored. */
final class Regions {
    /**
     * Names before the reform of 2016 (loi n° 2015-29) and the overseas territories, by the name the plan's table uses
     * today.
     */
    private static final Map<String, List<String>> OTHER_NAMES = Map.ofEntries(
            Map.entry("Normandie", List.of("Basse-Normandie", "Haute-Normandie")),
            Map.entry("Hauts-de-France", List.of("Nord-Pas-de-Calais", "Picardie", "Nord-Pas-de-Calais-Picardie")),
            Map.entry("Centre-Val de Loire", List.of("Centre")),
            Map.entry("Auvergne-Rhône-Alpes", List.of("Auvergne", "Rhône-Alpes")),
            Map.entry("Bourgogne-Franche-Comté", List.of("Bourgogne", "Franche-Comté")),
            Map.entry("Nouvelle-Aquitaine",
                    List.of("Aquitaine", "Limousin", "Poitou-Charentes", "Aquitaine-Limousin-Poitou-Charentes")),
            Map.entry("Occitanie",
                    List.of("Languedoc-Roussillon", "Midi-Pyrénées", "Languedoc-Roussillon-Midi-Pyrénées")),
            Map.entry("Provence-Alpes-Côte d'Azur", List.of("PACA")),
            Map.entry("Grand Est",
                    List.of("Alsace", "Lorraine", "Champagne-Ardenne", "Alsace-Champagne-Ardenne-Lorraine")),
            Map.entry("Outre-mer",
                    List.of("Guadeloupe", "Martinique", "Guyane", "La Réunion", "Réunion", "Mayotte",
                            "Saint-Pierre-et-Miquelon", "Saint-Barthélemy", "Saint-Martin", "Polynésie française",
                            "Nouvelle-Calédonie", "Wallis-et-Futuna")));

    private final Map<String, String> platforms = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private Regions() {
    }

    /** Reads the source {@code regions}. What the table itself says goes before any other name. */
    static Regions read(TableSet tables) throws IOException {
        Regions regions = new Regions();
        Map<String, String> others = new HashMap<>();
        tables.read("regions", row -> {
            regions.platforms.put(fold(row.text("region")), row.text("plateforme"));
            regions.names.add(row.text("region"));
            OTHER_NAMES.getOrDefault(row.text("region"), List.of())
                    .forEach(name -> others.put(fold(name), row.text("plateforme")));
        });
        others.forEach(regions.platforms::putIfAbsent);
        return regions;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    Optional<String> platform(String region) {
        return Optional.ofNullable(platforms.get(fold(region)));
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ").strip();
    }
}
