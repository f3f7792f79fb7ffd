package org.alidade.filtering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.VariantEvidence;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.query.Workers;
import org.alidade.variants.store.LoadListener;
import org.alidade.variants.store.LoadingVcf;

/**
 * Shows what a case holds while its files are read, judged by the same gate and the same filters as the whole case, batch
 * by batch on a thread of its own. Models of inheritance need the whole file and are left open. Genes of the panel without a
 * known place come with the whole case only.
 */
public final class ArrivingVariants implements LoadListener, AutoCloseable {
    /** More rows than a person reads while a file loads are not judged. */
    private static final int MOST = 300;
    /** Records that may wait for their turn; further ones come with the whole case. */
    private static final int WAITING = 4_000;
    private static final int BATCH = 500;

    private final Scope scope;
    private final ScopePlaces places;
    private final FamilyContext family;
    private final Optional<Indication> indication;
    private final GeneModels models;
    private final GenomeBuild build;
    private final FilterSettings settings;
    private final double highestFrequency;
    private final Consumer<PartialVariants> heard;
    private final Progress stop;
    private final ScheduledExecutorService judge = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("arriving").factory());
    private final List<Waiting> waiting = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicLong readBefore = new AtomicLong();
    private final AtomicLong readNow = new AtomicLong();
    private final Judging judging = new Judging();
    private volatile Optional<LoadingVcf> current = Optional.empty();

    /** A row that has not been judged. */
    private record Waiting(LoadingVcf vcf, LoadingVcf.Place place) {
    }

    /**
     * @param heard hears, on another thread, of what can be shown; not more often than every {@code pauseMillis}
     * @param stop stops the judging when the loading is stopped
     */
    public ArrivingVariants(Scope scope, FamilyContext family, Optional<Indication> indication, GeneModels models,
            GenomeBuild build, FilterSettings settings, long pauseMillis, Consumer<PartialVariants> heard,
            Progress stop) {
        this.scope = scope;
        this.places = new ScopePlaces(scope);
        this.family = family;
        this.indication = indication;
        this.models = models;
        this.build = build;
        this.settings = settings;
        this.highestFrequency = settings.maximumFrequency().values().stream().mapToDouble(Double::doubleValue).max()
                .orElse(1);
        this.heard = heard;
        this.stop = onlyStops(stop);
        // a file that is read within the first pause shows its whole list at once
        judge.scheduleWithFixedDelay(judging, pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
    }

    /** How far the judging is would be told among how far the reading is. */
    private static Progress onlyStops(Progress loading) {
        return new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                // the reading tells how far it is
            }

            @Override
            public boolean isCancelled() {
                return loading.isCancelled();
            }
        };
    }

    @Override
    public void begun(LoadingVcf vcf) {
        readBefore.addAndGet(readNow.getAndSet(0));
        current = Optional.of(vcf);
    }

    @Override
    public boolean wants(Contig contig, int position, float frequency) {
        return !(frequency > highestFrequency) && places.contains(contig, position) && kept.get() < MOST
                && waiting.size() < WAITING;
    }

    @Override
    public void arrived(List<LoadingVcf.Place> rows) {
        current.ifPresent(vcf -> rows.forEach(row -> waiting.add(new Waiting(vcf, row))));
    }

    @Override
    public void committed(int rows) {
        if (rows < readNow.get()) {
            readBefore.addAndGet(readNow.get());
        }
        readNow.set(rows);
    }

    /** Nothing is heard after this has returned. */
    @Override
    public void close() {
        judge.shutdownNow();
        try {
            if (!judge.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the judging of arriving variants does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        judging.close();
    }

    /** Used by one thread at a time. */
    private final class Judging implements Runnable {
        private final List<ScopedVariant> shown = new ArrayList<>();
        private final Set<FilterId> unjudged = EnumSet.of(FilterId.INHERITANCE);
        private boolean frequencies;
        private boolean clinVar;
        private boolean predictions;
        private boolean broken;
        private Optional<LoadingVcf> opened = Optional.empty();
        private Optional<LoadingVcf.Records> records = Optional.empty();

        @Override
        public void run() {
            if (broken) {
                return;
            }
            try {
                List<Waiting> batch = next();
                if (!batch.isEmpty()) {
                    judge(batch);
                }
                heard.accept(new PartialVariants(shown, readBefore.get() + readNow.get(), unjudged));
            } catch (CancelledException e) {
                broken = true;
            } catch (IOException e) {
                broken = true; // the reading of the whole file meets the same and says it
            }
        }

        private List<Waiting> next() {
            synchronized (waiting) {
                List<Waiting> first = waiting.subList(0, Math.min(BATCH, waiting.size()));
                List<Waiting> batch = first.stream().filter(one -> one.vcf() == first.getFirst().vcf()).toList();
                waiting.subList(0, batch.size()).clear();
                return batch;
            }
        }

        private void judge(List<Waiting> batch) throws IOException {
            LoadingVcf vcf = batch.getFirst().vcf();
            LoadingVcf.Records reader = reader(vcf);
            List<VariantEvidence> rows = new ArrayList<>();
            for (Waiting one : batch) {
                stop.checkCancelled();
                if (judge.isShutdown()) {
                    throw new CancelledException();
                }
                rows.add(reader.evidence(one.place()));
            }
            ArrivedTable table = new ArrivedTable(build, List.copyOf(family.samples().values()), rows,
                    coverage(vcf, rows));
            CaseVariants.of(table, family, indication, scope, models, Workers.of(1)).filter(settings, stop).all()
                    .forEach(this::show);
        }

        private void show(ScopedVariant variant) {
            boolean passes = variant.verdicts().values().stream()
                    .allMatch(verdict -> verdict.filter() == FilterId.INHERITANCE || verdict.verdict().keeps());
            if (passes && shown.size() < MOST) {
                shown.add(variant);
                kept.incrementAndGet();
                variant.verdicts().values().stream().filter(verdict -> verdict.verdict() == Verdict.NOT_RUN)
                        .forEach(verdict -> unjudged.add(verdict.filter()));
            }
        }

        /** What was seen so far: a filter whose annotation did not come yet has not judged. */
        private AnnotationCoverage coverage(LoadingVcf vcf, List<VariantEvidence> rows) {
            frequencies |= rows.stream().anyMatch(row -> row.frequency().isPresent());
            clinVar |= rows.stream().anyMatch(row -> row.clinVar().isPresent());
            predictions |= rows.stream().anyMatch(row -> !row.predictions().equals(
                    org.alidade.model.Predictions.none()));
            List<String> fields = vcf.consequenceFields();
            return new AnnotationCoverage(fields, frequencies, clinVar, predictions, List.of(),
                    fields.isEmpty() ? Set.of(vcf.name()) : Set.of());
        }

        private LoadingVcf.Records reader(LoadingVcf vcf) throws IOException {
            if (opened.filter(vcf::equals).isEmpty() || records.isEmpty()) {
                close();
                records = Optional.of(vcf.open());
                opened = Optional.of(vcf);
            }
            return records.orElseThrow();
        }

        private void close() {
            try {
                if (records.isPresent()) {
                    records.get().close();
                }
                records = Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
