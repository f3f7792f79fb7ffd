package org.alidade.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Impact;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/** Strews made-up variants between the planned ones, about as dense and as common as in a European genome. */
final class CommonVariants {
    private static final int KEPT_CLEAR = 60;
    private static final double SHARE_WITHIN_DELETIONS = 0.15;
    private static final double SHARE_OF_INDELS = 0.1;
    private static final double LEAST_FREQUENCY_OF_PROTEIN_CHANGE = 0.05;

    private final SliceGenome genome;
    private final Annotator annotator;
    private final Published published;
    private final Random random;

    CommonVariants(SliceGenome genome, Annotator annotator, Published published, Random random) {
        this.genome = genome;
        this.annotator = annotator;
        this.published = published;
        this.random = random;
    }

    List<SampleVariant> strewn(Recipe recipe) {
        List<SampleVariant> made = new ArrayList<>();
        for (Interval slice : genome.intervals()) {
            if (recipe.background().contigs().contains(slice.contig())) {
                int position = slice.start() + KEPT_CLEAR;
                while (position < slice.end() - KEPT_CLEAR) {
                    if (isClear(recipe, slice.contig(), position) && isDense(recipe, slice.contig(), position)) {
                        variant(recipe, slice.contig(), position).ifPresent(made::add);
                    }
                    position += KEPT_CLEAR + (int) (-Math.log(1 - random.nextDouble())
                            * recipe.background().spacing());
                }
            }
        }
        return made;
    }

    /**
     * Where one copy is gone, the callers' genotypes contradict the family: as rarely as in a genome, however dense the rest,
     * lest a small deletion look like another father.
     */
    private boolean isDense(Recipe recipe, Contig contig, int position) {
        boolean gone = recipe.deletions().stream().map(SampleVariant::place).anyMatch(
                place -> place.contig().equals(contig) && place.start() <= position && position <= place.end());
        return !gone || random.nextDouble() < SHARE_WITHIN_DELETIONS;
    }

    private static boolean isClear(Recipe recipe, Contig contig, int position) {
        return recipe.planned().stream().map(SampleVariant::key).noneMatch(
                key -> key.contig().equals(contig) && Math.abs(key.position() - position) < KEPT_CLEAR);
    }

    private Optional<SampleVariant> variant(Recipe recipe, Contig contig, int position) {
        VariantKey key = random.nextDouble() < SHARE_OF_INDELS ? indel(contig, position) : change(contig, position);
        double frequency = frequency();
        if (!isPlausible(key, frequency)) {
            return Optional.empty();
        }
        SampleVariant variant = SampleVariant.of(key, carriers(recipe, contig, frequency));
        variant = frequency > 0 ? variant.frequency(frequency) : variant;
        return Optional.of(random.nextDouble() < 0.03 ? variant.doubtful() : variant);
    }

    /** Made-up changes of a protein are common ones, and none destroys it. */
    private boolean isPlausible(VariantKey key, double frequency) {
        Impact impact = annotator.annotate(key).stream().map(one -> one.consequences().getFirst().impact())
                .max(Comparator.naturalOrder()).orElse(Impact.MODIFIER);
        return impact.compareTo(Impact.MODERATE) < 0
                || impact == Impact.MODERATE && frequency >= LEAST_FREQUENCY_OF_PROTEIN_CHANGE
                        && key.ref().length() == key.alt().length();
    }

    /** Two transitions to one transversion. */
    private VariantKey change(Contig contig, int position) {
        char ref = bases(contig, position, 1).charAt(0);
        String transversions = "AG".indexOf(ref) >= 0 ? "CT" : "AG";
        char transition = "GATC".charAt("AGCT".indexOf(ref));
        char alt = random.nextDouble() < 2.0 / 3 ? transition : transversions.charAt(random.nextInt(2));
        return new VariantKey(GenomeBuild.GRCH38, contig, position, String.valueOf(ref), String.valueOf(alt));
    }

    private VariantKey indel(Contig contig, int position) {
        int length = 1 + (int) (-Math.log(1 - random.nextDouble()) * 1.2);
        String around = bases(contig, position, length + 1);
        String anchor = around.substring(0, 1);
        boolean deletion = random.nextBoolean();
        return published.leftAligned(new VariantKey(GenomeBuild.GRCH38, contig, position, deletion ? around : anchor,
                deletion ? anchor : around));
    }

    /** Most variants of a person are common; some have never been seen. Two decimals of a percent at least. */
    private double frequency() {
        double kind = random.nextDouble();
        double drawn = random.nextDouble();
        double frequency = kind < 0.75
                ? 0.05 + 0.85 * drawn * drawn
                : kind < 0.92 ? 0.005 + 0.045 * drawn : kind < 0.97 ? 0.0001 + 0.0049 * drawn : 0;
        return Math.round(frequency * 100_000) / 100_000.0;
    }

    private ParentalCopy[] carriers(Recipe recipe, Contig contig, double frequency) {
        List<ParentalCopy> possible = possible(recipe);
        Set<ParentalCopy> carriers = EnumSet.of(possible.get(random.nextInt(possible.size())));
        possible.stream().filter(copy -> random.nextDouble() < frequency).forEach(carriers::add);
        if (recipe.background().autozygous().contains(contig)) {
            // the child's two copies descend from one: what is on one is on the other
            if (carriers.contains(ParentalCopy.FATHER_GIVEN)) {
                carriers.add(ParentalCopy.MOTHER_GIVEN);
            } else {
                carriers.remove(ParentalCopy.MOTHER_GIVEN);
            }
        }
        return carriers.toArray(ParentalCopy[]::new);
    }

    private static List<ParentalCopy> possible(Recipe recipe) {
        List<ParentalCopy> possible = new ArrayList<>(List.of(ParentalCopy.FATHER_GIVEN, ParentalCopy.MOTHER_GIVEN));
        if (recipe.hasRole(Role.FATHER) || recipe.hasRole(Role.SIBLING)) {
            possible.add(ParentalCopy.FATHER_KEPT);
        }
        if (recipe.hasRole(Role.MOTHER) || recipe.hasRole(Role.SIBLING)) {
            possible.add(ParentalCopy.MOTHER_KEPT);
        }
        if (recipe.hasRole(Role.STRANGER)) {
            possible.add(ParentalCopy.STRANGER_ONE);
            possible.add(ParentalCopy.STRANGER_OTHER);
        }
        return possible;
    }

    private String bases(Contig contig, int start, int length) {
        return new String(genome.bases(new Interval(contig, start, start + length - 1)), StandardCharsets.US_ASCII);
    }
}
