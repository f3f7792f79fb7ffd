package org.alidade.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.alidade.casefile.Case;
import org.alidade.casefile.PedigreeChange;
import org.alidade.casefile.PedigreeReview;
import org.alidade.filtering.CaseVariants;
import org.alidade.filtering.ConsentGate;
import org.alidade.filtering.FamilyContext;
import org.alidade.filtering.ScopedVariants;
import org.alidade.model.Pedigree;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.record.DecisionRecord;
import org.alidade.record.SavedPedigree;

/**
 * A person draws the family of a case. The case folder is never written: the drawn family stands in the record, and holds
 * from the next opening of the case on, as long as the folder still tells the family that it was drawn from.
 */
public final class ChangePedigree {
    private final Case theCase;
    private final Pedigree ofFolder;
    private final Supplier<CaseVariants> variants;
    private final Set<String> usablePersons;
    private final Supplier<ScopedVariants> current;
    private final DecisionRecord decisions;
    private final Clock clock;

    ChangePedigree(Case theCase, Pedigree ofFolder, Supplier<CaseVariants> variants, Set<String> usablePersons,
            Supplier<ScopedVariants> current, DecisionRecord decisions, Clock clock) {
        this.theCase = theCase;
        this.ofFolder = ofFolder;
        this.variants = variants;
        this.usablePersons = Set.copyOf(usablePersons);
        this.current = current;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * What a change of the family would do.
     *
     * @param before variants that pass all filters now
     * @param after variants that would pass under the same filters
     * @param kept how many of those before are among those after
     * @param locked why the case could not be read at all; empty where it could
     */
    public record Effect(int before, int after, int kept, List<Problem> locked) {
        public Effect {
            locked = List.copyOf(locked);
        }
    }

    /** The case under the family that a person drew, where it can be; what was done is told among {@code problems}. */
    static Case applied(Case asInFolder, Optional<SavedPedigree> drawn, List<Problem> problems) {
        if (drawn.isEmpty()) {
            return asInFolder;
        }
        SavedPedigree saved = drawn.get();
        if (!saved.base().equals(asInFolder.pedigree())
                || saved.pedigree().person(asInFolder.probandId()).isEmpty()) {
            problems.add(Problem.warning("pedigree.folderChanged", "", saved.author(), saved.time().toString()));
            return asInFolder;
        }
        int changes = PedigreeChange.between(saved.base(), saved.pedigree()).size();
        problems.add(Problem.note("pedigree.drawn", "", saved.author(), Integer.toString(changes)));
        return asInFolder.withPedigree(saved.pedigree());
    }

    /** The family as the case folder tells it. */
    public Pedigree ofFolder() {
        return ofFolder;
    }

    /** The family that a person drew last, whether it holds or not. */
    public Optional<SavedPedigree> saved() {
        return decisions.pedigree(theCase.id());
    }

    /** The proband and everybody with a genome: they cannot leave the family. */
    public Set<String> needed() {
        Set<String> needed = new TreeSet<>(Set.of(theCase.probandId()));
        ofFolder.persons().stream().map(person -> person.id()).filter(id -> theCase.sampleOf(id).isPresent())
                .forEach(needed::add);
        return needed;
    }

    /** What cannot be, and what is unlikely, in a family. */
    public List<Problem> review(Pedigree changed) {
        return PedigreeReview.of(changed, needed());
    }

    /** Filters the case's variants under another family, without changing anything (long). */
    public Effect effect(Pedigree changed, Progress progress) {
        Case then = theCase.withPedigree(changed);
        ConsentGate.Outcome gate = ConsentGate.check(then.framework(), then.consents(), changed, then.probandId());
        if (gate instanceof ConsentGate.Locked locked) {
            return new Effect(count(current.get()), 0, 0, locked.problems());
        }
        ScopedVariants now = current.get();
        ScopedVariants after = variants.get().inFamily(FamilyContext.of(then, usablePersons)).filter(now.settings(),
                progress);
        Set<String> keys = new TreeSet<>();
        now.kept().forEach(variant -> keys.add(variant.evidence().key().text()));
        int kept = (int) after.kept().filter(variant -> keys.contains(variant.evidence().key().text()))
                .count();
        return new Effect(count(now), count(after), kept, List.of());
    }

    private static int count(ScopedVariants variants) {
        return (int) variants.kept().count();
    }

    /**
     * Puts the family on disk before it returns; the folder's own family only ends the drawn one.
     *
     * @throws IllegalArgumentException if the family cannot be, as {@link #review} says
     */
    public void accept(Pedigree changed) {
        if (review(changed).stream().anyMatch(Problem::isError)) {
            throw new IllegalArgumentException("a family with errors is not stored");
        }
        if (changed.equals(ofFolder)) {
            decisions.dropPedigree(theCase.id(), decisions.person());
            return;
        }
        decisions.savePedigree(theCase.id(), new SavedPedigree(changed, ofFolder, decisions.person(), clock.instant()));
    }
}
