package org.alidade.samples;

import static org.alidade.samples.ParentalCopy.FATHER_GIVEN;
import static org.alidade.samples.ParentalCopy.FATHER_KEPT;
import static org.alidade.samples.ParentalCopy.MOTHER_GIVEN;
import static org.alidade.samples.ParentalCopy.MOTHER_KEPT;

import java.util.List;
import java.util.stream.Stream;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Contig;
import org.alidade.model.Sex;

/**
 * What several sample cases share. Variants with a dbSNP or ClinVar entry are published ones; the others are made up, and so
 * are all frequencies (of published variants: about what gnomAD shows).
 */
final class Ingredients {
    static final String PATHOGENIC = "Pathogenic";
    static final String TWO_STARS = "criteria_provided,_multiple_submitters,_no_conflicts";
    static final String EXPERTS = "reviewed_by_expert_panel";
    static final Member DAUGHTER = new Member("P1", Role.CHILD, Sex.FEMALE, AffectedStatus.AFFECTED);
    static final Member SON = new Member("P1", Role.CHILD, Sex.MALE, AffectedStatus.AFFECTED);
    static final Member FATHER = new Member("P2", Role.FATHER, Sex.MALE, AffectedStatus.UNAFFECTED);
    static final Member MOTHER = new Member("P3", Role.MOTHER, Sex.FEMALE, AffectedStatus.UNAFFECTED);
    private static final List<Contig> NUCLEAR = Stream.of("3", "9", "11", "13", "17", "20").map(Contig::new).toList();
    /** Bases from one variant of a family to the next, about as in a genome. */
    private static final int AS_IN_A_GENOME = 1050;
    /**
     * Sequence is at hand of sixteen genes only: variants lie closer, so that their number is about that of a panel of
     * some hundred genes.
     */
    private static final int AS_MANY_AS_IN_A_PANEL = 170;

    private final Published published;

    Ingredients(Published published) {
        this.published = published;
    }

    Published published() {
        return published;
    }

    static Recipe.Background sparse() {
        return new Recipe.Background(NUCLEAR, AS_IN_A_GENOME, List.of());
    }

    static Recipe.Background dense() {
        return new Recipe.Background(NUCLEAR, AS_MANY_AS_IN_A_PANEL, List.of());
    }

    /** Of a child whose parents are related, and who has got the same copy of a chromosome from both. */
    static Recipe.Background autozygous(String contig) {
        return new Recipe.Background(NUCLEAR, AS_MANY_AS_IN_A_PANEL, List.of(new Contig(contig)));
    }

    List<SampleVariant> commonInEveryFamily() {
        return List.of(
                SampleVariant.of(published.substitution("ITPA", 94, "C", "A", "p.Pro32Thr"), MOTHER_GIVEN, FATHER_KEPT)
                        .known("rs1127354").frequency(0.075).seenInReads(),
                SampleVariant.of(published.substitution("PRNP", 385, "A", "G", "p.Met129Val"), MOTHER_GIVEN,
                        FATHER_GIVEN).known("rs1799990").frequency(0.31),
                SampleVariant.of(published.substitution("PANK2", 47, "G", "C", "p.Gly16Ala"), MOTHER_GIVEN, MOTHER_KEPT,
                        FATHER_GIVEN).known("rs3737084").frequency(0.6),
                SampleVariant.of(published.substitution("WT1", 1122, "A", "G", "p.Arg374%3D"), FATHER_GIVEN)
                        .known("rs16754").frequency(0.27).seenInReads(),
                SampleVariant.of(published.substitution("SDHD", 34, "G", "A", "p.Gly12Ser"), FATHER_GIVEN)
                        .known("rs34677591").frequency(0.007));
    }
}
