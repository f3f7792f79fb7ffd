package org.alidade.filtering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Gene;
import org.alidade.model.Indication;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.PreparedTable;
import org.alidade.variants.VariantTable;
import org.alidade.variants.VariantTables;

/** The variants of one case behind the gate: what comes out is inside the scope. */
public final class CaseVariants implements AutoCloseable {
    private final VariantTable table;
    private final FamilyContext family;
    private final Optional<Indication> indication;
    private final Scope scope;
    private final JudgedGenes genes;

    private CaseVariants(VariantTable table, FamilyContext family, Optional<Indication> indication, Scope scope,
            JudgedGenes genes) {
        this.table = table;
        this.family = family;
        this.indication = indication;
        this.scope = scope;
        this.genes = genes;
    }

    /** Opens the table, which is closed with the case. */
    public static CaseVariants open(PreparedTable table, FamilyContext family, Optional<Indication> indication,
            Scope scope, GeneModels models) throws IOException {
        return of(VariantTables.open(table), family, indication, scope, models);
    }

    /** Takes over an open table. */
    public static CaseVariants of(VariantTable table, FamilyContext family, Optional<Indication> indication,
            Scope scope, GeneModels models) {
        return new CaseVariants(table, family, indication, scope, new JudgedGenes(scope, models, table.build()));
    }

    /** The same variants judged in another family; the table stays with this one. */
    public CaseVariants inFamily(FamilyContext other) {
        return new CaseVariants(table, other, indication, scope, genes);
    }

    /** Judges every row; can be cancelled through {@code progress}. */
    public ScopedVariants filter(FilterSettings settings, Progress progress) {
        FilterRun run = new FilterRun(settings, family, indication, table.annotations());
        int outside = 0;
        int notCarried = 0;
        for (int row = 0; row < table.rowCount(); row++) {
            if (row % 500 == 0) {
                progress.checkCancelled();
                progress.report("workflow.stage.filter", row, table.rowCount());
            }
            VariantEvidence evidence = table.evidence(row);
            List<Optional<Gene>> judged = genes.of(evidence);
            if (judged.isEmpty()) {
                outside++;
            } else if (family.probandGenotype(evidence).isWithoutAlternative()) {
                notCarried++;
            } else {
                judged.forEach(gene -> run.add(evidence, gene));
            }
        }
        List<ScopedVariant> all = run.finish();
        Funnel funnel = new Funnel(table.rowCount(), notCarried, outside, FunnelCount.steps(all));
        return new ScopedVariants(scopeWithRegions(all), funnel, settings, all);
    }

    /** Genes without a known place are looked at around their variants. */
    private Scope scopeWithRegions(List<ScopedVariant> all) {
        if (scope.unrestricted()) {
            return scope;
        }
        List<org.alidade.model.Interval> regions = new ArrayList<>(scope.regions());
        for (ScopedVariant variant : all) {
            if (!scope.contains(variant.evidence().key().locus())) {
                regions.add(variant.evidence().key().interval().padded(500));
            }
        }
        return new Scope(scope.panel(), false, regions);
    }

    /**
     * Where a variant stands, by its alleles as written in the file or normalised.
     *
     * @param judged the outcome of the last run of {@link #filter}
     */
    public Whereabouts explain(VariantKey asked, ScopedVariants judged) {
        List<ScopedVariant> found = judged.all().stream().filter(variant -> isSame(asked, variant.evidence())).toList();
        if (!found.isEmpty()) {
            return new Whereabouts.Judged(asked, found);
        }
        for (int row = 0; row < table.rowCount(); row++) {
            if (table.contig(row).equals(asked.contig())
                    && Math.abs((long) table.position(row) - asked.position()) < 1000
                    && isSame(asked, table.evidence(row))) {
                return genes.of(table.evidence(row)).isEmpty()
                        ? new Whereabouts.OutsideScope(asked)
                        : new Whereabouts.NotCarried(asked);
            }
        }
        if (!genes.isInside(asked.locus())) {
            return new Whereabouts.OutsideScope(asked);
        }
        return new Whereabouts.NotInFile(asked, judged.all().stream()
                .filter(variant -> variant.evidence().key().locus().equals(asked.locus())).toList());
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
