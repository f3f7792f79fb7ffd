package org.alidade.report;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alidade.casefile.Case;
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
 */
public record ReportInput(Case theCase, Optional<Indication> indication, Optional<String> platform,
        Optional<Laboratory> laboratory, List<ReportedVariant> variants, Map<String, String> termLabels,
        List<KnowledgeSource> sources, List<String> annotators, CaseQuality quality, List<Problem> problems,
        Responsibility responsibility, String programVersion, SortedMap<String, String> vcfHashes, String journalHead,
        ZonedDateTime issuedAt, Optional<String> conclusion, Optional<String> conduct,
        List<Widening> widenings, boolean draft) {
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
}
