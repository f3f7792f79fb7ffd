package org.alidade.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alidade.casefile.Case;
import org.alidade.casefile.CaseFolderReader;
import org.alidade.casefile.IndicationChoice;
import org.alidade.filtering.ConsentGate;
import org.alidade.filtering.Scope;
import org.alidade.filtering.TumourReading;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
import org.alidade.model.Problem;

/**
 * The case that a variant file belongs to, where it lies in a case folder that names it: the gate of the case then holds for
 * the file too, by whatever command it is read.
 *
 * @param visible the places of which its variants may be told
 * @param problems why nothing of it may be told; empty where something may
 */
record CaseOfFile(Predicate<Interval> visible, List<Problem> problems) {
    CaseOfFile {
        problems = List.copyOf(problems);
    }

    static CaseOfFile of(Path file, KnowledgeBase knowledge, Dossiers dossiers) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isRegularFile(folder.resolve("case.json"))) {
            return open();
        }
        Optional<Case> owner = CaseFolderReader.read(folder).read()
                .filter(found -> found.variantFiles().stream().anyMatch(own -> isSame(own, file)));
        // under the consents that the record holds, whatever an edited file says
        return owner.map(found -> of(dossiers.of(found).theCase(), knowledge)).orElseGet(CaseOfFile::open);
    }

    private static CaseOfFile of(Case owner, KnowledgeBase knowledge) {
        if (ConsentGate.check(owner.framework(), owner.consents(), owner.pedigree(),
                owner.probandId()) instanceof ConsentGate.Locked locked) {
            return new CaseOfFile(place -> false, locked.problems());
        }
        if (TumourReading.of(owner).filter(reading -> !reading.constitutional()).isPresent()) {
            // line by line nothing tells what the control carries
            return new CaseOfFile(place -> false, List.of(Problem.error("annotate.tumour", "")));
        }
        Optional<Indication> indication = owner.indication().map(IndicationChoice::code)
                .flatMap(knowledge.indications()::find);
        if (indication.isEmpty()) {
            return open();
        }
        Scope scope = CaseScope.of(owner, indication, Optional.empty(), knowledge).scope();
        List<Interval> guarded = scope.guarded().stream()
                .map(gene -> knowledge.geneModels().span(gene, owner.build())).flatMap(Optional::stream).toList();
        return new CaseOfFile(place -> scope.regions().stream().anyMatch(place::overlaps)
                && guarded.stream().noneMatch(place::overlaps), List.of());
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static CaseOfFile open() {
        return new CaseOfFile(place -> true, List.of());
    }

    boolean isLocked() {
        return !problems.isEmpty();
    }
}
