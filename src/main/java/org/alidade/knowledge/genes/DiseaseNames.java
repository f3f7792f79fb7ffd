package org.alidade.knowledge.genes;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.tables.TableSet;

/** Names of diseases by Orphanet code, and by OMIM number where Orphanet says that the two are the same. */
final class DiseaseNames {
    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    private DiseaseNames() {
    }

    static DiseaseNames read(TableSet tables) throws IOException {
        DiseaseNames names = new DiseaseNames();
        for (String language : List.of("fr", "en")) {
            Map<String, String> byId = new HashMap<>();
            tables.read("disease-names-" + language, row -> {
                byId.put(row.text("id"), row.text("name"));
                row.list("omim", '|').forEach(omim -> byId.putIfAbsent(omim, row.text("name")));
            });
            names.byLanguage.put(language, byId);
        }
        return names;
    }

    Optional<String> of(String diseaseId, Locale locale) {
        return Optional.ofNullable(byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(diseaseId));
    }
}
