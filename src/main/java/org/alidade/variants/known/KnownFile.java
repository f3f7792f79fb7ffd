package org.alidade.variants.known;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.alidade.model.ClinVarAssertion;
import org.alidade.variants.column.Dictionary;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.sidecar.ArrayFile;

/** The completed values of a VCF on disk, mapped: each of them the VCF's own or, where that has none, the knowledge's. */
final class KnownFile implements AutoCloseable {
    /** Predictors, in the order in which they are stored. */
    enum Score {
        REVEL, CADD, SPLICE_AI, ALPHA_MISSENSE
    }

    /** The values of all rows; {@code scores} by the ordinal of {@link Score}. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    record Values(float[] frequency, float[] maximum, int[] homozygotes, int[] hemizygotes, int[] clinVar,
            float[][] scores, List<ClinVarAssertion> assertions) {
        Values(int rows) {
            this(new float[rows], new float[rows], new int[rows], new int[rows], new int[rows],
                    new float[Score.values().length][rows], new ArrayList<>());
        }
    }

    private final ArrayFile file;
    private final FloatColumn frequency;
    private final FloatColumn maximum;
    private final IntColumn homozygotes;
    private final IntColumn hemizygotes;
    private final IntColumn clinVar;
    private final Dictionary<ClinVarAssertion> assertions;
    private final List<FloatColumn> scores = new ArrayList<>();
    private final KnownCounts counts;

    private KnownFile(ArrayFile file) {
        this.file = file;
        JsonNode description = file.description();
        this.counts = new KnownCounts(description.path("rows").asInt(), description.path("frequencies").asInt(),
                description.path("clinVar").asInt());
        int rows = counts.rows();
        this.frequency = FloatColumn.over(file.next(rows, Float.BYTES));
        this.maximum = FloatColumn.over(file.next(rows, Float.BYTES));
        this.homozygotes = IntColumn.over(file.next(rows, Integer.BYTES));
        this.hemizygotes = IntColumn.over(file.next(rows, Integer.BYTES));
        this.clinVar = IntColumn.over(file.next(rows, Integer.BYTES));
        for (int score = 0; score < Score.values().length; score++) {
            scores.add(FloatColumn.over(file.next(rows, Float.BYTES)));
        }
        List<ClinVarAssertion> listed = new ArrayList<>();
        description.path("assertions").forEach(entry -> listed.add(new ClinVarAssertion(entry.path(0).asText(),
                entry.path(1).asInt() < 0 ? OptionalInt.empty() : OptionalInt.of(entry.path(1).asInt()),
                Optional.of(entry.path(2).asText()).filter(id -> !id.isEmpty()),
                texts(entry.path(3)), Optional.of(entry.path(4).asText()).filter(text -> !text.isEmpty()))));
        this.assertions = Dictionary.of(listed);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Empty where the file is not there, not whole, or damaged. */
    static Optional<KnownFile> open(Path path) throws IOException {
        return ArrayFile.open(path).map(KnownFile::new);
    }

    static void write(Path path, Values values, KnownCounts counts) throws IOException {
        ObjectNode root = ArrayFile.describe();
        root.put("rows", counts.rows()).put("frequencies", counts.frequencies()).put("clinVar", counts.clinVar());
        ArrayNode listed = root.putArray("assertions");
        for (ClinVarAssertion assertion : values.assertions()) {
            ArrayNode entry = listed.addArray().add(assertion.significance()).add(assertion.stars().orElse(-1))
                    .add(assertion.id().orElse(""));
            ArrayNode conditions = entry.addArray();
            assertion.conditions().forEach(conditions::add);
            entry.add(assertion.conflict().orElse(""));
        }
        List<MemorySegment> arrays = new ArrayList<>(List.of(MemorySegment.ofArray(values.frequency()),
                MemorySegment.ofArray(values.maximum()), MemorySegment.ofArray(values.homozygotes()),
                MemorySegment.ofArray(values.hemizygotes()), MemorySegment.ofArray(values.clinVar())));
        for (float[] score : values.scores()) {
            arrays.add(MemorySegment.ofArray(score));
        }
        ArrayFile.write(path, root, arrays);
    }

    FloatColumn frequency() {
        return frequency;
    }

    FloatColumn maximum() {
        return maximum;
    }

    IntColumn homozygotes() {
        return homozygotes;
    }

    IntColumn hemizygotes() {
        return hemizygotes;
    }

    FloatColumn score(Score score) {
        return scores.get(score.ordinal());
    }

    IntColumn clinVar() {
        return clinVar;
    }

    Dictionary<ClinVarAssertion> assertions() {
        return assertions;
    }

    KnownCounts counts() {
        return counts;
    }

    @Override
    public void close() {
        file.close();
    }
}
