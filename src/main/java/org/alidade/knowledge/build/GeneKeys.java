package org.alidade.knowledge.build;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alidade.knowledge.tables.Row;
import org.alidade.model.Gene;

/** Finds the HGNC gene that an NCBI, an Ensembl id or a symbol means. */
public final class GeneKeys {
    /** Number of the HGNC id, and the symbol of today. */
    record Key(String hgnc, String symbol) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::symbol).thenComparing(Key::hgnc);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<String, Key> byNcbi = new HashMap<>();
    private final Map<String, Key> byEnsembl = new HashMap<>();
    private final Function<String, Optional<Gene>> names;

    private GeneKeys(Function<String, Optional<Gene>> names) {
        this.names = names;
    }

    /** By the ids of an HGNC complete set. */
    public static GeneKeys ofHgnc(InputFile hgnc) throws IOException {
        GeneKeys keys = new GeneKeys(symbol -> Optional.empty());
        hgnc.rows(keys::add);
        return keys;
    }

    /** By names alone, where an installed bundle's genes are all there is. */
    public static GeneKeys ofNames(Function<String, Optional<Gene>> names) {
        return new GeneKeys(names);
    }

    private void add(Row row) {
        Key key = new Key(row.text("hgnc_id").replace("HGNC:", ""), row.text("symbol"));
        row.optional("entrez_id").ifPresent(id -> byNcbi.put(id, key));
        row.optional("ensembl_gene_id").ifPresent(id -> byEnsembl.put(id, key));
    }

    /** Empty where HGNC knows no such gene. */
    Optional<Key> of(String ncbiId, String symbol) {
        return Optional.ofNullable(byNcbi.get(ncbiId)).or(() -> names.apply(symbol)
                .map(gene -> new Key(gene.hgncId().orElse("").replace("HGNC:", ""), gene.symbol())));
    }

    Optional<Key> ofEnsembl(String id) {
        return Optional.ofNullable(byEnsembl.get(id));
    }
}
