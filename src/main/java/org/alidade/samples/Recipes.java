package org.alidade.samples;

import static org.alidade.samples.Ingredients.DAUGHTER;
import static org.alidade.samples.Ingredients.EXPERTS;
import static org.alidade.samples.Ingredients.FATHER;
import static org.alidade.samples.Ingredients.MOTHER;
import static org.alidade.samples.Ingredients.PATHOGENIC;
import static org.alidade.samples.Ingredients.SON;
import static org.alidade.samples.Ingredients.TWO_STARS;
import static org.alidade.samples.ParentalCopy.FATHER_GIVEN;
import static org.alidade.samples.ParentalCopy.MOTHER_GIVEN;
import static org.alidade.samples.ParentalCopy.MOTHER_KEPT;
import static org.alidade.samples.ParentalCopy.NEW_IN_CHILD;

import java.util.ArrayList;
import java.util.List;

/** The sample cases: here the four first ones. */
final class Recipes {
    private final Ingredients ingredients;
    private final Published published;

    Recipes(Published published) {
        this.published = published;
        this.ingredients = new Ingredients(published);
    }

    List<Recipe> all() {
        List<Recipe> all = new ArrayList<>(
                List.of(propionicAcidemia(), denysDrash(), melas(), nothing()));
        all.addAll(new CancerRecipes(ingredients).all());
        all.addAll(new RareDiseaseRecipes(ingredients).all());
        return all;
    }

    /** Two PCCB variants in trans; around them what looks like an answer and is none. */
    private Recipe propionicAcidemia() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.add(SampleVariant.of(
                published.replacement("PCCB", 1218, "GGGCATCATCCGGC", "TAGAGCACAGGA", "p.Gly407ArgfsTer14"),
                FATHER_GIVEN).clinVar(PATHOGENIC, TWO_STARS).answer());
        planned.add(SampleVariant.of(published.substitution("PCCB", 1606, "A", "G", "p.Asn536Asp"), MOTHER_GIVEN)
                .clinVar(PATHOGENIC, TWO_STARS).answer());
        planned.add(SampleVariant.of(published.substitution("SLC52A3", 1000, "T", "G", "p.Tyr334Asp"), MOTHER_GIVEN)
                .frequency(0.0002).seenInReads());
        planned.add(SampleVariant.of(published.substitution("RBCK1", 811, "A", "G", "p.Arg271Gly"), MOTHER_GIVEN,
                MOTHER_KEPT).frequency(0.003).seenInReads());
        planned.add(SampleVariant.of(published.substitution("PANK2", 811, "A", "G", "p.Asn271Asp"), FATHER_GIVEN)
                .frequency(0.0004).seenInReads());
        planned.add(SampleVariant.of(published.substitution("PANK2", 1001, "C", "T", "p.Thr334Ile"), FATHER_GIVEN)
                .frequency(0.0007).seenInReads());
        planned.add(SampleVariant.of(published.substitution("ITPA", 142, "G", "T", "p.Glu48Ter"), NEW_IN_CHILD)
                .share(0.22).doubtful().seenInReads());
        planned.add(SampleVariant.of(published.deletion("BRCA2", 5946, "T", "p.Ser1982ArgfsTer22"), MOTHER_GIVEN)
                .known("rs80359550").clinVar(PATHOGENIC, EXPERTS));
        return new Recipe("pi08-pccb-trio", "FAM-PI08-01", List.of(DAUGHTER, FATHER, MOTHER), planned,
                Ingredients.sparse(), 20260911);
    }

    /** A new WT1 variant; beside it a rare one that the healthy father has too, and an artefact. */
    private Recipe denysDrash() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.add(SampleVariant.of(published.substitution("WT1", 1399, "C", "T", "p.Arg467Trp"), NEW_IN_CHILD)
                .known("rs121907900").clinVar(PATHOGENIC, TWO_STARS).answer());
        planned.add(SampleVariant.of(published.substitution("WT1", 640, "C", "A", "p.Gln214Lys"), FATHER_GIVEN)
                .frequency(0.00003).seenInReads());
        planned.add(SampleVariant.of(published.substitution("WT1", 100, "G", "T", "p.Glu34Ter"), NEW_IN_CHILD)
                .share(0.22).doubtful().seenInReads());
        return new Recipe("pi09-wt1-trio", "FAM-PI09-01", List.of(DAUGHTER, FATHER, MOTHER), planned,
                Ingredients.sparse(), 20260912);
    }

    /** m.3243A>G in 38 % of the child's mitochondrial genomes, among variants of haplogroup H1. */
    private Recipe melas() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.add(SampleVariant.inAll(published.genomic("MT", 3243, "A", "G")).share(0.38).known("rs199474657")
                .clinVar(PATHOGENIC, EXPERTS).answer());
        planned.add(SampleVariant.inAll(published.genomic("MT", 16093, "T", "C")).share(0.07).frequency(0.05));
        planned.addAll(haplogroup());
        planned.add(SampleVariant.of(published.substitution("SLC52A3", 1000, "T", "G", "p.Tyr334Asp"), FATHER_GIVEN)
                .frequency(0.0002).seenInReads());
        planned.add(SampleVariant.of(published.substitution("PANK2", 811, "A", "G", "p.Asn271Asp"), MOTHER_GIVEN)
                .frequency(0.0004).seenInReads());
        return new Recipe("pi05-mt-singleton", "FAM-PI05-01", List.of(SON), planned, Ingredients.sparse(), 20260913);
    }

    /** What everybody has who is not of the reference's own haplogroup H2a2a1, and 3010G>A of H1. */
    private List<SampleVariant> haplogroup() {
        return List.of(homoplasmic(263, "A", "G", 0.955), homoplasmic(750, "A", "G", 0.983),
                homoplasmic(1438, "A", "G", 0.957), homoplasmic(3010, "G", "A", 0.18),
                homoplasmic(4769, "A", "G", 0.977), homoplasmic(8860, "A", "G", 0.994),
                homoplasmic(15326, "A", "G", 0.991), homoplasmic(16519, "T", "C", 0.63));
    }

    private SampleVariant homoplasmic(int position, String ref, String alt, double frequency) {
        return SampleVariant.inAll(published.genomic("MT", position, ref, alt)).frequency(frequency);
    }

    /** A duo without an answer: one pathogenic PCCB variant from the mother, and nothing on the other chromosome. */
    private Recipe nothing() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.add(SampleVariant.of(published.substitution("PCCB", 1228, "C", "T", "p.Arg410Trp"), MOTHER_GIVEN)
                .clinVar(PATHOGENIC, TWO_STARS).seenInReads());
        planned.add(SampleVariant.of(published.substitution("RBCK1", 811, "A", "G", "p.Arg271Gly"), FATHER_GIVEN)
                .frequency(0.003).seenInReads());
        return new Recipe("pi08-nothing-duo", "FAM-PI08-02", List.of(SON, MOTHER), planned, Ingredients.sparse(),
                20260914);
    }
}
