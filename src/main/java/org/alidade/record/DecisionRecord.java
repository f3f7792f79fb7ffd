package org.alidade.record;

import java.util.List;
import java.util.Optional;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;

/**
 * The record of a workspace. Names no database, so that a server can stand behind it later. A method that returns has put
 * its decision on disk.
 */
public interface DecisionRecord extends AutoCloseable {
    /** Notes that a case was opened, and on which data. */
    void openCase(String caseId, String framework, String dataHashes, String person);

    /** The latest decision on a variant. */
    Optional<VariantReview> review(String caseId, VariantKey variant);

    /** The latest decision on every variant of a case that has one, in the order of the genome. */
    List<VariantReview> reviews(String caseId);

    /** Stores a decision, with a full copy of the evidence it rests on, and its journal row. */
    void save(String caseId, VariantReview review, VariantEvidence evidence);

    /** Adds a journal row for an act that is no review (export, signature, declaration, filter set used). */
    JournalEntry note(String caseId, String person, String act, String subject, String newValue);

    /** All journal rows, oldest first. */
    List<JournalEntry> journal();

    /** Hash of the newest journal row; 64 zeros for an empty journal. */
    String headHash();

    @Override
    void close();
}
