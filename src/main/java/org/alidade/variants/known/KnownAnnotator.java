package org.alidade.variants.known;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.LongAdder;

import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.positions.KnownCursor;
import org.alidade.knowledge.positions.PlacedAllele;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;
import org.alidade.model.VariantType;
import org.alidade.progress.Progress;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.query.Workers;

/** Looks the rows of VCFs up in installed sources and stores what they say beside the columns. */
public final class KnownAnnotator {
    /** Counts up with every change of what is made of the same sources. */
    private static final int VERSION = 3;
    private static final String ENDING = ".known";
    private static final int STEP = 1024;
    private static final VariantType[] TYPES = VariantType.values();

    private final KnownAlleles alleles;
    private final Workers workers;

    public KnownAnnotator(KnownAlleles alleles, Workers workers) {
        this.alleles = alleles;
        this.workers = workers;
    }

    /** A file of values, with how far they go. */
    public record Made(Path sidecar, KnownCounts counts) {
    }

    /**
     * Finds the values that were looked up before, or looks them up. Nothing is left behind by work that was stopped.
     *
     * @param columnFile beside which they stand
     */
    public Made make(Path columnFile, VariantColumns columns, Progress progress) throws IOException {
        String key = Hashes.sha256((VERSION + "\n" + alleles.key()).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        Path sidecar = columnFile.resolveSibling(columnFile.getFileName() + "." + key + ENDING);
        Optional<KnownFile> known = KnownFile.open(sidecar);
        if (known.isPresent()) {
            try (KnownFile file = known.get()) {
                return new Made(sidecar, file.counts());
            }
        }
        Work work = new Work(columns, progress);
        KnownCounts counts = work.run();
        KnownFile.write(sidecar, work.values, counts);
        return new Made(sidecar, counts);
    }

    /** The rows of one file. */
    private final class Work {
        private final VariantColumns columns;
        private final Progress progress;
        private final KnownFile.Values values;
        private final Optional<ClinVarAssertion>[] assertions;
        private final ConcurrentLinkedDeque<KnownCursor> idle = new ConcurrentLinkedDeque<>();
        private final LongAdder frequencies = new LongAdder();
        private final LongAdder clinVar = new LongAdder();
        private final LongAdder done = new LongAdder();

        @SuppressWarnings("unchecked") // an array of optionals
        Work(VariantColumns columns, Progress progress) {
            this.columns = columns;
            this.progress = progress;
            this.values = new KnownFile.Values(columns.rows());
            this.assertions = new Optional[columns.rows()];
        }

        KnownCounts run() {
            workers.run(columns.rows(), progress, (from, to) -> {
                KnownCursor cursor = Optional.ofNullable(idle.poll()).orElseGet(alleles::cursor);
                for (int row = from; row < to; row++) {
                    if (row % STEP == 0) {
                        progress.checkCancelled();
                    }
                    look(row, cursor);
                }
                idle.push(cursor);
                done.add(to - from);
                progress.report("workflow.stage.known", done.sum(), columns.rows());
            });
            number();
            return new KnownCounts(columns.rows(), frequencies.intValue(), clinVar.intValue());
        }

        private void look(int row, KnownCursor cursor) {
            values.frequency()[row] = columns.alleleFrequency().get(row);
            values.maximum()[row] = columns.maximumFrequency().get(row);
            values.homozygotes()[row] = columns.homozygotes().get(row);
            values.hemizygotes()[row] = columns.hemizygotes().get(row);
            float[] scores = {columns.revel().get(row), columns.cadd().get(row), columns.spliceAi().get(row),
                    columns.alphaMissense().get(row)};
            for (int score = 0; score < scores.length; score++) {
                values.scores()[score][row] = scores[score];
            }
            int own = columns.clinVar().get(row);
            assertions[row] = own < 0 ? Optional.empty() : Optional.of(columns.clinVarAssertions().entry(own));
            if (!TYPES[columns.type().get(row)].isSequence()) {
                return;
            }
            PlacedAllele allele = PlacedAllele.of(columns.contigs().get(columns.contig().get(row)),
                    columns.position().get(row), columns.reference(row), columns.alternative(row));
            if (Float.isNaN(values.frequency()[row]) && Float.isNaN(values.maximum()[row])) {
                cursor.frequency(allele).ifPresent(found -> frequency(row, found));
            }
            predictions(row, cursor.predictions(allele));
            Optional<ClinVarAssertion> installed = cursor.clinVar(allele);
            if (installed.isPresent()) {
                clinVar.increment();
                assertions[row] = installed;
            }
        }

        private void predictions(int row, Predictions found) {
            complete(row, KnownFile.Score.REVEL, found.revel());
            complete(row, KnownFile.Score.CADD, found.caddPhred());
            complete(row, KnownFile.Score.SPLICE_AI, found.spliceAi());
            complete(row, KnownFile.Score.ALPHA_MISSENSE, found.alphaMissense());
        }

        private void complete(int row, KnownFile.Score score, OptionalDouble found) {
            float[] known = values.scores()[score.ordinal()];
            if (Float.isNaN(known[row]) && found.isPresent()) {
                known[row] = (float) found.getAsDouble();
            }
        }

        private void frequency(int row, PopulationFrequency found) {
            frequencies.increment();
            values.frequency()[row] = (float) found.alleleFrequency().orElse(FloatColumn.MISSING);
            values.maximum()[row] = (float) found.maximum().orElse(FloatColumn.MISSING);
            values.homozygotes()[row] = found.homozygotes().orElse(IntColumn.MISSING);
            values.hemizygotes()[row] = found.hemizygotes().orElse(IntColumn.MISSING);
        }

        /** Assertions in the order of their first rows, whatever thread came first. */
        private void number() {
            Map<ClinVarAssertion, Integer> numbers = new HashMap<>();
            for (int row = 0; row < assertions.length; row++) {
                values.clinVar()[row] = assertions[row].isEmpty()
                        ? IntColumn.MISSING
                        : numbers.computeIfAbsent(assertions[row].get(), assertion -> {
                            values.assertions().add(assertion);
                            return values.assertions().size() - 1;
                        });
            }
        }
    }
}
