package org.alidade.report;

import java.util.OptionalDouble;
import org.alidade.model.Genotype;

/** Whether an allele seen in a tumour may be constitutional, as far as the calls tell. */
enum SomaticOrigin {
    /** A control tissue carries it too, or the share of reads is that of a constitutional allele and no control was read. */
    POSSIBLY_CONSTITUTIONAL,
    /** The control tissue was read and does not carry it. */
    SOMATIC, UNDETERMINED;

    /** Shares of reads that a heterozygous or homozygous constitutional allele has in most tumours. */
    private static final double CONSTITUTIONAL = 0.4;

    static SomaticOrigin of(ReportInput input, ReportedVariant variant) {
        String proband = input.theCase().probandId();
        String tumour = input.theCase().sampleOf(proband).orElse("");
        Iterable<Genotype> controls = input.theCase().samples().stream()
                .filter(sample -> sample.personId().equals(proband) && !sample.sample().equals(tumour))
                .filter(sample -> variant.evidence().genotypes().containsKey(sample.sample()))
                .map(sample -> variant.evidence().genotype(sample.sample())).toList();
        boolean read = false;
        for (Genotype control : controls) {
            if (control.carriesAlternative()) {
                return POSSIBLY_CONSTITUTIONAL;
            }
            read |= control.isWithoutAlternative();
        }
        if (read) {
            return SOMATIC;
        }
        OptionalDouble share = variant.evidence().genotype(tumour).alleleFraction();
        return share.isPresent() && share.getAsDouble() >= CONSTITUTIONAL ? POSSIBLY_CONSTITUTIONAL : UNDETERMINED;
    }
}
