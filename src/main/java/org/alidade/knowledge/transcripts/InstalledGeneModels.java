package org.alidade.knowledge.transcripts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/** Gene models of a bundle: MANE on GRCh38, the mitochondrial genes on both builds. Thread-safe. */
public final class InstalledGeneModels implements GeneModels {
    private final GeneNames names;
    private final Map<GenomeBuild, TranscriptIndex> indexes;

    private InstalledGeneModels(GeneNames names, Map<GenomeBuild, TranscriptIndex> indexes) {
        this.names = names;
        this.indexes = indexes;
    }

    /** Reads the sources {@code genes}, {@code transcripts-<build>} and {@code gene-places-<build>}. */
    public static InstalledGeneModels read(TableSet tables) throws IOException {
        GeneNames names = GeneNames.read(tables);
        Map<GenomeBuild, TranscriptIndex> indexes = new EnumMap<>(GenomeBuild.class);
        for (GenomeBuild build : GenomeBuild.values()) {
            List<Transcript> transcripts = new ArrayList<>(TranscriptTable.read(tables, build, names));
            transcripts.addAll(MitochondrialGenes.transcripts(build, names));
            Map<String, Interval> places = new HashMap<>();
            tables.read("gene-places-" + build.label(), row -> places.put(row.text("hgnc_id"),
                    TranscriptTable.interval(row)));
            if (!tables.has("transcripts-" + build.label())) {
                catalogue(tables, build).forEach((gene, place) -> places.putIfAbsent(gene, place));
            }
            indexes.put(build, new TranscriptIndex(transcripts, places));
        }
        return new InstalledGeneModels(names, indexes);
    }

    /** The places of genes by a whole catalogue, where a build has no transcripts of MANE: from the first base of any to the last. */
    private static Map<String, Interval> catalogue(TableSet tables, GenomeBuild build) throws IOException {
        Map<String, Interval> places = new HashMap<>();
        for (TranscriptModel model : TranscriptModelTable.read(tables, build)) {
            if (model.contig().isPrimary() && !model.contig().isMitochondrial()) {
                places.merge(model.gene().hgncId().orElse(model.gene().symbol()), model.span(),
                        (one, two) -> one.contig().equals(two.contig())
                                ? new Interval(one.contig(), Math.min(one.start(), two.start()),
                                        Math.max(one.end(), two.end()))
                                : one);
            }
        }
        return places;
    }

    @Override
    public Optional<Interval> span(Gene gene, GenomeBuild build) {
        return index(build).span(key(gene));
    }

    @Override
    public List<Transcript> transcripts(Gene gene, GenomeBuild build) {
        return index(build).transcripts(key(gene));
    }

    @Override
    public List<Transcript> overlapping(Interval interval, GenomeBuild build) {
        return index(build).overlapping(interval);
    }

    @Override
    public Optional<Gene> resolve(String symbolOrId) {
        return names.resolve(symbolOrId);
    }

    private TranscriptIndex index(GenomeBuild build) {
        return indexes.getOrDefault(build, TranscriptIndex.EMPTY);
    }

    /** The HGNC id; a gene known by its symbol alone is looked up under every name it ever had. */
    private String key(Gene gene) {
        return gene.hgncId().or(() -> names.resolve(gene.symbol()).flatMap(Gene::hgncId)).orElse(gene.symbol());
    }
}
