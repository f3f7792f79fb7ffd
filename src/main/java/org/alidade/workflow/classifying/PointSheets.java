package org.alidade.workflow.classifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.casefile.Case;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Classification;
import org.alidade.classification.scoring.CopyNumberAssessor;
import org.alidade.classification.scoring.ScoredLine;
import org.alidade.classification.scoring.ScoringScheme;
import org.alidade.classification.scoring.ScoringSchemes;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;
import org.alidade.record.DecisionRecord;
import org.alidade.text.Language;

/** The sheets of points of a case: what the data propose, and what a person decided of it. */
public final class PointSheets {
    private final ScoreSheets store;
    private final CopyNumberReader reader;
    private final Language language;
    private final String person;
    private final boolean tumour;

    PointSheets(Case theCase, DecisionRecord record, VariantKnowledge knowledge, Language language,
            String person) {
        this.store = new ScoreSheets(record, theCase.id());
        this.reader = new CopyNumberReader(knowledge.models(), knowledge.facts(), theCase);
        this.language = language;
        this.person = person;
        this.tumour = theCase.samples().stream().anyMatch(one -> one.tissue().tumourContent().isPresent());
    }

    /** A sheet as it now is: the person's lines, and what the data propose beside them. */
    public record Sheet(ScoringScheme scheme, List<ScoredLine> lines) {
        public Sheet {
            lines = List.copyOf(lines);
        }

        /** Whether it is of a tumour's variant. */
        public boolean isSomatic() {
            return scheme.equals(ScoringSchemes.oncogenicity());
        }

        public ScoringScheme.Total total() {
            return scheme.total(lines);
        }

        /** What it would make if every proposal were accepted. */
        public ScoringScheme.Total provisional() {
            return scheme.total(lines.stream()
                    .map(one -> one.decision() == Decision.PROPOSED ? one.decided(Decision.ACCEPTED) : one).toList());
        }

        public Optional<ScoredLine> line(String code) {
            return lines.stream().filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /**
     * The sheet by which a variant is judged: copies lost or gained by Riggs 2020; written alleles of a tumour by Horak 2022, beside
     * the 28 criteria. Empty for all others.
     */
    public Optional<Sheet> of(ScopedVariant variant) {
        Optional<Boolean> loss = CopyNumberReader.isLoss(variant.evidence());
        if (loss.isPresent()) {
            ScoringScheme scheme = loss.get() ? ScoringSchemes.loss() : ScoringSchemes.gain();
            return Optional.of(sheet(variant, scheme,
                    CopyNumberAssessor.assess(reader.read(variant, loss.get()), language.messages())));
        }
        return tumour && variant.evidence().type().isSequence()
                ? Optional.of(sheet(variant, ScoringSchemes.oncogenicity(), List.of()))
                : Optional.empty();
    }

    private Sheet sheet(ScopedVariant variant, ScoringScheme scheme, List<ScoredLine> proposed) {
        List<ScoredLine> lines = new ArrayList<>(store.read(variant.evidence().key(), scheme));
        proposed.stream().filter(one -> lines.stream().noneMatch(own -> own.code().equals(one.code())))
                .forEach(lines::add);
        return new Sheet(scheme, lines);
    }

    /** Puts a person's line in place of what stood there, on disk when it returns. */
    public void decide(ScopedVariant variant, ScoringScheme scheme, ScoredLine line) {
        VariantKey key = variant.evidence().key();
        List<ScoredLine> lines = new ArrayList<>(store.read(key, scheme));
        lines.removeIf(one -> one.code().equals(line.code()));
        lines.add(line);
        store.write(key, scheme, lines, person);
    }

    /** The class that a sheet of copies makes; empty for variants that the 28 criteria judge. */
    Optional<Classification> classification(ScopedVariant variant) {
        return CopyNumberReader.isLoss(variant.evidence()).flatMap(loss -> of(variant))
                .map(sheet -> new Classification(sheet.scheme().id() + " (1/" + sheet.scheme().scale() + ")",
                        List.of(), sheet.total().points(), sheet.total().pathogenicity()));
    }
}
