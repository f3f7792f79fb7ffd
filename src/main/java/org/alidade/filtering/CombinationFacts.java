package org.alidade.filtering;

import java.util.stream.IntStream;
import org.alidade.filtering.FamilyCalls.Place;
import org.alidade.model.Genotype;
import org.jspecify.annotations.Nullable;

/** What the filters ask of the family's calls, by number of the combination. */
final class CombinationFacts {
    private final @Nullable FamilyCalls[] calls;
    private final boolean[] carries;
    private final boolean[] heterozygous;
    private final boolean[] mitochondrial;
    private final boolean[] twoCopies;
    private final boolean[] otherAllele;
    /** 0 or 1 where the proband's call is phased and heterozygous, else -1. */
    private final int[] haplotypes;

    CombinationFacts(Combinations combinations, FamilyContext family) {
        int size = combinations.size();
        calls = new FamilyCalls[size];
        carries = new boolean[size];
        heterozygous = new boolean[size];
        mitochondrial = new boolean[size];
        twoCopies = new boolean[size];
        otherAllele = new boolean[size];
        haplotypes = new int[size];
        IntStream.range(0, size).filter(combinations::isComplete).forEach(number -> {
            FamilyCalls found = combinations.familyCalls(number);
            Genotype proband = found.callOf(family.proband());
            calls[number] = found;
            carries[number] = proband.carriesAlternative();
            heterozygous[number] = FamilyCalls.isHeterozygous(proband);
            mitochondrial[number] = found.place() == Place.MITOCHONDRIAL;
            // two alleles of a tumour are two events in it, no pair that parents gave
            twoCopies[number] = family.tumour().isEmpty() && hasTwoCopies(found.place(), family);
            otherAllele[number] = FamilyCalls.hasOtherAllele(proband);
            haplotypes[number] = proband.haplotype().orElse(-1);
        });
    }

    /** Whether the proband has two copies of a place, so that two different alleles can meet there. */
    static boolean hasTwoCopies(Place place, FamilyContext family) {
        return place == Place.AUTOSOMAL || place == Place.X && !FamilyContext.isMale(family.proband());
    }

    int size() {
        return calls.length;
    }

    /** The calls; null for a number that no row has. */
    @Nullable
    FamilyCalls calls(int combination) {
        return calls[combination];
    }

    /** Whether the proband carries the allele. */
    boolean carries(int combination) {
        return carries[combination];
    }

    boolean isHeterozygous(int combination) {
        return heterozygous[combination];
    }

    boolean isMitochondrial(int combination) {
        return mitochondrial[combination];
    }

    /** Heterozygous where there are two copies: one of two alleles, perhaps. */
    boolean mayBeInAPair(int combination) {
        return heterozygous[combination] && twoCopies[combination];
    }

    boolean hasOtherAllele(int combination) {
        return otherAllele[combination];
    }

    int haplotype(int combination) {
        return haplotypes[combination];
    }
}
