package org.alidade.knowledge.transcripts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Strand;

/**
 * The 37 genes of the mitochondrial genome, which MANE leaves out. Places are those of NC_012920.1, the revised Cambridge
 * sequence that both assemblies use (UCSC's first hg19 used another one).
 */
final class MitochondrialGenes {
    private MitochondrialGenes() {
    }

    static List<Transcript> transcripts(GenomeBuild build, GeneNames names) throws IOException {
        InputStream stream = MitochondrialGenes.class.getResourceAsStream("mitochondrial_genes.tsv");
        if (stream == null) {
            throw new IllegalStateException("mitochondrial_genes.tsv is missing from the program");
        }
        List<Transcript> transcripts = new ArrayList<>();
        Tsv.read(stream, row -> transcripts.add(transcript(row, build, names)));
        return transcripts;
    }

    private static Transcript transcript(Row row, GenomeBuild build, GeneNames names) throws IOException {
        Interval place = new Interval(new Contig("MT"), row.integer("start"), row.integer("end"));
        Gene gene = names.ofId(row.text("hgnc_id"))
                .orElseGet(() -> new Gene(row.text("symbol"), Optional.of(row.text("hgnc_id"))));
        return new Transcript("NC_012920.1(" + row.text("symbol") + ")", gene, build,
                row.text("strand").equals("-") ? Strand.REVERSE : Strand.FORWARD, List.of(place),
                row.text("kind").equals("protein") ? Optional.of(place) : Optional.empty(), true);
    }
}
