package org.alidade.workflow.classifying;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.alidade.casefile.Case;
import org.alidade.classification.scoring.CopyNumberFacts;
import org.alidade.classification.scoring.CopyNumberFacts.Inheritance;
import org.alidade.classification.scoring.CopyNumberFacts.Part;
import org.alidade.classification.scoring.CopyNumberFacts.TouchedGene;
import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.genes.GeneConstraint;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.transcripts.CodingRegion;
import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.model.Person;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.StructuralDetail;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;

/** Collects what Riggs 2020 asks of a stretch that is lost or gained. */
final class CopyNumberReader {
    private static final double DIPLOID = 2;
    private static final int CODON = 3;

    private final TranscriptModels models;
    private final GeneFacts facts;
    private final Case theCase;

    CopyNumberReader(TranscriptModels models, GeneFacts facts, Case theCase) {
        this.models = models;
        this.facts = facts;
        this.theCase = theCase;
    }

    /** Whether a variant loses (true) or gains (false) copies; empty for what does neither, or does not say which. */
    static Optional<Boolean> isLoss(VariantEvidence evidence) {
        VariantType type = evidence.type();
        if (type == VariantType.STRUCTURAL_DELETION) {
            return Optional.of(true);
        }
        if (type == VariantType.DUPLICATION) {
            return Optional.of(false);
        }
        OptionalDouble copies = evidence.structural().map(StructuralDetail::copyNumber)
                .orElse(OptionalDouble.empty());
        return type == VariantType.COPY_NUMBER && copies.isPresent() && copies.getAsDouble() != DIPLOID
                ? Optional.of(copies.getAsDouble() < DIPLOID)
                : Optional.empty();
    }

    CopyNumberFacts read(ScopedVariant variant, boolean loss) {
        VariantEvidence evidence = variant.evidence();
        Interval place = evidence.interval();
        List<TouchedGene> genes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TranscriptModel model : models.overlapping(place)) {
            // the first transcript of a gene is the one it is shown by
            boolean first = models.ofGene(model.gene().symbol()).stream().findFirst()
                    .filter(shown -> shown.id().equals(model.id())).isPresent();
            if (first && model.isCoding() && seen.add(model.gene().symbol())) {
                genes.add(touched(model, place));
            }
        }
        return new CopyNumberFacts(place, loss, models.size() > 0, genes,
                facts.dosageRegions(place, evidence.key().build()),
                evidence.frequency().map(PopulationFrequency::highest).orElse(OptionalDouble.empty()),
                evidence.frequency().map(PopulationFrequency::source).orElse(""), inheritance(evidence));
    }

    private TouchedGene touched(TranscriptModel model, Interval place) {
        Gene gene = model.gene();
        Optional<GeneConstraint> constraint = facts.constraint(gene);
        int all = coding(model, model.span());
        int within = coding(model, place);
        return new TouchedGene(gene.symbol(), part(model, place), within > 0, isOnlyLast(model, place),
                within % CODON == 0, reachesEnd(model, place), all == 0 ? 0 : (double) within / all,
                facts.dosage(gene), constraint.map(GeneConstraint::pli).orElse(OptionalDouble.empty()),
                constraint.map(GeneConstraint::loeuf).orElse(OptionalDouble.empty()));
    }

    private static Part part(TranscriptModel model, Interval place) {
        boolean low = place.start() <= model.start();
        boolean high = place.end() >= model.end();
        if (low && high) {
            return Part.WHOLE;
        }
        if (!low && !high) {
            return Part.INSIDE;
        }
        return low == model.isForward() ? Part.FIVE_PRIME : Part.THREE_PRIME;
    }

    /** Coding bases of a transcript within a stretch. */
    private static int coding(TranscriptModel model, Interval place) {
        CodingRegion region = model.coding().orElseThrow();
        Exons exons = model.exons();
        int sum = 0;
        for (int i = 0; i < exons.count(); i++) {
            int from = Math.max(Math.max(exons.start(i), region.start()), place.start());
            int to = Math.min(Math.min(exons.end(i), region.end()), place.end());
            sum += Math.max(0, to - from + 1);
        }
        return sum;
    }

    private static boolean isOnlyLast(TranscriptModel model, Interval place) {
        Exons exons = model.exons();
        for (int i = 0; i < exons.count(); i++) {
            Interval exon = new Interval(model.contig(), exons.start(i), exons.end(i));
            if (model.exonNumber(i) < exons.count() && exon.overlaps(place)
                    && coding(model, new Interval(model.contig(), Math.max(exon.start(), place.start()),
                            Math.min(exon.end(), place.end()))) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last or the last but one exon is within, so that a stop behind it may escape decay. */
    private static boolean reachesEnd(TranscriptModel model, Interval place) {
        Exons exons = model.exons();
        for (int i = 0; i < exons.count(); i++) {
            if (model.exonNumber(i) >= exons.count() - 1
                    && new Interval(model.contig(), exons.start(i), exons.end(i)).overlaps(place)) {
                return true;
            }
        }
        return false;
    }

    private Inheritance inheritance(VariantEvidence evidence) {
        Person proband = theCase.proband();
        List<Person> parents = theCase.pedigree().parents(proband);
        boolean called = parents.size() == 2 && parents.stream().allMatch(parent -> theCase.sampleOf(parent.id())
                .filter(sample -> !evidence.genotype(sample).isNoCall()).isPresent());
        List<Person> carriers = parents.stream().filter(parent -> theCase.sampleOf(parent.id())
                .filter(sample -> evidence.genotype(sample).carriesAlternative()).isPresent()).toList();
        if (carriers.isEmpty()) {
            return called ? Inheritance.DE_NOVO : Inheritance.UNKNOWN;
        }
        if (carriers.stream().anyMatch(parent -> parent.status() == AffectedStatus.AFFECTED)) {
            return Inheritance.FROM_AFFECTED;
        }
        return carriers.stream().allMatch(parent -> parent.status() == AffectedStatus.UNAFFECTED)
                ? Inheritance.FROM_UNAFFECTED
                : Inheritance.UNKNOWN;
    }
}
