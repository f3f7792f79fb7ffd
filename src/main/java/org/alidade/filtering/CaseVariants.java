package org.alidade.filtering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
import org.alidade.model.Locus;
import org.alidade.model.RecordOrigin;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.PreparedTable;
import org.alidade.variants.VariantTable;
import org.alidade.variants.VariantTables;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.query.Workers;
import org.alidade.variants.record.ExtraField;
import org.alidade.variants.record.RecordValues;

/** The variants of one case behind the gate: what comes out is inside the scope. May be asked by several threads. */
public final class CaseVariants implements AutoCloseable {
    /** How far the place of a variant as written can be from its normalised one, bases. */
    private static final int SHIFT = 1_000;

    private final VariantTable table;
    private final FamilyContext family;
    private final Optional<Indication> indication;
    private final Scope scope;
    private final JudgedGenes genes;
    private final Workers workers;
    private volatile Optional<JudgedCase> judged = Optional.empty();
    private Optional<ScopeColumns> columns = Optional.empty();

    private CaseVariants(VariantTable table, FamilyContext family, Optional<Indication> indication, Scope scope,
            JudgedGenes genes, Workers workers) {
        this.table = table;
        this.family = family;
        this.indication = indication;
        this.scope = scope;
        this.genes = genes;
        this.workers = workers;
    }

    /** Opens the table, which is closed with the case. */
    public static CaseVariants open(PreparedTable table, FamilyContext family, Optional<Indication> indication,
            Scope scope, GeneModels models) throws IOException {
        return of(VariantTables.open(table), family, indication, scope, models);
    }

    /** Takes over an open table. */
    public static CaseVariants of(VariantTable table, FamilyContext family, Optional<Indication> indication,
            Scope scope, GeneModels models) {
        return of(table, family, indication, scope, models, Workers.all());
    }

    static CaseVariants of(VariantTable table, FamilyContext family, Optional<Indication> indication, Scope scope,
            GeneModels models, Workers workers) {
        return new CaseVariants(table, family, indication, scope, new JudgedGenes(scope, models, table.build()),
                workers);
    }

    /** The same variants judged in another family; the table stays with this one. */
    public CaseVariants inFamily(FamilyContext other) {
        return new CaseVariants(table, other, indication, scope, genes, workers);
    }

    /** The same variants under another scope: widened, or the panel alone again; the table stays with this one. */
    public CaseVariants within(Optional<Indication> read, Scope other, GeneModels models) {
        return new CaseVariants(table, family, read, other, new JudgedGenes(other, models, table.build()), workers);
    }

    /** Judges every row; can be cancelled through {@code progress}. */
    public ScopedVariants filter(FilterSettings settings, Progress progress) {
        JudgedCase current = judged(progress);
        progress.report("workflow.stage.filter", 0, table.rowCount());
        FilterEngine.Outcome outcome = current.engine().judge(settings, progress);
        JudgementReader reader = new JudgementReader(current.judgements(), current.targets(), outcome.pairs(), settings,
                family, indication, table.annotations());
        Funnel funnel = current.funnel(table.rowCount(), outcome);
        progress.report("workflow.stage.filter", table.rowCount(), table.rowCount());
        return ScopedVariants.lazy(scopeWithRegions(current.judgements()), funnel, settings,
                columns(current), () -> current.inOrder(outcome.kept()), reader::read, current.finder(reader));
    }

    /**
     * The counts that {@link #filter} would give, for settings that change under a person's hand; cancel it through
     * {@code progress} when the next change comes. Only what the change concerns is judged again.
     */
    public Funnel preview(FilterSettings settings, Progress progress) {
        JudgedCase current = judged(progress);
        return current.funnel(table.rowCount(), current.engine().judge(settings, progress));
    }

    private JudgedCase judged(Progress progress) {
        Optional<JudgedCase> known = judged;
        if (known.isEmpty()) {
            synchronized (this) {
                if (judged.isEmpty()) {
                    judged = Optional.of(JudgedCase.of(table, family, indication, genes, workers, progress)
                            .withoutIncidental(scope.guarded(), progress));
                }
                known = judged;
            }
        }
        return known.orElseThrow();
    }

    private synchronized ScopeColumns columns(JudgedCase current) {
        ScopeColumns known = columns.orElseGet(() -> new ScopeColumns(current, workers));
        columns = Optional.of(known);
        return known;
    }

    /** Genes without a known place are looked at around their variants. */
    private Scope scopeWithRegions(Judgements judgements) {
        if (scope.unrestricted()) {
            return scope;
        }
        List<Interval> regions = new ArrayList<>(scope.regions());
        for (Judgements.Part part : judgements.parts()) {
            VariantColumns columns = part.table().columns();
            for (int judgement = part.first(); judgement < part.end(); judgement++) {
                if (!judgements.present().get(judgement)) {
                    continue;
                }
                int row = judgements.row(judgement);
                Interval bases = new Interval(columns.contigs().get(columns.contig().get(row)),
                        columns.position().get(row),
                        columns.position().get(row) + columns.reference(row).length() - 1);
                if (scope.regions().stream()
                        .noneMatch(region -> region.contains(new Locus(bases.contig(), bases.start())))) {
                    regions.add(bases.padded(500));
                }
            }
        }
        return new Scope(scope.panel(), false, regions, scope.guarded());
    }

    /** All fields that the headers of the files define for INFO and FORMAT, each once. */
    public List<ExtraField> fields() {
        Map<String, ExtraField> fields = new LinkedHashMap<>();
        table.parts().forEach(part -> part.fields()
                .forEach(field -> fields.putIfAbsent(field.sample() + field.id(), field)));
        return List.copyOf(fields.values());
    }

    /** What the record of a variant says in any field (reads a line of its file). */
    public Optional<RecordValues> record(ScopedVariant variant) {
        RecordOrigin origin = variant.evidence().origin();
        return judged(Progress.none()).rowsNear(variant.evidence().key(), 0)
                .filter(row -> row.part().table().file().equals(origin.file())
                        && row.evidence().origin().line() == origin.line()
                        && row.evidence().origin().allele() == origin.allele())
                .findFirst().flatMap(row -> row.part().table().values(row.number()));
    }

    /**
     * Where a variant stands, by its alleles as written in the file or normalised.
     *
     * @param outcome what the last run of {@link #filter} gave
     */
    public Whereabouts explain(VariantKey asked, ScopedVariants outcome) {
        JudgedCase current = judged(Progress.none());
        List<JudgedCase.Row> rows = current.rowsNear(asked, SHIFT).filter(row -> isSame(asked, row.evidence()))
                .toList();
        List<ScopedVariant> found = rows.stream().map(row -> row.evidence().key()).distinct()
                .flatMap(key -> outcome.of(key).stream()).filter(variant -> isSame(asked, variant.evidence()))
                .toList();
        if (!found.isEmpty()) {
            return new Whereabouts.Judged(asked, found);
        }
        // in a guarded gene, and of what a tumour's control carries, «not there» would tell of a finding that stays behind
        // the gate that it is there
        if (family.tumour().isPresent() || genes.isGuarded(asked.locus())
                || rows.stream().anyMatch(row -> genes.isGuarded(genes.of(row.evidence())))) {
            return new Whereabouts.OutsideScope(asked);
        }
        if (!rows.isEmpty()) {
            return genes.of(rows.getFirst().evidence()).isEmpty()
                    ? new Whereabouts.OutsideScope(asked)
                    : new Whereabouts.NotCarried(asked);
        }
        if (!genes.isInside(asked.locus())) {
            return new Whereabouts.OutsideScope(asked);
        }
        return new Whereabouts.NotInFile(asked, current.rowsNear(asked, 0).map(row -> row.evidence().key()).distinct()
                .flatMap(key -> outcome.of(key).stream()).toList());
    }

    /** Whether a variant may be named as such, whatever the filters make of it: inside the panel's genes, not guarded ones. */
    boolean mayBeNamed(VariantKey key) {
        return family.tumour().filter(reading -> !reading.constitutional()).isEmpty()
                && genes.isInside(key.locus()) && !genes.isGuarded(key.locus());
    }

    /** Whether reads may be counted and drawn for a variant: in a guarded gene only for one that may be seen itself. */
    public boolean showsReadsOf(VariantKey asked, ScopedVariants outcome) {
        return outcome.scope().contains(asked.locus())
                && (family.tumour().isEmpty() && !genes.isGuarded(asked.locus()) || !outcome.of(asked).isEmpty());
    }

    private static boolean isSame(VariantKey asked, VariantEvidence evidence) {
        VariantKey written = evidence.origin().asWritten();
        return asked.equals(evidence.key()) || asked.position() == written.position()
                && asked.contig().equals(evidence.key().contig()) && asked.ref().equals(written.ref())
                && asked.alt().equals(written.alt());
    }

    /** Who annotated the files: programs and versions, else the fields that were read. */
    public List<String> annotators() {
        AnnotationCoverage coverage = table.annotations();
        return coverage.sources().isEmpty() ? coverage.consequenceFields() : coverage.sources();
    }

    /** The table, for measurements of quality. */
    public VariantTable table() {
        return table;
    }

    @Override
    public void close() {
        table.close();
    }
}
