package org.alidade.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alidade.casefile.Case;
import org.alidade.casefile.Kinship;
import org.alidade.model.Person;
import org.alidade.progress.Progress;
import org.alidade.variants.TablePart;
import org.alidade.variants.VariantTable;
import org.alidade.variants.column.VariantColumns;

/** Counts a case's calls once, file by file, and judges identity from them. */
public final class QualityCheck {
    private final IdentityLimits limits;
    private final List<CallTally> tallies = new ArrayList<>();
    private final Map<String, CallTally> byPerson = new HashMap<>();
    private final List<PairTally> parents = new ArrayList<>();
    private final List<RelatednessTally> relatives = new ArrayList<>();
    private final List<UniparentalTally> trios = new ArrayList<>();

    private QualityCheck(VariantTable table, Case theCase, IdentityLimits limits) {
        this.limits = limits;
        for (Person person : theCase.pedigree().persons()) {
            theCase.sampleOf(person.id()).filter(table.samples()::contains).ifPresent(sample -> {
                CallTally tally = new CallTally(person, sample);
                tallies.add(tally);
                byPerson.put(person.id(), tally);
            });
        }
        families();
        Kinship kinship = new Kinship(theCase.pedigree());
        for (int i = 0; i < tallies.size(); i++) {
            for (int j = i + 1; j < tallies.size(); j++) {
                CallTally one = tallies.get(i);
                CallTally other = tallies.get(j);
                relatives.add(new RelatednessTally(one, other,
                        kinship.coefficient(one.person().id(), other.person().id())));
            }
        }
    }

    private void families() {
        for (CallTally child : tallies) {
            List<CallTally> found = Stream.of(child.person().fatherId(), child.person().motherId())
                    .flatMap(Optional::stream).map(byPerson::get).filter(Objects::nonNull).toList();
            found.forEach(parent -> parents.add(new PairTally(child, parent)));
            if (found.size() == 2) {
                trios.add(new UniparentalTally(List.of(child, found.get(0), found.get(1)), limits));
            }
        }
    }

    /** Reads the whole table; can be cancelled through {@code progress}. */
    public static CaseQuality measure(VariantTable table, Case theCase, IdentityLimits limits, Progress progress) {
        QualityCheck check = new QualityCheck(table, theCase, limits);
        long done = 0;
        for (TablePart part : table.parts()) {
            progress.checkCancelled();
            progress.report("workflow.stage.quality", done, table.rowCount());
            check.add(part, progress);
            done += part.columns().rows();
        }
        return check.result(theCase);
    }

    private void add(TablePart part, Progress progress) {
        VariantColumns columns = part.columns();
        SiteFacts sites = new SiteFacts(part);
        tallies.forEach(tally -> {
            progress.checkCancelled();
            tally.add(columns, sites);
        });
        parents.forEach(pair -> pair.add(columns, sites));
        relatives.forEach(pair -> {
            progress.checkCancelled();
            pair.add(columns, sites);
        });
        trios.forEach(trio -> trio.add(columns, sites));
    }

    private CaseQuality result(Case theCase) {
        return new IdentityJudge(theCase, limits).judge(
                tallies.stream().map(tally -> tally.result(limits)).toList(),
                parents.stream().map(PairTally::result).toList(),
                relatives.stream().map(RelatednessTally::result).toList(),
                trios.stream().map(UniparentalTally::result).flatMap(List::stream).toList());
    }
}
