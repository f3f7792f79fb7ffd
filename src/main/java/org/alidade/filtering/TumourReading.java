package org.alidade.filtering;

import java.util.List;
import java.util.Optional;
import org.alidade.casefile.Case;
import org.alidade.casefile.Specimen;
import org.alidade.model.AlleleCall;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.Genotype;
import org.alidade.model.VariantOrigin;
import org.alidade.variants.column.CountColumn;

/**
 * How the tumour of the proband is read. The control serves for subtraction: what it carries shows only where the person
 * agreed that constitutional predisposition be looked for (article R.1131-4-2 of the public health code).
 *
 * @param control sample with which the tumour is compared, where there is one
 * @param controlMayHoldTumour blood or marrow as the control of a disease of the blood
 * @param ffpe whether the tumour was fixed in formalin, which turns C into T
 * @param constitutional whether constitutional variants of the panel's predisposition genes may be shown
 */
public record TumourReading(Optional<String> control, boolean controlMayHoldTumour, boolean ffpe,
        boolean constitutional) {
    static final List<AlleleCall> CARRIED_ONCE = List.of(AlleleCall.REFERENCE, AlleleCall.ALTERNATIVE);
    /** A heterozygote's reads scatter around one half; a tenth in 30 reads is far below it. */
    private static final float CARRIED = 0.2f;
    /** Reads of the allele that sequencing errors alone may show. */
    private static final int BY_CHANCE = 1;
    /** Share that cells of the tumour in the control, or errors, may show. */
    private static final float TRACE = 0.03f;
    /** So many reads miss a heterozygote once in a thousand times. */
    private static final int READ = 10;

    /** Empty where the proband's sample is of no tumour. */
    public static Optional<TumourReading> of(Case theCase) {
        return theCase.specimenOf(theCase.probandId()).filter(Specimen::isTumour).map(tumour -> {
            Optional<Specimen> control = theCase.controlOf(theCase.probandId());
            boolean consented = theCase.framework() == Framework.PUBLIC || theCase.consentOf(theCase.probandId())
                    .map(Consent::protection).filter(Consent.Protection::constitutional).isPresent();
            return new TumourReading(control.map(Specimen::sample),
                    tumour.isOfBlood() && control.filter(Specimen::isOfBlood).isPresent(), tumour.ffpe(), consented);
        });
    }

    /** Reads of the allele from which a somatic caller that writes no genotype (Strelka) says that the tumour carries it. */
    static final int CARRYING_READS = 3;

    /** The tumour's call; of a record without genotypes what its reads say. */
    static Genotype called(Genotype tumour) {
        return tumour.alleles().isEmpty() && tumour.alternativeReads().orElse(0) >= CARRYING_READS
                ? new Genotype(CARRIED_ONCE, false, tumour.phaseSet(), tumour.quality(), tumour.depth(),
                        tumour.referenceReads(), tumour.alternativeReads(), tumour.detail())
                : tumour;
    }

    /** The origin by the control's call; {@code call} is no call where there is no control. */
    VariantOrigin origin(Genotype call) {
        return origin(call, call.alternativeReads().orElse(CountColumn.MISSING),
                call.depth().orElse(CountColumn.MISSING));
    }

    /**
     * The same over bare values: reads weigh more than the call, since somatic callers write none or a fixed one.
     *
     * @param alternative reads of the allele, or {@link CountColumn#MISSING}
     * @param depth all reads, or {@link CountColumn#MISSING}
     */
    VariantOrigin origin(Genotype call, int alternative, int depth) {
        VariantOrigin found = alternative == CountColumn.MISSING || depth == CountColumn.MISSING
                ? byCall(call)
                : byReads(alternative, depth);
        return controlMayHoldTumour && found == VariantOrigin.CONSTITUTIONAL ? VariantOrigin.UNDETERMINED : found;
    }

    private static VariantOrigin byReads(int alternative, int depth) {
        if (depth < READ) {
            return VariantOrigin.UNDETERMINED;
        }
        float share = (float) alternative / depth;
        if (alternative <= BY_CHANCE || share < TRACE) {
            return VariantOrigin.SOMATIC;
        }
        return share >= CARRIED ? VariantOrigin.CONSTITUTIONAL : VariantOrigin.UNDETERMINED;
    }

    private static VariantOrigin byCall(Genotype call) {
        if (call.carriesAlternative()) {
            return VariantOrigin.CONSTITUTIONAL;
        }
        return call.isWithoutAlternative() ? VariantOrigin.SOMATIC : VariantOrigin.UNDETERMINED;
    }
}
