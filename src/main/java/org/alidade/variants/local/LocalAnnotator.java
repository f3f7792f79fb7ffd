package org.alidade.variants.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Impact;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;
import org.alidade.progress.Progress;
import org.alidade.variants.column.EffectDictionary;
import org.alidade.variants.column.GeneEffect;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.query.Workers;

/** Works out the consequences of the rows of VCFs and stores them beside their columns. */
public final class LocalAnnotator {
    private static final String ENDING = ".consequences";
    /** Rows between two looks whether the work is still wanted. */
    private static final int STEP = 1024;
    private static final Consequence[] CONSEQUENCES = Consequence.values();
    private static final VariantType[] TYPES = VariantType.values();

    private final ConsequenceSource source;
    private final Workers workers;

    public LocalAnnotator(ConsequenceSource source, Workers workers) {
        this.source = source;
        this.workers = workers;
    }

    /** A file of consequences, with how far they go. */
    public record Made(Path sidecar, LocalCounts counts) {
    }

    /**
     * Finds the consequences that were worked out before, or works them out. Nothing is left behind by work that was stopped.
     *
     * @param columnFile beside which they stand
     * @param evidence of a row as the file says it
     */
    public Made make(Path columnFile, VariantColumns columns, IntFunction<VariantEvidence> evidence, Progress progress)
            throws IOException {
        Path sidecar = columnFile.resolveSibling(columnFile.getFileName() + "." + source.key() + ENDING);
        Optional<SidecarFile> known = SidecarFile.open(sidecar);
        if (known.isPresent()) {
            try (SidecarFile file = known.get()) {
                return new Made(sidecar, file.counts());
            }
        }
        Work work = new Work(columns, evidence, progress);
        LocalCounts counts = work.run();
        SidecarFile.write(sidecar, work.effects, work.lists(), columns.effectLists().size(), counts);
        return new Made(sidecar, counts);
    }

    /** The rows of one file. */
    private final class Work {
        private final VariantColumns columns;
        private final IntFunction<VariantEvidence> evidence;
        private final Progress progress;
        private final EffectDictionary file;
        private final int[] effects;
        private final Map<List<GeneEffect>, Integer> numbers = new ConcurrentHashMap<>();
        private final ConcurrentLinkedDeque<LocalEffects> idle = new ConcurrentLinkedDeque<>();
        private final AtomicInteger next = new AtomicInteger();
        private final LongAdder told = new LongAdder();
        private final LongAdder untold = new LongAdder();
        private final LongAdder severer = new LongAdder();
        private final LongAdder done = new LongAdder();

        Work(VariantColumns columns, IntFunction<VariantEvidence> evidence, Progress progress) {
            this.columns = columns;
            this.evidence = evidence;
            this.progress = progress;
            this.file = columns.effectLists();
            this.effects = new int[columns.rows()];
        }

        LocalCounts run() {
            workers.run(columns.rows(), progress, (from, to) -> {
                LocalEffects own = Optional.ofNullable(idle.poll()).orElseGet(() -> new LocalEffects(source));
                for (int row = from; row < to; row++) {
                    if (row % STEP == 0) {
                        progress.checkCancelled();
                    }
                    effects[row] = effect(row, own);
                }
                idle.push(own);
                done.add(to - from);
                progress.report("workflow.stage.consequences", done.sum(), columns.rows());
            });
            return new LocalCounts(columns.rows(), told.intValue(), untold.intValue(), severer.intValue());
        }

        /** The number of a row's list: the file's own below its size, a new one above. */
        private int effect(int row, LocalEffects local) {
            int known = columns.effects().get(row);
            boolean hasOwn = known != IntColumn.MISSING && file.start(known) < file.start(known + 1);
            if (!TYPES[columns.type().get(row)].isSequence()) {
                return known;
            }
            Contig contig = columns.contigs().get(columns.contig().get(row));
            Optional<List<TranscriptConsequence>> own = local.of(contig, columns.position().get(row),
                    columns.reference(row), columns.alternative(row));
            if (own.isEmpty()) {
                untold.add(hasOwn ? 0 : 1);
                return known;
            }
            told.increment();
            List<GeneEffect> list = GeneEffect.of(own.get());
            if (!hasOwn) {
                return number(list);
            }
            if (!Completion.adds(list, file.list(known))) {
                return known;
            }
            if (isSeverer(list, file.list(known))) {
                severer.increment();
            }
            return number(GeneEffect.of(Completion.of(own.get(), evidence.apply(row).consequences())));
        }

        /** Whether the program's own view could turn a harmless row into one to look at. */
        private static boolean isSeverer(List<GeneEffect> own, List<GeneEffect> file) {
            int worst = Completion.worst(own);
            return worst < Completion.worst(file)
                    && CONSEQUENCES[worst].impact().compareTo(Impact.MODERATE) >= 0;
        }

        private int number(List<GeneEffect> list) {
            return file.size() + numbers.computeIfAbsent(list, unused -> next.getAndIncrement());
        }

        /** All lists; those of the file first. The new ones are numbered again by their first row, whatever thread came first. */
        EffectDictionary.Arrays lists() {
            List<List<GeneEffect>> all = new ArrayList<>(file.size() + numbers.size());
            for (int list = 0; list < file.size(); list++) {
                all.add(file.list(list));
            }
            Map<Integer, List<GeneEffect>> byNumber = new HashMap<>();
            numbers.forEach((list, number) -> byNumber.put(file.size() + number, list));
            Map<Integer, Integer> again = new HashMap<>();
            for (int row = 0; row < effects.length; row++) {
                int number = effects[row];
                if (number >= file.size()) {
                    effects[row] = again.computeIfAbsent(number, old -> {
                        all.add(Objects.requireNonNull(byNumber.get(old)));
                        return all.size() - 1;
                    });
                }
            }
            return EffectDictionary.Arrays.of(all);
        }
    }
}
