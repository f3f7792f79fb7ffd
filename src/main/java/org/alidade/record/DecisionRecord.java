package org.alidade.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.model.Interval;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.sheet.CaseSheet;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.SheetEntry;

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

    /** The latest decisions of all cases on variants that begin in a stretch, by case. */
    List<PlacedReview> reviewsWithin(GenomeBuild build, Interval place);

    /** Stores a decision, with a full copy of the evidence it rests on, and its journal row. */
    void save(String caseId, VariantReview review, VariantEvidence evidence);

    /** What persons filled in about a case; empty where nobody did. */
    CaseSheet sheet(String caseId);

    /**
     * Stores fields of a case's sheet, and gives the sheet as it is then. An empty entry leaves the field to the case's folder
     * again. One journal row per group of fields, with its old and its new state.
     */
    CaseSheet fill(String caseId, String person, Map<FieldKey, Optional<SheetEntry>> fields);

    /** The journal rows of some acts, of all cases, oldest first. */
    List<JournalEntry> journal(Set<String> acts);

    /** Adds a journal row for an act that is no review (export, signature, declaration, filter set used). */
    JournalEntry note(String caseId, String person, String act, String subject, String newValue);

    /** The same for an act that puts something in place of what was there. */
    JournalEntry note(String caseId, String person, String act, String subject, String oldValue, String newValue);

    /** The family of a case as a person drew it last; empty where nobody has, or it was given up again. */
    Optional<SavedPedigree> pedigree(String caseId);

    /** Stores a family with its journal row; the older state stands in the row too. */
    void savePedigree(String caseId, SavedPedigree saved);

    /** Gives up the drawn family of a case: from then on the case folder's holds. */
    void dropPedigree(String caseId, String person);

    /** What the newest kept reading of a case saw; empty where none was kept. */
    Optional<String> reading(String caseId);

    /**
     * Keeps what a reading saw. The journal row holds its hash.
     *
     * @param act {@code first_reading} or {@code reanalyse}
     * @param summary a few words for the journal, without anything of the patient
     */
    JournalEntry saveReading(String caseId, String act, String subject, String summary, String state);

    /** All journal rows, oldest first. */
    List<JournalEntry> journal();

    /** Hash of the newest journal row; 64 zeros for an empty journal. */
    String headHash();

    /** Who sits at the station; every row is in this name. */
    String person();

    @Override
    void close();
}
