package org.alidade.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.alidade.exchange.TsvWriter;
import org.alidade.knowledge.indications.CatalogueDifference;
import org.alidade.model.PanelGene;
import org.alidade.text.Messages;

/** Differences of pre-indications as TSV: one line a change. */
final class DifferenceTsv {
    private DifferenceTsv() {
    }

    static void write(Writer out, List<CatalogueDifference> differences, Messages messages) throws IOException {
        TsvWriter tsv = new TsvWriter(out, "code", "change", "what", "before", "after");
        for (CatalogueDifference difference : differences) {
            for (CatalogueDifference.FieldChange field : difference.fields()) {
                tsv.line(List.of(difference.code(), field.name().equals("new") ? "new" : "field",
                        field.name().equals("new") ? "" : field.name(), field.before(), field.after()));
            }
            for (PanelGene gene : difference.added()) {
                tsv.line(List.of(difference.code(), "gene_added", gene.gene().symbol(), "", text(gene, messages)));
            }
            for (PanelGene gene : difference.removed()) {
                tsv.line(List.of(difference.code(), "gene_removed", gene.gene().symbol(), text(gene, messages), ""));
            }
            for (CatalogueDifference.GeneChange gene : difference.changed()) {
                tsv.line(List.of(difference.code(), "gene_changed", gene.after().gene().symbol(),
                        text(gene.before(), messages), text(gene.after(), messages)));
            }
        }
    }

    private static String text(PanelGene gene, Messages messages) {
        String modes = gene.modes().stream().sorted().map(messages::name).collect(Collectors.joining("/"));
        return messages.text("cli.indications.entry", modes, gene.confidence(), gene.tier());
    }
}
