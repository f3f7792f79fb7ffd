package org.alidade.viewer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.model.Contig;
import org.alidade.model.Locus;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;

/** The places of the genome at which a variant is looked at: one, or the two breakpoints of a structural one. */
public final class Breakpoints {
    /** A shorter event is seen whole. */
    private static final int SEEN_WHOLE = 400;
    /** The mate of a breakend, as VCF writes it: {@code N]chr2:321681]}. */
    private static final Pattern MATE = Pattern.compile("[\\[\\]]([^\\[\\]]+):(\\d{1,10})[\\[\\]]");

    private Breakpoints() {
    }

    /** One or two places, in the order of the record. */
    public static List<Locus> of(VariantEvidence evidence) {
        Locus start = evidence.key().locus();
        Matcher mate = MATE.matcher(evidence.key().alt());
        if (mate.find()) {
            return List.of(start, new Locus(Contig.of(mate.group(1)), Integer.parseInt(mate.group(2))));
        }
        boolean far = evidence.type() == VariantType.STRUCTURAL && evidence.interval().length() > SEEN_WHOLE;
        return far ? List.of(start, new Locus(start.contig(), evidence.interval().end())) : List.of(start);
    }
}
