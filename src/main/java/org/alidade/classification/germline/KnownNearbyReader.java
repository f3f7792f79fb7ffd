package org.alidade.classification.germline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.alidade.classification.germline.KnownNearby.KnownChange;
import org.alidade.classification.germline.KnownNearby.Spectrum;
import org.alidade.knowledge.annotation.ConsequenceEngine;
import org.alidade.knowledge.annotation.SequenceChange;
import org.alidade.knowledge.annotation.SplicePoint;
import org.alidade.knowledge.annotation.TranscriptEffect;
import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.positions.PlacedAllele;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Consequence;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/**
 * Reads what ClinVar knows of a gene and works out, on the transcript that the variant is judged by, what each known variant does.
 * Not thread-safe. A gene is read once: {@link #gene} may take a second for a gene of ten thousand known variants.
 */
public final class KnownNearbyReader {
    private static final int NEAR = 25;
    private static final Set<Consequence> LOSS = EnumSet.of(Consequence.STOP_GAINED, Consequence.FRAMESHIFT_VARIANT,
            Consequence.SPLICE_ACCEPTOR_VARIANT, Consequence.SPLICE_DONOR_VARIANT, Consequence.START_LOST);
    private static final Set<Consequence> IN_FRAME = EnumSet.of(Consequence.MISSENSE_VARIANT,
            Consequence.INFRAME_DELETION, Consequence.INFRAME_INSERTION, Consequence.PROTEIN_ALTERING_VARIANT);

    private final KnownAlleles known;
    private final ConsequenceEngine engine;
    /** Variation ids that the laboratory itself submitted. */
    private final Set<String> own;

    public KnownNearbyReader(KnownAlleles known, ConsequenceEngine engine, Set<String> own) {
        this.known = known;
        this.engine = engine;
        this.own = Set.copyOf(own);
    }

    /** The classified variants of a gene, each with its effect. */
    public record GeneVariants(String source, TranscriptModel model, List<Classified> variants) {
        public GeneVariants {
            variants = List.copyOf(variants);
        }
    }

    /** One of them. {@code residue}: first changed; empty where it changes no protein. */
    record Classified(PlacedAllele allele, ClinVarAssertion assertion, TranscriptEffect effect, OptionalInt residue) {
        boolean isMissense() {
            return effect.worst() == Consequence.MISSENSE_VARIANT;
        }

        boolean isLossOfFunction() {
            return effect.consequences().stream().anyMatch(LOSS::contains);
        }

        int stars() {
            return assertion.stars().orElse(0);
        }

        String changed() {
            String text = effect.hgvsP().orElse("").replace("(", "").replace(")", "");
            return isMissense() && text.length() > CODE ? text.substring(text.length() - CODE) : "";
        }
    }

    private static final int CODE = 3;

    /** Empty where no ClinVar is installed. */
    public Optional<GeneVariants> gene(TranscriptModel model) {
        Optional<KnownAlleles.Source> source = known.clinVar();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Interval span = model.span();
        List<Classified> found = new ArrayList<>();
        for (KnownAlleles.Known one : known.clinVar(span)) {
            boolean classified = one.assertion().isPathogenic() || one.assertion().isBenign();
            if (classified && one.assertion().id().filter(own::contains).isEmpty()
                    && one.allele().ref().matches("[ACGT]+") && one.allele().alt().matches("[ACGT]+")) {
                effect(one, model).ifPresent(found::add);
            }
        }
        return Optional.of(new GeneVariants(source.get().title(), model, found));
    }

    private Optional<Classified> effect(KnownAlleles.Known one, TranscriptModel model) {
        PlacedAllele allele = one.allele();
        return engine.effect(SequenceChange.of(allele.contig(), allele.position(), allele.ref(), allele.alt()), model)
                .map(effect -> new Classified(allele, one.assertion(), effect, TranscriptFactsReader.residue(effect)));
    }

    /** What a gene's variants mean for one of its places; the variant itself is left out. */
    public KnownNearby near(VariantKey key, GeneVariants gene) {
        PlacedAllele self = PlacedAllele.of(key.contig(), key.position(), key.ref(), key.alt());
        Optional<TranscriptEffect> effect = engine.effect(SequenceChange.of(key.contig(), key.position(), key.ref(),
                key.alt()), gene.model());
        OptionalInt residue = effect.map(TranscriptFactsReader::residue).orElse(OptionalInt.empty());
        Optional<SplicePoint> point = effect.flatMap(TranscriptEffect::splicePoint);
        List<Classified> others = gene.variants().stream().filter(one -> !one.allele().equals(self)).toList();
        List<Classified> near = others.stream().filter(one -> IN_FRAME.contains(one.effect().worst()))
                .filter(one -> Math.abs(one.allele().position() - key.position()) <= NEAR)
                .filter(one -> !one.residue().equals(residue)).filter(one -> one.stars() > 0).toList();
        return new KnownNearby(gene.source(),
                others.stream().filter(one -> residue.isPresent() && one.residue().equals(residue))
                        .filter(Classified::isMissense).filter(one -> one.assertion().isPathogenic())
                        .map(KnownNearbyReader::change).toList(),
                others.stream().filter(one -> isSameSite(one, key, point)).map(KnownNearbyReader::change).toList(),
                (int) near.stream().filter(one -> one.assertion().isPathogenic()).count(),
                (int) near.stream().filter(one -> one.assertion().isBenign()).count(), spectrum(others));
    }

    /** At the same edge of the same intron, and so within the motif (Walker 2023: 6 intronic bases of a donor, 20 of an acceptor). */
    private static boolean isSameSite(Classified one, VariantKey key, Optional<SplicePoint> point) {
        Optional<SplicePoint> its = one.effect().splicePoint();
        return one.assertion().isPathogenic() && point.isPresent() && its.isPresent() && point.get().intronic()
                && its.get().intronic() && Integer.signum(point.get().bases()) == Integer.signum(its.get().bases())
                && isMotif(point.get()) && isMotif(its.get())
                && Math.abs(one.allele().position() - key.position()) <= ACCEPTOR;
    }

    private static final int DONOR = 6;
    private static final int ACCEPTOR = 20;

    private static boolean isMotif(SplicePoint point) {
        return point.bases() > 0 ? point.bases() <= DONOR : point.bases() >= -ACCEPTOR;
    }

    private static KnownChange change(Classified one) {
        String name = one.effect().hgvsC().orElse("") + one.effect().hgvsP().map(text -> " " + text).orElse("");
        return new KnownChange(one.assertion().id().orElse(""), name.strip(), one.changed(),
                one.assertion().significance().toLowerCase(java.util.Locale.ROOT).startsWith("likely"), one.stars());
    }

    private static Spectrum spectrum(List<Classified> all) {
        List<Classified> counted = all.stream().filter(one -> one.stars() > 0).toList();
        List<Classified> pathogenic = counted.stream().filter(one -> one.assertion().isPathogenic()).toList();
        int loss = (int) pathogenic.stream().filter(Classified::isLossOfFunction).count();
        int missense = (int) pathogenic.stream().filter(one -> one.isMissense() && !one.isLossOfFunction()).count();
        int benign = (int) counted.stream().filter(one -> one.assertion().isBenign() && one.isMissense()).count();
        Set<Integer> residues = new TreeSet<>();
        pathogenic.stream().filter(one -> one.residue().isPresent())
                .forEach(one -> residues.add(one.residue().getAsInt()));
        return new Spectrum(loss, missense, pathogenic.size() - loss - missense, benign, List.copyOf(residues));
    }
}
