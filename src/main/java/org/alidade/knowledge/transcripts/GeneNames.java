package org.alidade.knowledge.transcripts;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.model.Gene;

/** The names that HGNC gives and gave to genes, without regard to case. */
public final class GeneNames {
    private final Map<String, Gene> byId = new HashMap<>();
    private final Map<String, Gene> bySymbol = new HashMap<>();
    private final Map<String, Set<Gene>> byOtherName = new HashMap<>();

    private GeneNames() {
    }

    /** Reads the source {@code genes}. */
    public static GeneNames read(TableSet tables) throws IOException {
        GeneNames names = new GeneNames();
        tables.read("genes", names::add);
        return names;
    }

    private void add(Row row) {
        Gene gene = new Gene(row.text("symbol"), Optional.of("HGNC:" + row.text("hgnc")));
        byId.put("HGNC:" + row.text("hgnc"), gene);
        bySymbol.put(upper(gene.symbol()), gene);
        for (String column : new String[]{"aliases", "former"}) {
            for (String name : row.list(column, '|')) {
                byOtherName.computeIfAbsent(upper(name), key -> new LinkedHashSet<>(2)).add(gene);
            }
        }
    }

    /** The gene of an HGNC id, with its present symbol. */
    Optional<Gene> ofId(String hgncId) {
        return Optional.ofNullable(byId.get(hgncId));
    }

    /**
     * The gene that an id, a symbol, an alias or a former symbol means. A present symbol goes before all other names; a
     * name that several genes bear or bore means none.
     */
    public Optional<Gene> resolve(String symbolOrId) {
        String name = upper(symbolOrId.strip());
        Gene known = name.startsWith("HGNC:") ? byId.get(name) : bySymbol.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Set<Gene> candidates = byOtherName.getOrDefault(name, Set.of());
        return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
