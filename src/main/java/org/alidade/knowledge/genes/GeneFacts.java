package org.alidade.knowledge.genes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/** What the installed sources say of a gene or a stretch. Nothing said is not the same as nothing there. */
public interface GeneFacts {
    /** How much variation the gene bears in gnomAD; empty where it is not installed or gnomAD gives none. */
    Optional<GeneConstraint> constraint(Gene gene);

    /** ClinGen's evaluation of the gene; empty where ClinGen has none. */
    Optional<DosageSensitivity> dosage(Gene gene);

    /** ClinGen's curated regions that overlap an interval, in the order of their starts. */
    List<DosageRegion> dosageRegions(Interval interval, GenomeBuild build);

    /** What curators say of the gene and its diseases: ClinGen first, then GenCC, then Gene2Phenotype. */
    List<GeneDiseaseClaim> claims(Gene gene);

    /**
     * The name of a disease in a language, as Orphanet gives it.
     *
     * @param diseaseId {@code ORPHA:1234}, or {@code OMIM:123456} where Orphanet calls the two exactly the same
     */
    Optional<String> diseaseName(String diseaseId, Locale locale);
}
