package org.alidade.workflow.classifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.alidade.classification.germline.TranscriptFacts;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.VariantKey;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;
import org.alidade.record.PlacedReview;

/** What this station decided before: of the same variant, of the same residue, of the gene. */
public final class HouseKnowledge {
    private static final String NOTE = "gene-note";
    /** Bases to both sides in which a change of the same codon can lie, an intron between not counted. */
    private static final int CODON = 2;

    private final DecisionRecord record;
    private final String caseId;
    private final VariantKnowledge knowledge;
    private final String person;

    HouseKnowledge(DecisionRecord record, String caseId, VariantKnowledge knowledge, String person) {
        this.record = record;
        this.caseId = caseId;
        this.knowledge = knowledge;
        this.person = person;
    }

    /**
     * What is known of a variant.
     *
     * @param same decisions on the same variant in other cases
     * @param residue decisions on other variants of the same residue, in any case
     * @param note the laboratory's note on the gene, as last written
     */
    public record Known(List<PlacedReview> same, List<PlacedReview> residue, Optional<JournalEntry> note) {
        public Known {
            same = List.copyOf(same);
            residue = List.copyOf(residue);
        }

        /** The classes that were confirmed of the same variant elsewhere. */
        public List<PathogenicityClass> classes() {
            return same.stream().flatMap(one -> one.review().pathogenicity().stream()).toList();
        }

        /** Whether another case holds another class than {@code own}, or two others differ. */
        public boolean differs(Optional<PathogenicityClass> own) {
            List<PathogenicityClass> all = new ArrayList<>(classes());
            own.ifPresent(all::add);
            return all.stream().distinct().count() > 1;
        }

        public boolean isEmpty() {
            return same.isEmpty() && residue.isEmpty() && note.isEmpty();
        }
    }

    /** What the house knows (long: some milliseconds). */
    public Known of(ScopedVariant variant) {
        VariantKey key = variant.evidence().key();
        List<PlacedReview> near = record.reviewsWithin(key.build(), new Interval(key.contig(),
                Math.max(1, key.position() - CODON), key.position() + CODON));
        List<PlacedReview> same = near.stream().filter(one -> one.review().variant().equals(key))
                .filter(one -> !one.caseId().equals(caseId)).toList();
        return new Known(same, near.stream().filter(one -> !one.review().variant().equals(key))
                .filter(one -> isSameResidue(variant, one.review().variant())).toList(),
                variant.gene().flatMap(this::note));
    }

    private boolean isSameResidue(ScopedVariant variant, VariantKey other) {
        OptionalInt own = knowledge.transcriptFacts(variant).map(TranscriptFacts::residue)
                .orElse(OptionalInt.empty());
        OptionalInt its = knowledge.transcriptFacts(variant, other).map(TranscriptFacts::residue)
                .orElse(OptionalInt.empty());
        return own.isPresent() && own.equals(its);
    }

    private static String name(Gene gene) {
        return gene.hgncId().orElse(gene.symbol());
    }

    private Optional<JournalEntry> note(Gene gene) {
        return record.journal(Set.of(NOTE)).reversed().stream().filter(entry -> entry.subject().equals(name(gene)))
                .findFirst().filter(entry -> !entry.newValue().isBlank());
    }

    /** Writes the laboratory's note on a gene; an empty text takes it away. */
    public void writeNote(Gene gene, String text) {
        String before = note(gene).map(JournalEntry::newValue).orElse("");
        if (!before.equals(text.strip())) {
            record.note("", person, NOTE, name(gene), before, text.strip());
        }
    }
}
