package org.alidade.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alidade.casefile.Case;
import org.alidade.casefile.Meeting;
import org.alidade.filtering.Widening;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.model.Indication;
import org.alidade.model.Problem;
import org.alidade.quality.CaseQuality;

/**
 * All that a report is made of. The same input gives the same bytes.
 *
 * @param platform the sequencing platform of the region of care
 * @param variants those marked as reported, in the order to print them
 * @param termLabels labels of the patient's HPO terms in the report's language, by id; without an entry the case file's
 *        own label is printed
 * @param sources the installed knowledge the case was read with
 * @param annotators fields of the variant files that annotations were taken from, for instance {@code CSQ (VEP 112)}
 * @param problems warnings about the input that stay in view
 * @param vcfHashes SHA-256 of each variant file, in hexadecimal, by file name
 * @param journalHead hash of the newest journal row
 * @param conclusion the biologist's words; empty while they are not written
 * @param conduct what follows for the patient and the family
 * @param widenings every view beyond the panel that was taken of the case
 * @param draft true while it is not for signature
 * @param extras edition, coverage, filters, and what persons said beyond
 */
public record ReportInput(Case theCase, Optional<Indication> indication, Optional<String> platform,
        Optional<Laboratory> laboratory, List<ReportedVariant> variants, Map<String, String> termLabels,
        List<KnowledgeSource> sources, List<String> annotators, CaseQuality quality, List<Problem> problems,
        Responsibility responsibility, String programVersion, SortedMap<String, String> vcfHashes, String journalHead,
        ZonedDateTime issuedAt, Optional<String> conclusion, Optional<String> conduct,
        List<Widening> widenings, boolean draft, ReportExtras extras) {
    public ReportInput {
        variants = List.copyOf(variants);
        termLabels = Map.copyOf(termLabels);
        sources = List.copyOf(sources);
        annotators = List.copyOf(annotators);
        problems = List.copyOf(problems);
        vcfHashes = new TreeMap<>(vcfHashes);
        widenings = List.copyOf(widenings);
        conclusion = conclusion.filter(text -> !text.isBlank());
        conduct = conduct.filter(text -> !text.isBlank());
    }

    /** A first report without extras. */
    public ReportInput(Case theCase, Optional<Indication> indication, Optional<String> platform,
            Optional<Laboratory> laboratory, List<ReportedVariant> variants, Map<String, String> termLabels,
            List<KnowledgeSource> sources, List<String> annotators, CaseQuality quality, List<Problem> problems,
            Responsibility responsibility, String programVersion, SortedMap<String, String> vcfHashes,
            String journalHead, ZonedDateTime issuedAt, Optional<String> conclusion, Optional<String> conduct,
            List<Widening> widenings, boolean draft) {
        this(theCase, indication, platform, laboratory, variants, termLabels, sources, annotators, quality, problems,
                responsibility, programVersion, vcfHashes, journalHead, issuedAt, conclusion, conduct, widenings, draft,
                ReportExtras.none());
    }

    /** The same with other extras. */
    public ReportInput with(ReportExtras others) {
        return new ReportInput(theCase, indication, platform, laboratory, variants, termLabels, sources, annotators,
                quality, problems, responsibility, programVersion, vcfHashes, journalHead, issuedAt, conclusion,
                conduct,
                widenings, draft, others);
    }

    /** The same with another anchor in the journal. */
    public ReportInput anchored(String hash) {
        return new ReportInput(theCase, indication, platform, laboratory, variants, termLabels, sources, annotators,
                quality, problems, responsibility, programVersion, vcfHashes, hash, issuedAt, conclusion, conduct,
                widenings, draft, extras);
    }

    /** Whether the examination is of a tumour: the pre-indication foresees it, and a sample is one. */
    public boolean isSomatic() {
        boolean foreseen = indication
                .filter(one -> one.examination().toLowerCase(Locale.ROOT).contains("somati")).isPresent();
        return foreseen && theCase.samples().stream().anyMatch(sample -> sample.ffpe()
                || sample.tissue().organ().isPresent() || sample.tissue().tumourContent().isPresent());
    }

    /** All meetings of a moment, the newest first. */
    List<Meeting> meetings(Meeting.Moment moment) {
        return Stream.concat(extras.held().stream(), theCase.meetings().stream())
                .filter(meeting -> meeting.moment() == moment)
                .sorted(Comparator.comparing(meeting -> meeting.date().orElse(LocalDate.MIN),
                        Comparator.reverseOrder()))
                .toList();
    }
}
