package org.alidade.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alidade.filtering.RelatedGene;
import org.alidade.filtering.RelatedGenes;
import org.alidade.filtering.Widening;
import org.alidade.filtering.Widening.WidenedGene;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Gene;
import org.alidade.model.Indication;
import org.alidade.model.Panel;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

/**
 * A person looks beyond the panel: at genes whose disease fits the patient's signs, or that are known for no disease yet,
 * for a reason and on the record. Genes of other diseases stay behind the gate, whoever asks. The widened view holds until
 * it is ended, also when the case is opened again.
 */
public final class WidenView {
    private static final String WIDEN = "widen";
    private static final String NARROW = "narrow";
    private static final Set<String> ACTS = Set.of(WIDEN, NARROW);

    private final String caseId;
    private final Optional<Indication> indication;
    private final Supplier<RelatedGenes> related;
    private final Phenotypes phenotypes;
    private final GeneModels models;
    private final DecisionRecord decisions;
    private final View view;

    /** Shows the case through another view (long). */
    interface View {
        void show(Optional<Widening> widening, Progress progress);
    }

    /** {@code related}: by the signs of the moment. */
    WidenView(String caseId, Optional<Indication> indication, Supplier<RelatedGenes> related, KnowledgeBase knowledge,
            DecisionRecord decisions, View view) {
        this.caseId = caseId;
        this.indication = indication;
        this.related = related;
        this.phenotypes = knowledge.phenotypes();
        this.models = knowledge.geneModels();
        this.decisions = decisions;
        this.view = view;
    }

    /** How the view of a case was left; empty where it is the panel's. */
    static Optional<Widening> saved(DecisionRecord decisions, String caseId) {
        return acts(decisions, caseId).reduce((first, second) -> second)
                .filter(entry -> entry.act().equals(WIDEN)).flatMap(entry -> WideningJson.read(entry.newValue()));
    }

    private static java.util.stream.Stream<JournalEntry> acts(DecisionRecord decisions, String caseId) {
        return decisions.journal(ACTS).stream().filter(entry -> entry.caseId().equals(caseId));
    }

    /** Whether there is a panel beyond which one could look. */
    public boolean isPossible() {
        return indication.isPresent();
    }

    public Optional<Widening> current() {
        return saved(decisions, caseId);
    }

    /** Every widening of the case so far, the first one first: the report can no longer say that nothing else was looked for. */
    public List<Widening> ever() {
        return acts(decisions, caseId).filter(entry -> entry.act().equals(WIDEN))
                .map(entry -> WideningJson.read(entry.newValue())).flatMap(Optional::stream).toList();
    }

    /** The genes that are offered, those that fit best first (a tenth of a second). */
    public List<RelatedGene> offered() {
        return indication.map(read -> related.get().beyond(read.panel())).orElse(List.of());
    }

    /**
     * What comes of symbols or HGNC ids that a person names.
     *
     * @param genes that may be read
     * @param refused why others may not, or what was not understood
     */
    public record Asked(List<WidenedGene> genes, List<Problem> refused) {
        public Asked {
            genes = List.copyOf(genes);
            refused = List.copyOf(refused);
        }
    }

    /** {@code typed}: symbols (former ones too) or HGNC ids, between commas, semicolons or blanks. */
    public Asked named(String typed) {
        List<WidenedGene> genes = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        List<RelatedGene> offered = offered();
        for (String name : Arrays.stream(typed.split("[,;\\s]+", -1)).filter(text -> !text.isBlank()).distinct()
                .toList()) {
            Optional<Gene> gene = models.resolve(name).or(() -> known(name));
            if (gene.isEmpty()) {
                refused.add(Problem.error("widening.unknownGene", "", name));
            } else {
                named(gene.get(), offered, genes, refused);
            }
        }
        return new Asked(genes, refused);
    }

    private Optional<Gene> known(String name) {
        return phenotypes.diseaseGenes().stream().filter(gene -> gene.symbol().equalsIgnoreCase(name)
                || gene.hgncId().filter(id -> id.equalsIgnoreCase(name)).isPresent()).findFirst();
    }

    private void named(Gene gene, List<RelatedGene> offered, List<WidenedGene> genes, List<Problem> refused) {
        Optional<RelatedGene> fitting = offered.stream().filter(one -> one.gene().isSame(gene)).findFirst();
        Optional<Panel> panel = indication.map(Indication::panel);
        if (fitting.isPresent()) {
            genes.add(gene(fitting.get()));
        } else if (panel.flatMap(read -> read.entry(gene)).isPresent()) {
            refused.add(Problem.note("widening.onPanel", "", gene.symbol()));
        } else if (phenotypes.modes(gene).isPresent()) {
            refused.add(Problem.error("widening.otherDisease", "", gene.symbol()));
        } else {
            genes.add(new WidenedGene(gene, Set.of(), Optional.empty()));
        }
    }

    /** The gene as it is read where its disease fits. */
    public static WidenedGene gene(RelatedGene related) {
        return new WidenedGene(related.gene(), related.modes(), Optional.of(related.diseaseId()));
    }

    /** Puts the widening on disk, then shows it (long). */
    public void widen(Widening widening, Progress progress) {
        decisions.note(caseId, decisions.person(), WIDEN, "", WideningJson.write(widening));
        view.show(Optional.of(widening), progress);
    }

    /** Back to the panel alone (long). */
    public void narrow(Progress progress) {
        if (current().isPresent()) {
            decisions.note(caseId, decisions.person(), NARROW, "", "");
            view.show(Optional.empty(), progress);
        }
    }
}
