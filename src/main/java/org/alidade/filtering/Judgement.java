package org.alidade.filtering;

import java.util.List;
import java.util.Optional;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Gene;
import org.alidade.model.PanelGene;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;

/** One variant, for one gene, on its way through the filters. */
record Judgement(VariantEvidence evidence, Optional<Gene> gene, Optional<PanelGene> panelGene) {
    boolean isKnownPathogenic() {
        return evidence.clinVar().filter(ClinVarAssertion::isPathogenic).isPresent();
    }

    /**
     * The consequences on the judged gene; all of them where no gene is judged, or where the annotation does not know it
     * under its name.
     */
    List<TranscriptConsequence> consequences() {
        List<TranscriptConsequence> own = gene.isEmpty()
                ? List.of()
                : evidence.consequences().stream().filter(one -> one.gene().isSame(gene.get())).toList();
        return own.isEmpty() ? evidence.consequences() : own;
    }
}
