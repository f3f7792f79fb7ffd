package org.alidade.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The call of one sample at one row of the variant table.
 *
 * @param alleles one entry per copy; empty where the record has no genotype for the sample
 * @param phased whether the order of {@code alleles} means haplotypes ({@code 0|1})
 * @param phaseSet the PS value, where given
 * @param quality GQ, phred scale
 * @param depth DP, reads
 * @param referenceReads reads of the reference allele (AD)
 * @param alternativeReads reads of this row's allele (AD)
 * @param detail what some callers say beyond these
 */
public record Genotype(List<AlleleCall> alleles, boolean phased, OptionalInt phaseSet, OptionalInt quality,
        OptionalInt depth, OptionalInt referenceReads, OptionalInt alternativeReads, CallDetail detail) {
    public Genotype {
        alleles = List.copyOf(alleles);
    }

    /** A call without more than genotype and depths. */
    public Genotype(List<AlleleCall> alleles, boolean phased, OptionalInt phaseSet, OptionalInt quality,
            OptionalInt depth, OptionalInt referenceReads, OptionalInt alternativeReads) {
        this(alleles, phased, phaseSet, quality, depth, referenceReads, alternativeReads, CallDetail.none());
    }

    /** No call at all: what is not known, not what is reference. */
    public static Genotype noCall() {
        return new Genotype(List.of(), false, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty());
    }

    /** A call without depths, as tests and pedigrees need it: {@code 0/1}, {@code 1|2}, {@code .}; 2 is another allele. */
    public static Genotype of(String text) {
        boolean phased = text.indexOf('|') >= 0;
        List<AlleleCall> alleles = text.chars().filter(c -> c != '/' && c != '|').mapToObj(c -> switch (c) {
            case '0' -> AlleleCall.REFERENCE;
            case '1' -> AlleleCall.ALTERNATIVE;
            case '.' -> AlleleCall.MISSING;
            default -> AlleleCall.OTHER;
        }).toList();
        return new Genotype(alleles, phased, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty());
    }

    /** How many copies are {@code call}. */
    public int count(AlleleCall call) {
        int count = 0;
        for (AlleleCall allele : alleles) {
            if (allele == call) {
                count++;
            }
        }
        return count;
    }

    /** At least one allele is missing, or there is no call. */
    public boolean isNoCall() {
        return alleles.isEmpty() || alleles.contains(AlleleCall.MISSING);
    }

    /** At least one copy is this row's allele, even where the other is missing. */
    public boolean carriesAlternative() {
        return alleles.contains(AlleleCall.ALTERNATIVE);
    }

    /** Fully called, and no copy is this row's allele. */
    public boolean isWithoutAlternative() {
        return !isNoCall() && !carriesAlternative();
    }

    public Zygosity zygosity() {
        if (carriesAlternative()) {
            int copies = count(AlleleCall.ALTERNATIVE);
            if (copies == alleles.size()) {
                return copies == 1 ? Zygosity.HEMIZYGOUS : Zygosity.HOMOZYGOUS;
            }
            return Zygosity.HETEROZYGOUS;
        }
        if (isNoCall()) {
            return Zygosity.NO_CALL;
        }
        return alleles.contains(AlleleCall.OTHER) ? Zygosity.OTHER_ALLELE : Zygosity.REFERENCE;
    }

    /**
     * Share of this row's allele in the sample, 0 to 1: as the caller gives it, else counted
     * ({@link #countedFraction}).
     */
    public OptionalDouble alleleFraction() {
        return detail.fraction().isPresent() ? detail.fraction() : countedFraction();
    }

    /** Share of this row's allele among all reads of the sample, 0 to 1: AD over DP, or over the sum of AD without DP. */
    public OptionalDouble countedFraction() {
        if (alternativeReads.isEmpty()) {
            return OptionalDouble.empty();
        }
        int alternative = alternativeReads.getAsInt();
        int sum = alternative + referenceReads.orElse(0);
        int total = Math.max(sum, depth.orElse(0));
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) alternative / total);
    }

    /** The call as in VCF; this row's allele is {@code 1}, another alternative allele {@code 2}. */
    public String text() {
        if (alleles.isEmpty()) {
            return "./.";
        }
        StringBuilder text = new StringBuilder();
        for (AlleleCall allele : alleles) {
            if (!text.isEmpty()) {
                text.append(phased ? '|' : '/');
            }
            text.append(switch (allele) {
                case REFERENCE -> '0';
                case ALTERNATIVE -> '1';
                case OTHER -> '2';
                case MISSING -> '.';
            });
        }
        return text.toString();
    }

    /** Which haplotype (0 or 1) carries the allele, where the call is phased and heterozygous. */
    public Optional<Integer> haplotype() {
        return phased && zygosity() == Zygosity.HETEROZYGOUS
                ? Optional.of(alleles.indexOf(AlleleCall.ALTERNATIVE))
                : Optional.empty();
    }
}
