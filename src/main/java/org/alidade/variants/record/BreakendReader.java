package org.alidade.variants.record;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.model.Breakend;
import org.alidade.model.Contig;
import org.alidade.model.Locus;

/** Where a breakend leads: VCF's notation with brackets, or CHR2 with END as older callers write translocations. */
final class BreakendReader {
    private static final Pattern BRACKETS = Pattern
            .compile("([A-Za-z.*]*)([\\[\\]])<?([^\\[\\]<>]+)>?:(\\d{1,10})([\\[\\]])([A-Za-z.*]*)");

    private BreakendReader() {
    }

    static Breakend read(InfoFields info, String alt) {
        Optional<String> mateId = info.text("MATEID", "MATE_ID", "PARID").map(ids -> ids.split(",")[0]);
        Matcher matcher = BRACKETS.matcher(alt);
        if (matcher.matches()) {
            boolean after = !matcher.group(1).isEmpty();
            String bases = after ? matcher.group(1) : matcher.group(6);
            String inserted = bases.length() < 2
                    ? ""
                    : after
                            ? bases.substring(1)
                            : bases.substring(0,
                                    bases.length() - 1);
            return new Breakend(locus(matcher.group(3), Numbers.whole(matcher.group(4))), after,
                    matcher.group(2).equals("]"), inserted, mateId);
        }
        if (!alt.startsWith("<")) {
            boolean after = alt.endsWith(".");
            String bases = alt.replace(".", "");
            return new Breakend(Optional.empty(), after, false,
                    bases.length() < 2 ? "" : after ? bases.substring(1) : bases.substring(0, bases.length() - 1),
                    mateId);
        }
        return symbolic(info, mateId);
    }

    /** {@code <BND>}, {@code <TRA>}: directions by Delly's CT ({@code 3to5}) or by STRANDS ({@code +-}). */
    private static Breakend symbolic(InfoFields info, Optional<String> mateId) {
        Optional<Locus> mate = info.text("CHR2")
                .flatMap(contig -> locus(contig, info.has("POS2") ? info.whole("POS2") : info.whole("END")));
        String directions = info.text("CT").orElse(info.text("STRANDS").orElse("+-"));
        boolean after = directions.startsWith("3") || directions.startsWith("+");
        boolean mateLeft = directions.endsWith("3") || directions.length() > 1 && directions.charAt(1) == '+';
        return new Breakend(mate, after, mateLeft, "", mateId);
    }

    private static Optional<Locus> locus(String contig, OptionalInt position) {
        return position.isPresent() && position.getAsInt() > 0 && !contig.isBlank()
                ? Optional.of(new Locus(Contig.of(contig), position.getAsInt()))
                : Optional.empty();
    }
}
