package org.alidade.samples;

import java.util.List;

/**
 * How many copies of a place somebody has, and on how many of them a variant lies.
 *
 * @param haploid whether the genotype is written with one allele
 */
record Dosage(int copies, int alternative, boolean haploid) {
    /** {@code deletions}: those of the family. */
    static Dosage of(SampleVariant variant, Member member, List<SampleVariant> deletions) {
        Role role = member.role();
        if (variant.share(role).isPresent()) {
            return new Dosage(2, variant.alleles(role), false);
        }
        boolean haploid = member.isMale() && variant.key().contig().isX();
        int copies = 0;
        int alternative = 0;
        for (int which = haploid ? 1 : 0; which < 2; which++) {
            if (!isGone(variant, role, which, deletions)) {
                copies++;
                alternative += variant.isOn(role, which) ? 1 : 0;
            }
        }
        return new Dosage(copies, alternative, haploid);
    }

    static boolean isGone(SampleVariant variant, Role role, int which, List<SampleVariant> deletions) {
        return deletions.stream().anyMatch(deletion -> !deletion.equals(variant) && deletion.isOn(role, which)
                && deletion.place().overlaps(variant.place()));
    }

    /** Of what is read, the part with the variant. */
    double share() {
        return copies == 0 ? 0 : (double) alternative / copies;
    }

    /** As a caller writes it who does not know of deletions. */
    String genotype() {
        if (copies == 0) {
            return "./.";
        }
        if (haploid) {
            return alternative > 0 ? "1" : "0";
        }
        return alternative == 0 ? "0/0" : alternative < copies ? "0/1" : "1/1";
    }

    boolean isMixed() {
        return alternative > 0 && alternative < copies;
    }
}
