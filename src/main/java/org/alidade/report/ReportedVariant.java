package org.alidade.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alidade.classification.Classification;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.reads.ReadCounts;
import org.alidade.record.VariantReview;

/**
 * One variant that goes into the report.
 *
 * @param gene the gene it is reported for
 * @param classification what the rule set makes of the accepted criteria
 * @param inheritance the models that fit in the family
 * @param readCounts what the reads show, per sample, where they were counted
 * @param readsPicture the viewer's picture as PNG
 * @param sheet of copies lost or gained, which no criteria judge
 */
public record ReportedVariant(VariantEvidence evidence, Optional<Gene> gene, VariantReview review,
        Classification classification, List<InheritanceMatch> inheritance, List<ReadCounts> readCounts,
        Optional<byte[]> readsPicture, Optional<SheetScore> sheet) {
    /** A variant that the criteria judge. */
    public ReportedVariant(VariantEvidence evidence, Optional<Gene> gene, VariantReview review,
            Classification classification, List<InheritanceMatch> inheritance, List<ReadCounts> readCounts,
            Optional<byte[]> readsPicture) {
        this(evidence, gene, review, classification, inheritance, readCounts, readsPicture, Optional.empty());
    }

    public ReportedVariant {
        inheritance = List.copyOf(inheritance);
        readCounts = List.copyOf(readCounts);
        readsPicture = readsPicture.map(byte[]::clone);
    }

    /** The consequence to show: on the reported gene where one is named. */
    public Optional<TranscriptConsequence> consequence() {
        return gene.flatMap(evidence::chosen).or(evidence::chosen);
    }

    /** The gene to show: the reported one, else that of the consequence. */
    public Optional<Gene> shownGene() {
        return gene.or(() -> consequence().map(TranscriptConsequence::gene))
                .filter(shown -> !shown.symbol().isEmpty());
    }

    // Records compare arrays by identity.
    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedVariant that && evidence.equals(that.evidence) && gene.equals(that.gene)
                && review.equals(that.review) && classification.equals(that.classification)
                && inheritance.equals(that.inheritance) && readCounts.equals(that.readCounts)
                && sheet.equals(that.sheet)
                && Arrays.equals(readsPicture.orElse(new byte[0]), that.readsPicture.orElse(new byte[0]));
    }

    @Override
    public int hashCode() {
        return Objects.hash(evidence, gene, review, classification, inheritance, readCounts, sheet);
    }
}
