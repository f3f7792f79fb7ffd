package org.alidade.variants.column;

import java.util.List;
import java.util.OptionalInt;

import org.alidade.model.AlleleCall;
import org.alidade.model.Genotype;

/**
 * A genotype without its numbers, as many rows share it.
 *
 * @param alleles one entry per copy, in the order of the call; empty where there is none
 * @param phased whether the order of {@code alleles} means haplotypes
 */
public record Call(List<AlleleCall> alleles, boolean phased) {
    public Call {
        alleles = List.copyOf(alleles);
    }

    public static Call of(Genotype genotype) {
        return new Call(genotype.alleles(), genotype.phased());
    }

    /** The call as a genotype without quality and depths, to ask it for zygosity and the like. */
    public Genotype genotype() {
        return new Genotype(alleles, phased, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty());
    }
}
