package org.alidade.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.casefile.Case;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.progress.Progress;
import org.alidade.variants.TablePart;
import org.alidade.variants.VariantTable;
import org.alidade.variants.column.VariantColumns;

/** Counts a case's calls once, file by file, and judges identity from them. */
public final class QualityCheck {
    /** Above this rate of opposite homozygotes a pair is not parent and child; true pairs stay far below. */
    private static final double HIGHEST_PARENTAL_RATE = 0.03;

    private QualityCheck() {
    }

    /** Reads the whole table; can be cancelled through {@code progress}. */
    public static CaseQuality measure(VariantTable table, Case theCase, Progress progress) {
        List<CallTally> tallies = new ArrayList<>();
        Map<String, CallTally> byPerson = new HashMap<>();
        for (Person person : theCase.pedigree().persons()) {
            theCase.sampleOf(person.id()).filter(table.samples()::contains).ifPresent(sample -> {
                CallTally tally = new CallTally(person, sample);
                tallies.add(tally);
                byPerson.put(person.id(), tally);
            });
        }
        List<PairTally> pairs = pairs(tallies, byPerson);
        long done = 0;
        for (TablePart part : table.parts()) {
            progress.checkCancelled();
            progress.report("workflow.stage.quality", done, table.rowCount());
            VariantColumns columns = part.columns();
            SiteFacts sites = new SiteFacts(part);
            tallies.forEach(tally -> {
                progress.checkCancelled();
                tally.add(columns, sites);
            });
            pairs.forEach(pair -> pair.add(columns, sites));
            done += columns.rows();
        }
        List<SampleQuality> samples = tallies.stream().map(CallTally::result).toList();
        List<TrioConsistency> trio = pairs.stream().map(PairTally::result).toList();
        return new CaseQuality(samples, trio, identity(theCase, samples, trio));
    }

    private static List<PairTally> pairs(List<CallTally> tallies, Map<String, CallTally> byPerson) {
        List<PairTally> pairs = new ArrayList<>();
        for (CallTally child : tallies) {
            for (Optional<String> parent : List.of(child.person().fatherId(), child.person().motherId())) {
                parent.map(byPerson::get).ifPresent(tally -> pairs.add(new PairTally(child, tally)));
            }
        }
        return pairs;
    }

    private static CaseQuality.Identity identity(Case theCase, List<SampleQuality> samples,
            List<TrioConsistency> trio) {
        boolean assessed = false;
        for (TrioConsistency pair : trio) {
            OptionalDouble rate = pair.rate();
            assessed |= rate.isPresent();
            if (rate.isPresent() && rate.getAsDouble() > HIGHEST_PARENTAL_RATE) {
                return CaseQuality.Identity.TO_VERIFY;
            }
        }
        for (SampleQuality sample : samples) {
            Sex declared = theCase.pedigree().person(sample.personId()).map(Person::sex).orElse(Sex.UNKNOWN);
            boolean known = sample.chromosomalSex() != Sex.UNKNOWN;
            assessed |= known;
            if (known && declared != Sex.UNKNOWN && declared != sample.chromosomalSex()) {
                return CaseQuality.Identity.TO_VERIFY;
            }
        }
        return assessed ? CaseQuality.Identity.CONFORMS : CaseQuality.Identity.NOT_ASSESSED;
    }
}
