package org.alidade.samples;

import static org.alidade.samples.Ingredients.DAUGHTER;
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
import org.alidade.model.AffectedStatus;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Sex;
import org.alidade.model.VariantKey;

/** The sample cases of the pre-indications of rare diseases, beyond those of {@link Recipes}. */
final class RareDiseaseRecipes {
    private final Ingredients ingredients;
    private final Published published;

    RareDiseaseRecipes(Ingredients ingredients) {
        this.ingredients = ingredients;
        this.published = ingredients.published();
    }

    List<Recipe> all() {
        return List.of(boneDeletion(), adrenalHypoplasia(), ovarianInsufficiency(), fragileX(), autoinflammation(),
                dilatedHeart(), leukodystrophy());
    }

    /** A new deletion of the whole of BMP2. */
    private Recipe boneDeletion() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.add(deletion("20", 6_767_450, 6_780_500, NEW_IN_CHILD).answer());
        planned.add(SampleVariant.of(published.substitution("BMP2", 570, "A", "T", "p.Arg190Ser"), MOTHER_GIVEN,
                MOTHER_KEPT).known("rs235768").frequency(0.63));
        return new Recipe("pi04-bmp2-deletion-trio", "FAM-PI04-01", List.of(SON, FATHER, MOTHER), planned,
                Ingredients.dense(), 20260923);
    }

    /** A boy with his healthy mother's NR0B1 variant on X, of which no sequence is at hand. */
    private Recipe adrenalHypoplasia() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.add(stated("NM_000475.5:c.847C>T", MOTHER_GIVEN).clinVar(PATHOGENIC, TWO_STARS).answerWithoutReads());
        planned.add(SampleVariant.of(published.substitution("PROKR2", 518, "T", "G", "p.Leu173Arg"), FATHER_GIVEN)
                .known("rs74315416").frequency(0.0026).seenInReads());
        return new Recipe("pi06-nr0b1-boy", "FAM-PI06-01", List.of(SON, FATHER, MOTHER), planned,
                Ingredients.dense(), 20260924);
    }

    /** A MCM8 variant on both copies of a woman whose parents are first cousins. */
    private Recipe ovarianInsufficiency() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.removeIf(variant -> variant.key().contig().equals(new Contig("20")));
        planned.add(SampleVariant.of(published.substitution("MCM8", 446, "C", "G", "p.Pro149Arg"), FATHER_GIVEN,
                MOTHER_GIVEN).known("rs606231416").clinVar(PATHOGENIC, "no_assertion_criteria_provided").answer());
        return new Recipe("pi07-mcm8-consanguinity", "FAM-PI07-01", List.of(DAUGHTER, FATHER, MOTHER), planned,
                Ingredients.autozygous("20"), 20260925);
    }

    /** A premutation of FMR1: a repeat longer than normal, shorter than in fragile X syndrome. */
    private Recipe fragileX() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        // place and thresholds: the catalogue of ExpansionHunter for GRCh38; GeneReviews NBK1384
        VariantKey key = new VariantKey(GenomeBuild.GRCH38, new Contig("X"), 147_912_050, "G", "<STR88>");
        planned.add(SampleVariant.of(key, FATHER_GIVEN)
                .form(new Form.Repeat("FMR1", "CGG", 147_912_110, 20, 88, 54, 200, "3775")).answerWithoutReads());
        planned.add(SampleVariant.of(published.substitution("MCM8", 446, "C", "G", "p.Pro149Arg"), MOTHER_GIVEN)
                .known("rs606231416").frequency(0.00001).seenInReads());
        return new Recipe("pi07-fmr1-premutation", "FAM-PI07-02", List.of(DAUGHTER), planned, Ingredients.dense(),
                20260926);
    }

    /** RBCK1: a stop from the mother, and a deletion of the first four exons from the father. */
    private Recipe autoinflammation() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.add(SampleVariant.of(published.substitution("RBCK1", 553, "C", "T", "p.Gln185Ter"), MOTHER_GIVEN)
                .known("rs587777153").clinVar(PATHOGENIC, TWO_STARS).answer());
        planned.add(deletion("20", 408_050, 418_600, FATHER_GIVEN).answer());
        return new Recipe("pi10-rbck1-exon-deletion", "FAM-PI10-01", List.of(DAUGHTER, FATHER, MOTHER), planned,
                Ingredients.dense(), 20260927);
    }

    /** A LMNA variant of a woman and her father, both ill; the tube said to be the mother's is somebody else's. */
    private Recipe dilatedHeart() {
        Member illFather = new Member("P2", Role.FATHER, Sex.MALE, AffectedStatus.AFFECTED);
        Member swapped = new Member("P3", Role.STRANGER, Role.MOTHER, Sex.FEMALE, AffectedStatus.UNAFFECTED);
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.add(stated("NM_170707.4:c.585C>A", FATHER_GIVEN).known("rs28933091").clinVar(PATHOGENIC, TWO_STARS)
                .answerWithoutReads());
        planned.add(SampleVariant.of(published.substitution("PCCB", 1228, "C", "T", "p.Arg410Trp"), MOTHER_GIVEN)
                .known("rs121964959").frequency(0.00007).seenInReads());
        return new Recipe("pi11-lmna-swapped-sample", "FAM-PI11-01", List.of(DAUGHTER, illFather, swapped), planned,
                Ingredients.dense(), 20260928);
    }

    /** Nothing that explains the disease; of most genes of the panel there are no reads to say so from. */
    private Recipe leukodystrophy() {
        List<SampleVariant> planned = new ArrayList<>(ingredients.commonInEveryFamily());
        planned.add(SampleVariant.of(published.substitution("PRNP", 351, "A", "G", "p.Ala117%3D"), MOTHER_GIVEN)
                .known("rs8124214").frequency(0.04).seenInReads());
        return new Recipe("pi12-nothing-trio", "FAM-PI12-01", List.of(SON, FATHER, MOTHER), planned,
                Ingredients.dense(), 20260929);
    }

    /** {@code before}: the base before the first one that is gone. */
    private SampleVariant deletion(String contig, int before, int end, ParentalCopy... copies) {
        String base = published.base(contig, before);
        VariantKey key = new VariantKey(GenomeBuild.GRCH38, new Contig(contig), before, base, "<DEL>");
        return SampleVariant.of(key, copies).form(new Form.Deletion(end));
    }

    private static SampleVariant stated(String hgvs, ParentalCopy... copies) {
        StatedAnnotation annotation = StatedAnnotation.named(hgvs);
        return SampleVariant.of(annotation.key(), copies).form(new Form.Stated(annotation));
    }
}
