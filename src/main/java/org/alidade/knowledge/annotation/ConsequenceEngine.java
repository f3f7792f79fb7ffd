package org.alidade.knowledge.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.CodingRegion;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.knowledge.transcripts.TranscriptOrder;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;

/**
 * Consequences and HGVS of written alleles on all transcripts. Terms are those of the place the file gives, as VEP has them by
 * default; HGVS follows the 3′ rule. Not thread-safe, for it keeps sequences: one for each thread.
 */
public final class ConsequenceEngine {
    /** VEP's distance for upstream and downstream variants, in bases. */
    public static final int NEARBY = 5000;
    /** Counts up with every change of what it says of a variant. */
    public static final int VERSION = 1;

    private final TranscriptModels models;
    private final TranscriptSequences sequences;
    private final ReferenceBases bases;
    private final NucleotideNames names;
    private final Shift shift;
    private final TranscriptOrder order;

    public ConsequenceEngine(TranscriptModels models, Genome genome) {
        this(models, genome, TranscriptOrder.withoutPreference());
    }

    /** @param order in which a variant's transcripts are given */
    public ConsequenceEngine(TranscriptModels models, Genome genome, TranscriptOrder order) {
        this.models = models;
        this.sequences = new TranscriptSequences(genome);
        this.bases = new ReferenceBases(genome);
        this.names = new NucleotideNames(bases);
        this.shift = new Shift(bases);
        this.order = order;
    }

    /**
     * Effects on every transcript within {@link #NEARBY} bases, in the order in which they are shown; empty for an intergenic
     * variant, which costs a look-up only.
     *
     * @param position of the first base of {@code ref}, counted from 1
     * @param ref bases of the reference, in upper case
     * @param alt bases, in upper case; symbolic alleles have no effects here
     */
    public List<TranscriptEffect> effects(Contig contig, int position, String ref, String alt) {
        int end = position + ref.length() - 1;
        List<TranscriptModel> near = models.overlapping(contig, position - NEARBY, end + NEARBY);
        if (near.isEmpty() || !Bases.areKnown(alt) || ref.equals(alt)) {
            return List.of();
        }
        return effects(SequenceChange.of(contig, position, ref, alt), near);
    }

    /** The same, of a change whose shared ends are cut off. */
    public List<TranscriptEffect> effects(SequenceChange change) {
        return effects(change, models.overlapping(change.contig(), Math.min(change.start(), change.end()) - NEARBY,
                Math.max(change.start(), change.end()) + NEARBY));
    }

    private List<TranscriptEffect> effects(SequenceChange change, List<TranscriptModel> near) {
        List<TranscriptModel> ordered = new ArrayList<>(near);
        ordered.sort(order.comparator());
        List<TranscriptEffect> effects = new ArrayList<>(near.size());
        for (TranscriptModel model : ordered) {
            effect(change, model).ifPresent(effects::add);
        }
        return effects;
    }

    /** The effect on one transcript; empty where it lies further away than {@link #NEARBY}. */
    public Optional<TranscriptEffect> effect(SequenceChange change, TranscriptModel model) {
        if (change.isNone()) {
            return Optional.empty();
        }
        if (change.end() < model.start() || change.start() > model.end()) {
            return beside(change, model);
        }
        SpliceEffect splice = SpliceEffect.of(model, change);
        TranscriptPlace place = TranscriptPlace.of(model, change);
        Set<Consequence> terms = EnumSet.noneOf(Consequence.class);
        boolean covers = change.start() <= model.start() && change.end() >= model.end();
        if (covers && change.ref().length() > change.alt().length()) {
            terms.add(Consequence.TRANSCRIPT_ABLATION);
        } else {
            splice.addTo(terms, model.isForward());
            region(terms, change, model, place, splice);
        }
        Numbering numbering = Numbering.of(model, change);
        SequenceChange shifted = shift.furthest(change, model.isForward(), model.start(), model.end());
        boolean certain = shift.isCertain(shifted, model.isForward(), model.start(), model.end());
        Optional<ChangedProtein> protein = certain ? changedProtein(shifted, model) : Optional.empty();
        return Optional.of(new TranscriptEffect(model, List.copyOf(terms), numbering.exon(), numbering.intron(),
                numbering.splicePoint(), OptionalInt.empty(),
                certain ? names.onTranscript(model, shifted) : Optional.empty(),
                proteinName(terms, protein, shifted, model), decay(terms, protein, shifted, model)));
    }

    /**
     * The name on the genome by HGVS, {@code g.} or {@code m.}, without the sequence's name; empty where bases that decide it are
     * not at hand.
     */
    public Optional<String> onGenome(SequenceChange change) {
        SequenceChange shifted = shift.furthest(change, true, 1, Integer.MAX_VALUE - 1);
        return shift.isCertain(shifted, true, 1, Integer.MAX_VALUE - 1)
                ? Optional.of(names.onGenome(shifted))
                : Optional.empty();
    }

    private static Optional<TranscriptEffect> beside(SequenceChange change, TranscriptModel model) {
        boolean below = change.end() < model.start();
        int distance = below ? model.start() - change.end() : change.start() - model.end();
        if (distance > NEARBY) {
            return Optional.empty();
        }
        Consequence term = below == model.isForward()
                ? Consequence.UPSTREAM_GENE_VARIANT
                : Consequence.DOWNSTREAM_GENE_VARIANT;
        return Optional.of(new TranscriptEffect(model, List.of(term), Optional.empty(), Optional.empty(),
                Optional.empty(), OptionalInt.of(distance), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void region(Set<Consequence> terms, SequenceChange change, TranscriptModel model, TranscriptPlace place,
            SpliceEffect splice) {
        if (model.isCoding()) {
            untranslated(terms, change, model, place, splice);
            if (place.coding() || splice.isInFrameshiftIntron()) {
                TranscriptSequence sequence = sequences.of(model);
                CodingChange coding = CodingChange.of(model, change, place, sequence);
                new CodingEffect(model, change, coding, sequence, isInFrameshiftIntron(change, model, splice))
                        .addTo(terms);
            }
        } else {
            terms.add(place.exonic()
                    ? Consequence.NON_CODING_TRANSCRIPT_EXON_VARIANT
                    : Consequence.NON_CODING_TRANSCRIPT_VARIANT);
        }
        if (model.biotype().equals(TranscriptModel.NONSENSE_MEDIATED_DECAY)) {
            terms.add(Consequence.NMD_TRANSCRIPT_VARIANT);
        }
        if (terms.isEmpty()) {
            // Between donor and acceptor of a very short intron, or an edge that no term covers.
            terms.add(model.isCoding()
                    ? Consequence.CODING_TRANSCRIPT_VARIANT
                    : Consequence.NON_CODING_TRANSCRIPT_VARIANT);
        }
    }

    private static boolean isInFrameshiftIntron(SequenceChange change, TranscriptModel model, SpliceEffect splice) {
        CodingRegion region = model.coding().orElseThrow();
        return splice.isInFrameshiftIntron() && change.end() >= region.start() && change.start() <= region.end();
    }

    private static void untranslated(Set<Consequence> terms, SequenceChange change, TranscriptModel model,
            TranscriptPlace place, SpliceEffect splice) {
        if (!place.exonic() && !splice.isInFrameshiftIntron()) {
            return;
        }
        CodingRegion region = model.coding().orElseThrow();
        boolean below = change.end() >= model.start() && change.start() < region.start()
                || change.isInsertion() && change.start() == region.start();
        boolean above = change.end() > region.end() && change.start() <= model.end()
                || change.isInsertion() && change.end() == region.end();
        if (model.isForward() ? below : above) {
            terms.add(Consequence.FIVE_PRIME_UTR_VARIANT);
        }
        if (model.isForward() ? above : below) {
            terms.add(Consequence.THREE_PRIME_UTR_VARIANT);
        }
    }

    private Optional<ChangedProtein> changedProtein(SequenceChange shifted, TranscriptModel model) {
        TranscriptPlace place = TranscriptPlace.of(model, shifted);
        if (!place.coding() || !place.isWithinCoding() || sequences.of(model).protein().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ChangedProtein.of(model, shifted, place, sequences.of(model)));
    }

    private Optional<String> proteinName(Set<Consequence> terms, Optional<ChangedProtein> protein,
            SequenceChange shifted, TranscriptModel model) {
        boolean lost = protein.map(change -> change.from() <= 1 && sequences.of(model).startComplete()
                && !change.altConcerned().startsWith("M")).orElseGet(() -> terms.contains(Consequence.START_LOST));
        if (lost) {
            return Optional.of(ProteinNames.startLost());
        }
        return protein.filter(change -> !change.isUnknown() && !change.refConcerned().isEmpty()
                || change.refConcerned().isEmpty() && !change.isUnknown()
                        && TranscriptPlace.of(model, shifted).residueStart() <= change.protein().length())
                .map(ProteinNames::name);
    }

    private static Optional<DecayPrediction> decay(Set<Consequence> terms, Optional<ChangedProtein> protein,
            SequenceChange shifted, TranscriptModel model) {
        boolean cut = terms.contains(Consequence.STOP_GAINED) || terms.contains(Consequence.FRAMESHIFT_VARIANT);
        if (!cut || protein.isEmpty()) {
            return Optional.empty();
        }
        TranscriptPlace place = TranscriptPlace.of(model, shifted);
        int longer = shifted.alt().length() - (place.codingEnd() - place.codingStart() + 1);
        return Optional.of(Decay.predict(model, place, longer, protein.get().stopEnds()));
    }
}
