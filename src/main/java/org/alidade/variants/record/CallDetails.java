package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.alidade.model.CallDetail;
import org.alidade.model.RepeatCount;

/** What a caller says of a sample beyond genotype and depths. */
final class CallDetails {
    private static final List<String> FRACTIONS = List.of("AF", "VAF", "FREQ", "FA", "VF");

    private CallDetails() {
    }

    static CallDetail read(SampleFields fields, ReadCounts counts) {
        OptionalDouble fraction = fraction(fields, counts);
        OptionalDouble copies = fields.decimal("CN").isPresent() ? fields.decimal("CN") : fields.decimal("RD_CN");
        List<String> filters = fields.text("FT").map(text -> Stream.of(text.split("[;,]"))
                .filter(name -> !name.isEmpty() && !name.equals("PASS") && !name.equals(".")).toList())
                .orElse(List.of());
        CallDetail detail = new CallDetail(fraction, copies, counts.support(), repeats(fields), filters, false);
        return detail.equals(CallDetail.none()) ? CallDetail.none() : detail;
    }

    private static OptionalDouble fraction(SampleFields fields, ReadCounts counts) {
        for (String key : FRACTIONS) {
            OptionalDouble share = fields.ofAllele(key).map(Numbers::share).orElse(OptionalDouble.empty());
            if (share.isPresent()) {
                return share;
            }
        }
        int reads = counts.alternative().orElse(0) + counts.reference().orElse(0);
        return counts.strelka() && reads > 0
                ? OptionalDouble.of((double) counts.alternative().orElse(0) / reads)
                : OptionalDouble.empty();
    }

    /** REPCN {@code 11/16} with REPCI {@code 11-11/16-16} (ExpansionHunter), or MC per copy (TRGT) with one motif. */
    private static List<RepeatCount> repeats(SampleFields fields) {
        Optional<String> counts = fields.text("REPCN");
        return counts.isPresent()
                ? copies(counts.get().split("/"), part(fields, "REPCI"), part(fields, "SO"))
                : fields.text("MC").map(text -> copies(text.split(","), new String[0], new String[0]))
                        .orElse(List.of());
    }

    private static String[] part(SampleFields fields, String key) {
        return fields.text(key).map(text -> text.split("/")).orElse(new String[0]);
    }

    /** None at all where one copy has no count: a shorter list would be of other copies. */
    private static List<RepeatCount> copies(String[] counts, String[] intervals, String[] support) {
        List<RepeatCount> copies = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            OptionalDouble count = Numbers.decimal(counts[i]);
            if (count.isEmpty()) {
                return List.of();
            }
            String[] ends = i < intervals.length ? intervals[i].split("-") : new String[0];
            copies.add(new RepeatCount(count.getAsDouble(), end(ends, 0), end(ends, 1),
                    i < support.length ? Optional.of(support[i]) : Optional.empty()));
        }
        return copies;
    }

    private static OptionalDouble end(String[] ends, int index) {
        return ends.length == 2 ? Numbers.decimal(ends[index]) : OptionalDouble.empty();
    }
}
