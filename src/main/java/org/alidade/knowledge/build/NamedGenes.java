package org.alidade.knowledge.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.Text;
import org.alidade.model.Gene;

/** Finds the number of the HGNC id that an Ensembl id, an NCBI id or a symbol, of today or a former one, means. */
public final class NamedGenes {
    private static final String PREFIX = "HGNC:";

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> bySymbol = new HashMap<>();
    private final Map<String, Set<String>> byOtherName = new HashMap<>();
    private final Function<String, Optional<Gene>> names;

    private NamedGenes(Function<String, Optional<Gene>> names) {
        this.names = names;
    }

    /** By an HGNC complete set. */
    public static NamedGenes ofHgnc(InputFile hgnc) throws IOException {
        NamedGenes genes = new NamedGenes(symbol -> Optional.empty());
        hgnc.rows(genes::add);
        return genes;
    }

    /** By the names of an installed bundle. */
    public static NamedGenes of(Function<String, Optional<Gene>> names) {
        return new NamedGenes(names);
    }

    private void add(Row row) {
        String number = row.text("hgnc_id").replace(PREFIX, "");
        row.optional("entrez_id").ifPresent(id -> byId.put(id, number));
        row.optional("ensembl_gene_id").ifPresent(id -> byId.put(id, number));
        bySymbol.put(upper(row.text("symbol")), number);
        for (String column : new String[]{"alias_symbol", "prev_symbol"}) {
            for (String name : Text.split(row.text(column).replace("\"", ""), '|')) {
                byOtherName.computeIfAbsent(upper(name), key -> new HashSet<>(2)).add(number);
            }
        }
    }

    /**
     * By the first of {@code ids} that is known, an HGNC, Ensembl or NCBI id, else by the symbol. A name that several genes
     * bear or bore means none.
     */
    Optional<String> number(String symbol, String... ids) {
        for (String id : ids) {
            if (id.startsWith(PREFIX)) {
                return Optional.of(id.substring(PREFIX.length()));
            }
            String known = byId.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return bySymbol(upper(symbol));
    }

    /** Whether the gene bears this symbol today. */
    boolean isSymbol(String symbol, String number) {
        return number.equals(bySymbol.get(upper(symbol)))
                || names.apply(symbol).filter(gene -> gene.symbol().equalsIgnoreCase(symbol.strip())).isPresent();
    }

    private Optional<String> bySymbol(String name) {
        String known = bySymbol.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Set<String> others = byOtherName.getOrDefault(name, Set.of());
        return others.size() == 1
                ? others.stream().findFirst()
                : names.apply(name).flatMap(Gene::hgncId).map(id -> id.replace(PREFIX, ""));
    }

    private static String upper(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
