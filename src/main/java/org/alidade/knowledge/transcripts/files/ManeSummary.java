package org.alidade.knowledge.transcripts.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptTag;
import org.alidade.model.Gene;

/** MANE's summary: which transcripts are Select or Plus Clinical, their twin in the other catalogue, and the gene. */
public final class ManeSummary {
    private record Entry(String twin, TranscriptTag tag, Gene gene) {
    }

    private final Map<String, Entry> byId = new HashMap<>();

    private ManeSummary() {
    }

    public static ManeSummary none() {
        return new ManeSummary();
    }

    /** @throws TableFormatException naming line and column where a status or id is none of MANE's */
    public static ManeSummary read(InputStream stream) throws IOException {
        ManeSummary summary = new ManeSummary();
        Tsv.read(stream, summary::add);
        return summary;
    }

    private void add(Row row) throws TableFormatException {
        TranscriptTag tag = switch (row.text("MANE_status")) {
            case "MANE Select" -> TranscriptTag.MANE_SELECT;
            case "MANE Plus Clinical" -> TranscriptTag.MANE_PLUS_CLINICAL;
            default -> throw new TableFormatException(row.line(), "MANE_status", row.text("MANE_status"), null);
        };
        Optional<String> hgnc = Optional.of(row.text("HGNC_ID")).filter(id -> id.startsWith("HGNC:"));
        Gene gene = new Gene(row.text("symbol"), hgnc);
        byId.put(row.text("RefSeq_nuc"), new Entry(row.text("Ensembl_nuc"), tag, gene));
        byId.put(row.text("Ensembl_nuc"), new Entry(row.text("RefSeq_nuc"), tag, gene));
    }

    /** The same transcripts, those of MANE marked as such; a version that MANE does not name is none of MANE's. */
    public List<TranscriptModel> marked(List<TranscriptModel> models) {
        return models.stream().map(this::marked).toList();
    }

    private TranscriptModel marked(TranscriptModel model) {
        Entry entry = byId.get(model.id());
        if (entry == null) {
            return model;
        }
        Set<TranscriptTag> tags = EnumSet.of(entry.tag());
        tags.addAll(model.tags());
        Gene gene = model.gene().hgncId().isPresent() ? model.gene() : entry.gene();
        return new TranscriptModel(model.id(), Optional.of(entry.twin()), gene, model.biotype(), model.contig(),
                model.strand(), model.exons(), model.coding(), tags);
    }
}
