package org.alidade.samples;

import static org.alidade.samples.Ingredients.DAUGHTER;
import static org.alidade.samples.Ingredients.EXPERTS;
import static org.alidade.samples.Ingredients.FATHER;
import static org.alidade.samples.Ingredients.MOTHER;
import static org.alidade.samples.Ingredients.PATHOGENIC;
import static org.alidade.samples.ParentalCopy.FATHER_GIVEN;
import static org.alidade.samples.ParentalCopy.MOTHER_GIVEN;
import static org.alidade.samples.ParentalCopy.NEW_IN_CHILD;

import java.util.ArrayList;
import java.util.List;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Sex;

/** The sample cases of the three pre-indications of cancer. */
final class CancerRecipes {
    private static final Member SISTER = new Member("P4", Role.SIBLING, Sex.FEMALE, AffectedStatus.AFFECTED);

    /** Share of tumour cells; where a variant is on one of two copies of all of them, half of that is read. */
    private static final double TUMOUR_CELLS = 0.7;

    private final Ingredients ingredients;
    private final Published published;

    CancerRecipes(Ingredients ingredients) {
        this.ingredients = ingredients;
        this.published = ingredients.published();
    }

    List<Recipe> all() {
        return List.of(rhabdomyosarcoma(), melanomaInTwoSisters(), mosaicLiFraumeni());
    }

    /**
     * A fixed tumour and the blood of the same boy: the TP53 variant of the tumour is in the blood too; the CDKN2A one is
     * not; and deaminated cytosines of the fixed tissue look like further ones.
     */
    private Recipe rhabdomyosarcoma() {
        Member tumour = new Member("P1", Role.TUMOUR, Sex.MALE, AffectedStatus.AFFECTED);
        // his own blood: the files say so, and the family has one person
        Member blood = new Member("P1C", Role.CHILD, Role.STRANGER, Sex.MALE, AffectedStatus.UNKNOWN);
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        // the other copy is lost in the tumour
        planned.add(SampleVariant.of(published.substitution("TP53", 524, "G", "A", "p.Arg175His"), FATHER_GIVEN)
                .share(Role.TUMOUR, 0.83).known("rs28934578").clinVar(PATHOGENIC, EXPERTS).answer());
        planned.add(SampleVariant.of(published.substitution("CDKN2A", 172, "C", "T", "p.Arg58Ter"))
                .share(Role.TUMOUR, TUMOUR_CELLS / 2).known("rs121913387").seenInReads());
        planned.add(deaminated("WT1", 1516, "C", "p.Arg506Cys", 0.13));
        planned.add(deaminated("BRCA2", 9382, "C", "p.Arg3128Ter", 0.12));
        return new Recipe("pi01-tumour-control", "FAM-PI01-01", List.of(tumour, blood), planned, Ingredients.dense(),
                20260920);
    }

    /** A cytosine that is read as thymine in pairs of one orientation only. */
    private SampleVariant deaminated(String gene, int coding, String ref, String hgvsP, double share) {
        return SampleVariant.of(published.substitution(gene, coding, ref, "T", hgvsP)).share(Role.TUMOUR, share)
                .bias(Bias.PAIR_ORIENTATION).seenInReads();
    }

    /** A CDKN2A variant that two sisters with melanoma share; a BRCA2 call of both that the reads show to be none. */
    private Recipe melanomaInTwoSisters() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.add(SampleVariant.of(published.substitution("CDKN2A", 301, "G", "T", "p.Gly101Trp"), MOTHER_GIVEN)
                .known("rs104894094").clinVar(PATHOGENIC, Ingredients.TWO_STARS).answer());
        planned.add(SampleVariant.of(published.substitution("BRCA2", 5614, "A", "T", "p.Lys1872Ter"))
                .share(Role.CHILD, 0.3).share(Role.SIBLING, 0.28).bias(Bias.ONE_STRAND).seenInReads());
        planned.add(SampleVariant.of(published.substitution("SDHD", 149, "A", "G", "p.His50Arg"), FATHER_GIVEN)
                .known("rs11214077").frequency(0.007).seenInReads());
        return new Recipe("pi02-cdkn2a-sisters", "FAM-PI02-01", List.of(DAUGHTER, SISTER), planned,
                Ingredients.dense(), 20260921);
    }

    /** A TP53 variant in some of a girl's cells, that neither parent has. */
    private Recipe mosaicLiFraumeni() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.add(SampleVariant.of(published.substitution("TP53", 742, "C", "T", "p.Arg248Trp"))
                .share(Role.CHILD, 0.16).known("rs121912651").clinVar(PATHOGENIC, EXPERTS).answer());
        planned.add(SampleVariant.of(published.substitution("TP53", 215, "C", "G", "p.Pro72Arg"), MOTHER_GIVEN,
                FATHER_GIVEN).known("rs1042522").frequency(0.67).seenInReads());
        planned.add(SampleVariant.of(published.substitution("WT1", 100, "G", "T", "p.Glu34Ter"), NEW_IN_CHILD)
                .share(0.2).doubtful().seenInReads());
        return new Recipe("pi03-tp53-mosaic-trio", "FAM-PI03-01", List.of(DAUGHTER, FATHER, MOTHER), planned,
                Ingredients.dense(), 20260922);
    }
}
