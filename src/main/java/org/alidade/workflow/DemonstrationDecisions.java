package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alidade.workflow.classifying.PointSheets;
import org.alidade.filtering.ScopedVariant;
import org.alidade.classification.scoring.ScoredLine;
import org.alidade.casefile.Case;
import org.alidade.casefile.DemonstrationReview;
import org.alidade.casefile.DemonstrationReviewReader;
import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.Classification;
import org.alidade.classification.CriteriaParser;
import org.alidade.model.Framework;
import org.alidade.model.VariantKey;
import org.alidade.record.VariantReview;

/** Takes the fictitious decisions of a demonstration case over into the record, once. */
final class DemonstrationDecisions {
    private DemonstrationDecisions() {
    }

    /** The review that came with a demonstration case; empty for any other case. */
    static Optional<DemonstrationReview> read(Case theCase) throws IOException {
        Optional<Path> file = theCase.folder().map(folder -> folder.resolve("review.json")).filter(Files::exists);
        return theCase.framework() == Framework.DEMONSTRATION && file.isPresent()
                ? Optional.of(DemonstrationReviewReader.read(file.get()))
                : Optional.empty();
    }

    static void apply(CaseSession session, Clock clock) throws IOException {
        Optional<DemonstrationReview> review = read(session.theCase());
        if (review.isEmpty() || !session.reviews().isEmpty()) {
            return;
        }
        session.saveConclusion(new Conclusion(review.get().conclusion().orElse(""), review.get().conduct().orElse("")));
        review.get().identity().ifPresent(word -> session.identity().settle(word.by(), word.reason()));
        for (DemonstrationReview.Decision decision : review.get().decisions()) {
            VariantKey key = VariantKey.parse(session.theCase().build(), decision.variant()).orElseThrow(
                    () -> new IOException("review.json: " + decision.variant() + " is not chr-pos-ref-alt"));
            List<AppliedCriterion> criteria = new ArrayList<>();
            for (DemonstrationReview.CriterionEntry entry : decision.criteria()) {
                criteria.add(CriteriaParser.parseOne(entry.criterion(), AppliedCriterion.Decision.ACCEPTED,
                        entry.reason()));
            }
            score(session, key, decision.copyNumber());
            Classification classification = session.classifying().classify(key, criteria);
            session.save(new VariantReview(key, criteria, Optional.of(classification.pathogenicity()),
                    classification.ruleSet(), decision.comment(), decision.readsSeen(), decision.reported(),
                    Optional.empty(), List.of(), review.get().reader().name(), clock.instant()));
        }
    }

    /** The lines of the sheet by which copies lost or gained are judged. */
    private static void score(CaseSession session, VariantKey key, List<DemonstrationReview.SheetLine> entries)
            throws IOException {
        PointSheets sheets = session.classifying().sheets();
        for (DemonstrationReview.SheetLine entry : entries) {
            ScopedVariant variant = session.variants().of(key).stream().findFirst()
                    .orElseThrow(() -> new IOException("review.json: " + key.text() + " is not in the case"));
            PointSheets.Sheet sheet = sheets.of(variant)
                    .orElseThrow(() -> new IOException("review.json: " + key.text() + " has no sheet"));
            sheets.decide(variant, sheet.scheme(), new ScoredLine(entry.item(),
                    (int) Math.round(entry.points() * sheet.scheme().scale()), AppliedCriterion.Decision.ACCEPTED,
                    entry.reason(), sheet.line(entry.item()).map(ScoredLine::automatic).orElse(OptionalInt.empty())));
        }
    }
}
