package org.alidade.filtering;

import org.alidade.progress.Progress;
import org.alidade.variants.query.BitMask;

/**
 * What is true of a judgement whatever the settings; found once per case.
 *
 * @param siteFiltered the caller set a filter
 * @param carried the proband carries the allele
 * @param heterozygous the proband's call is heterozygous
 * @param mitochondrial it lies on the mitochondrion
 * @param pathogenic ClinVar calls it pathogenic
 * @param mayBeInAPair it may be one of the two alleles of a gene
 * @param splicingLow lower bit of {@link ConsequenceFilter#kindOf}
 * @param splicingHigh upper bit of {@link ConsequenceFilter#kindOf}
 */
record CaseMasks(BitMask siteFiltered, BitMask carried, BitMask heterozygous, BitMask mitochondrial, BitMask pathogenic,
        BitMask mayBeInAPair, BitMask splicingLow, BitMask splicingHigh) {
    static CaseMasks of(Judgements judgements, Targets targets, CombinationFacts families, JudgementScan scan,
            Progress progress) {
        CaseMasks masks = none(judgements.size());
        scan.forEach(judgements.present(), progress, own -> (alive, first) -> {
            masks.fillFamily(judgements, targets, families, alive, first);
            masks.fillRow(judgements, own, alive, first);
        });
        return masks;
    }

    private static CaseMasks none(int size) {
        return new CaseMasks(BitMask.none(size), BitMask.none(size), BitMask.none(size), BitMask.none(size),
                BitMask.none(size), BitMask.none(size), BitMask.none(size), BitMask.none(size));
    }

    private void fillFamily(Judgements judgements, Targets targets, CombinationFacts families, long alive, int first) {
        long carriedBits = 0;
        long heterozygousBits = 0;
        long mitochondrialBits = 0;
        long pairBits = 0;
        for (long left = alive; left != 0; left &= left - 1) {
            long bit = left & -left;
            int judgement = first + Long.numberOfTrailingZeros(left);
            int family = judgements.combination(judgement);
            carriedBits |= families.carries(family) ? bit : 0;
            heterozygousBits |= families.isHeterozygous(family) ? bit : 0;
            mitochondrialBits |= families.isMitochondrial(family) ? bit : 0;
            pairBits |= families.mayBeInAPair(family) && targets.gene(judgements.target(judgement)) >= 0 ? bit : 0;
        }
        carried.setWord(first >>> 6, carriedBits);
        heterozygous.setWord(first >>> 6, heterozygousBits);
        mitochondrial.setWord(first >>> 6, mitochondrialBits);
        mayBeInAPair.setWord(first >>> 6, pairBits);
    }

    private void fillRow(Judgements judgements, PartValues own, long alive, int first) {
        long site = 0;
        long known = 0;
        long low = 0;
        long high = 0;
        for (long left = alive; left != 0; left &= left - 1) {
            long bit = left & -left;
            int row = judgements.row(first + Long.numberOfTrailingZeros(left));
            int splicing = ConsequenceFilter.kindOf(own.spliceAi(row));
            site |= own.isSiteFiltered(row) ? bit : 0;
            known |= own.isKnownPathogenic(row) ? bit : 0;
            low |= (splicing & 1) != 0 ? bit : 0;
            high |= (splicing & 2) != 0 ? bit : 0;
        }
        siteFiltered.setWord(first >>> 6, site);
        pathogenic.setWord(first >>> 6, known);
        splicingLow.setWord(first >>> 6, low);
        splicingHigh.setWord(first >>> 6, high);
    }
}
