package org.alidade.workflow.classifying;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.alidade.classification.AppliedCriterion;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;

/** What classifying asks of an open case. */
public interface CaseView {
    /** A person as a reader names them: mother, brother. */
    String role(String personId);

    /** Whether the genomes themselves were compared, and conform with the family. */
    boolean parentageConfirmed();

    /** How well the patient's signs fit the variant's gene, 0 to 1; empty where not compared. */
    OptionalDouble phenotypeFit(ScopedVariant variant);

    /** The criteria that a person accepted of a variant. */
    List<AppliedCriterion> accepted(VariantKey variant);

    /** ClinVar ids of the laboratory's own entries. */
    Set<String> ownClinVar();
}
