package org.alidade.workflow;

import java.util.Optional;
import org.alidade.casefile.Case;
import org.alidade.filtering.RelatedGenes;
import org.alidade.filtering.Scope;
import org.alidade.filtering.ScopeBuilder;
import org.alidade.filtering.Widening;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;

/**
 * What is read of a case: its indication's panel, widened or not, less what has nothing to do with the indication.
 *
 * @param read the indication with the panel as it is read
 */
record CaseScope(Optional<Indication> read, Scope scope) {
    /** By the signs that the case has now. */
    static CaseScope of(Case theCase, Optional<Indication> indication, Optional<Widening> widening,
            KnowledgeBase knowledge) {
        return of(indication, widening, related(theCase, knowledge), theCase.build(), knowledge.geneModels());
    }

    static RelatedGenes related(Case theCase, KnowledgeBase knowledge) {
        return new RelatedGenes(knowledge.phenotypes(), theCase.probandFeatures());
    }

    private static CaseScope of(Optional<Indication> indication, Optional<Widening> widening, RelatedGenes related,
            GenomeBuild build, GeneModels models) {
        Optional<Indication> read = indication
                .map(panel -> widening.map(wider -> wider.applied(panel)).orElse(panel));
        Scope scope = ScopeBuilder.build(read, build, models);
        return new CaseScope(read, read.map(panel -> scope.guarding(related.guarded(panel.panel()))).orElse(scope));
    }
}
