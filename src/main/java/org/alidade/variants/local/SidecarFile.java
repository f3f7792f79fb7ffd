package org.alidade.variants.local;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.alidade.model.Gene;
import org.alidade.variants.column.ByteColumn;
import org.alidade.variants.column.Dictionary;
import org.alidade.variants.column.EffectDictionary;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.LongColumn;
import org.alidade.variants.sidecar.ArrayFile;

/** The completed effects of a VCF on disk, mapped. */
final class SidecarFile implements AutoCloseable {
    private final ArrayFile file;
    private final IntColumn effects;
    private final EffectDictionary lists;
    private final LocalCounts counts;
    private final int ofVcf;

    private SidecarFile(ArrayFile file) {
        this.file = file;
        JsonNode description = file.description();
        this.counts = new LocalCounts(description.path("rows").asInt(), description.path("told").asInt(),
                description.path("untold").asInt(), description.path("severer").asInt());
        this.ofVcf = description.path("ofVcf").asInt();
        int distinct = description.path("lists").asInt();
        int all = description.path("effects").asInt();
        this.effects = IntColumn.over(file.next(counts.rows(), Integer.BYTES));
        this.lists = EffectDictionary.over(IntColumn.over(file.next(distinct + 1, Integer.BYTES)),
                IntColumn.over(file.next(all, Integer.BYTES)), LongColumn.over(file.next(all, Long.BYTES)),
                LongColumn.over(file.next(all, Long.BYTES)), LongColumn.over(file.next(all, Long.BYTES)),
                ByteColumn.over(file.next(all, 1)), Dictionary.of(genes(description.path("genes"))));
    }

    private static List<Gene> genes(JsonNode array) {
        List<Gene> genes = new ArrayList<>();
        array.forEach(entry -> genes.add(new Gene(entry.path(0).asText(),
                Optional.of(entry.path(1).asText()).filter(id -> !id.isEmpty()))));
        return genes;
    }

    /** Empty where the file is not there, not whole, or damaged. */
    static Optional<SidecarFile> open(Path path) throws IOException {
        return ArrayFile.open(path).map(SidecarFile::new);
    }

    static void write(Path path, int[] effects, EffectDictionary.Arrays lists, int ofVcf, LocalCounts counts)
            throws IOException {
        ArrayFile.write(path, description(lists, ofVcf, counts), List.of(MemorySegment.ofArray(effects),
                MemorySegment.ofArray(lists.starts()), MemorySegment.ofArray(lists.genes()),
                MemorySegment.ofArray(lists.consequences()), MemorySegment.ofArray(lists.worsts()),
                MemorySegment.ofArray(lists.chosen()), MemorySegment.ofArray(lists.flags())));
    }

    private static ObjectNode description(EffectDictionary.Arrays lists, int ofVcf, LocalCounts counts) {
        ObjectNode root = ArrayFile.describe();
        root.put("rows", counts.rows()).put("told", counts.told()).put("untold", counts.untold())
                .put("severer", counts.severer()).put("ofVcf", ofVcf).put("lists", lists.starts().length - 1)
                .put("effects", lists.genes().length);
        ArrayNode genes = root.putArray("genes");
        for (Gene gene : lists.names()) {
            ArrayNode entry = genes.addArray().add(gene.symbol());
            gene.hgncId().ifPresent(entry::add);
        }
        return root;
    }

    IntColumn effects() {
        return effects;
    }

    EffectDictionary lists() {
        return lists;
    }

    /** How many of the lists are the VCF's own; rows with one of them are as the VCF says. */
    int ofVcf() {
        return ofVcf;
    }

    LocalCounts counts() {
        return counts;
    }

    @Override
    public void close() {
        file.close();
    }
}
