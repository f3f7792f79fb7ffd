package org.alidade.classification.germline;

import java.util.List;
import java.util.OptionalDouble;

import org.alidade.model.AffectedStatus;
import org.alidade.model.Sex;
import org.alidade.model.Zygosity;

/**
 * What the family of a case shows of one variant.
 *
 * @param proband how the proband carries it
 * @param parentsCalled both parents were sequenced and are called at this place
 * @param parentageConfirmed the genomes themselves show that both are the parents
 * @param relatives everybody else who was sequenced
 * @param phenotype how well the patient's signs fit the gene, 0 to 1, one half where they say nothing; empty where not compared
 */
public record FamilyFacts(Zygosity proband, boolean parentsCalled, boolean parentageConfirmed,
        List<Relative> relatives, OptionalDouble phenotype) {
    /** A sequenced relative. {@code role}: as a reader names the person. */
    public record Relative(String role, AffectedStatus status, Sex sex, Zygosity zygosity) {
        boolean carries() {
            return zygosity == Zygosity.HETEROZYGOUS || zygosity == Zygosity.HOMOZYGOUS
                    || zygosity == Zygosity.HEMIZYGOUS;
        }

        /** Called, and without the allele: no call is not reference. */
        boolean isWithout() {
            return zygosity == Zygosity.REFERENCE || zygosity == Zygosity.OTHER_ALLELE;
        }
    }

    public FamilyFacts {
        relatives = List.copyOf(relatives);
    }

    static FamilyFacts ofParents(boolean parentsCalled) {
        return new FamilyFacts(Zygosity.HETEROZYGOUS, parentsCalled, false, List.of(), OptionalDouble.empty());
    }

    List<Relative> of(AffectedStatus status) {
        return relatives.stream().filter(one -> one.status() == status).toList();
    }
}
