package org.alidade.classification.germline;

import org.alidade.model.PathogenicityClass;

/**
 * The variant on the other allele of a recessive gene.
 *
 * @param variant its key ({@code contig-pos-ref-alt}); empty where only its class is told
 * @param pathogenicity its class, reached without counting this pair
 * @param phaseKnown in trans for certain; else the phase is unknown
 */
public record TransPartner(String variant, PathogenicityClass pathogenicity, boolean phaseKnown) {
    /**
     * Points of one proband with this partner (ClinGen SVI, PM3, version 1.0, table 1): in trans 1 for P or LP and 0.25 for
     * uncertain; phase unknown 0.5 for P, 0.25 for LP.
     */
    double points() {
        return switch (pathogenicity) {
            case PATHOGENIC -> phaseKnown ? 1 : 0.5;
            case LIKELY_PATHOGENIC -> phaseKnown ? 1 : 0.25;
            case UNCERTAIN_SIGNIFICANCE -> phaseKnown ? 0.25 : 0;
            case LIKELY_BENIGN, BENIGN -> 0;
        };
    }
}
