package org.alidade.workflow.reanalysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.model.PathogenicityClass;

/**
 * One variant for one gene, as a reading saw it.
 *
 * @param variant {@code contig-pos-ref-alt}
 * @param gene symbol; empty where none is named
 * @param failed codes of the filters that did not let it through; empty for a kept one
 * @param clinVar the significance in ClinVar's words
 * @param frequency highest allele frequency known, a fraction
 * @param proposed the class that the proposed criteria make; only of kept variants
 */
public record SeenVariant(String variant, String gene, List<String> failed, Optional<String> clinVar,
        OptionalDouble frequency, Optional<PathogenicityClass> proposed) {
    public SeenVariant {
        failed = List.copyOf(failed);
    }

    public boolean isKept() {
        return failed.isEmpty();
    }

    String id() {
        return variant + " " + gene;
    }
}
