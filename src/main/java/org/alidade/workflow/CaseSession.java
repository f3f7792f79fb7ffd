package org.alidade.workflow;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alidade.casefile.Case;
import org.alidade.classification.Classification;
import org.alidade.filtering.FilterSettings;
import org.alidade.filtering.Funnel;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.filtering.Whereabouts;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.knowledge.annotation.HgvsResolution;
import org.alidade.model.SourceColumn;
import org.alidade.model.Indication;
import org.alidade.model.Problem;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.quality.CaseQuality;
import org.alidade.ranking.Candidate;
import org.alidade.reads.ReadCounts;
import org.alidade.record.VariantReview;
import org.alidade.signing.KeySource;
import org.alidade.variants.record.ExtraField;
import org.alidade.variants.record.RecordValues;
import org.alidade.workflow.dossier.Dossier;
import org.alidade.workflow.classifying.Classifying;

/**
 * An open case, as screens and commands see it. Methods that may take longer than a tenth of a second say so; they are
 * called off the screen's thread.
 */
public interface CaseSession extends AutoCloseable {
    /** Who sits at the station. */
    String person();

    /** The case as it now is: its folder's word, with what was entered in its sheet in place of it. */
    Case theCase();

    /** Where the case's sheet is filled. */
    Dossier dossier();

    /**
     * Whether framework, indication or a consent was changed since the case was opened: what may be seen of it then follows
     * only when it is opened anew.
     */
    boolean needsReopening();

    /** Where an identity that was to be verified is settled. */
    SettleIdentity identity();

    /** Everything found wrong on the way in; never an error, since an error stops the opening. */
    List<Problem> problems();

    Optional<Indication> indication();

    /** The platform that serves the case's region of care. */
    Optional<String> platform();

    Phenotypes phenotypes();

    List<KnowledgeSource> knowledge();

    /** What the installed sources say of genes as a whole. */
    GeneFacts geneFacts();

    /** The variants of the scope under the current filter settings. */
    ScopedVariants variants();

    /** The ranked list under the current filter settings. */
    List<Candidate> candidates();

    /** The probability, before anything was read, that a cause is among what can be found: the prior of the ranking. */
    double findable();

    /** Filters and ranks again (long). */
    void refilter(FilterSettings settings, Progress progress);

    /** Ranks again what the filters kept, by the phenotype as it now is (long: up to a second). */
    void rerank();

    /** What filters would leave, without a change of the case or its journal; quick enough to follow a slider. */
    Funnel preview(FilterSettings settings, Progress progress);

    /** All fields that the headers of the case's VCFs define for INFO and FORMAT, each once. */
    List<ExtraField> fields();

    /** The columns of installed sources that a variant of the case may have a value in. */
    List<SourceColumn> sourceColumns();

    /** What the record of a variant says in any field (reads a line of its file). */
    Optional<RecordValues> record(ScopedVariant variant);

    /** The tags that the laboratory offers for variants. */
    List<String> laboratoryTags();

    /**
     * Measures the quality of the case's calls, and whose they are (long); measured once.
     *
     * @throws IOException if the reads or the laboratory's profile cannot be read
     */
    CaseQuality quality(Progress progress) throws IOException;

    /** What is measured of the case beyond its calls: coverage, depth along the genome, the laboratory's limits. */
    CaseFigures figures();

    /** What a name by HGVS stands for, on the installed transcripts and sequence; says nothing of the case. */
    HgvsResolution resolve(String typed);

    /** What the file's annotation of a variant and the program's own say otherwise (long the first time). */
    AnnotationComparison compareAnnotation(VariantEvidence evidence);

    /** Where a place or variant stands, and which filter dropped it; respects the scope. */
    Whereabouts explain(VariantKey variant);

    /** How variants are classified: what the data say, what follows from what was decided. */
    Classifying classifying();

    /** What the rule set makes of a variant's accepted criteria. */
    default Classification classify(VariantReview review) {
        return classifying().classify(review.variant(), review.criteria());
    }

    Optional<VariantReview> review(VariantKey variant);

    List<VariantReview> reviews();

    /** Where a person's acts on variants are made. */
    ReviewVariant reviewing();

    /** Where a person changes the family; a change that filters read holds once the case is opened again. */
    ChangePedigree pedigree();

    /** Puts a decision on disk before it returns (long: a few milliseconds). */
    void save(VariantReview review);

    /** Where a person looks beyond the panel. */
    WidenView widening();

    /** Whether the gate lets the reads at a variant be seen; the answer does not depend on whether it is there. */
    boolean showsReadsOf(VariantKey variant);

    /**
     * What the reads of every sequenced member of the family show at a variant (long).
     *
     * @throws IOException also where the gate does not let them be seen
     */
    List<ReadCounts> readCounts(VariantKey variant) throws IOException;

    /** Where a person looks at the reads. */
    ReadRoom readRoom();

    /** The viewer's labels are written anew at its next start. */
    void languageChanged();

    /** The page of the embedded viewer, on the loopback; empty where the case has no reads. */
    Optional<URI> viewerPage() throws IOException;

    /**
     * Takes over the fictitious decisions that came with a demonstration case, where the record holds none yet; does
     * nothing for any other case.
     */
    void applyDemonstrationReview() throws IOException;

    /** Where the report is prepared, issued and signed, and where meetings are held. */
    ReportOffice reporting();

    /** The conclusion of the report, as last written. */
    default Conclusion conclusion() {
        return reporting().conclusion();
    }

    /** Puts the conclusion on disk before it returns. */
    default void saveConclusion(Conclusion conclusion) {
        reporting().save(conclusion);
    }

    /** What a meeting decided, as last written. */
    default MeetingDecision meetingDecision() {
        return reporting().meetingDecision();
    }

    /** Puts what a meeting decided on disk before it returns. */
    default void saveMeetingDecision(MeetingDecision decision) {
        reporting().save(decision);
    }

    /** What is seen otherwise than at the last reading of the case. */
    ReanalyseCase reanalysis();

    /** The station's date, for ages. */
    LocalDate today();

    /** What still forbids a signature; empty when the report can be signed (long the first time). */
    default List<Problem> reportBlocks(Progress progress) throws IOException {
        return reporting().blocks(progress);
    }

    /** Writes the report, unsigned and marked as a draft (long). */
    default Path draftReport(Path pdf, Progress progress) throws IOException {
        return reporting().draft(pdf, progress);
    }

    /** Writes and signs the report with the key of a file (long). */
    default Path signReport(Path pdf, Path keystore, char[] password, Progress progress) throws IOException {
        return reporting().sign(pdf, new KeySource.KeyFile(keystore, password), progress);
    }

    /** Writes and signs the report of a demonstration case with a key that is thrown away (long). */
    default Path signDemonstration(Path pdf, Progress progress) throws IOException {
        return reporting().signDemonstration(pdf, progress);
    }

    @Override
    void close();
}
