package org.alidade.knowledge.indications;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.Gene;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;

/** Reads a panel's file. */
final class PanelTable {
    /** Facts that were written down without a file behind them. */
    private static final String TO_VALIDATE = "LIT-a-valider";

    private PanelTable() {
    }

    static Panel read(String name, String version, byte[] content) throws IOException {
        List<PanelGene> genes = new ArrayList<>();
        Tsv.read(new ByteArrayInputStream(content), row -> genes.add(gene(row)));
        return new Panel(name, version, Hashes.sha256(content), genes);
    }

    static PanelGene gene(Row row) throws TableFormatException {
        String source = row.text("source");
        return new PanelGene(new Gene(row.text("symbol"), row.optional("hgnc_id")),
                InheritanceCodes.parse(row.text("moi")), row.integer("confidence"), row.integer("tier"),
                row.list("diseases", ';'), source, source.contains(TO_VALIDATE));
    }
}
