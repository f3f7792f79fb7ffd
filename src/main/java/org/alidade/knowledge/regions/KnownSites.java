package org.alidade.knowledge.regions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.model.Interval;
import org.alidade.model.SourceFact;
import org.alidade.model.StructuralDetail;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;

/**
 * Compares a structural variant with the sites of a catalogue. Two stretches are as much alike as the part that they share of
 * the longer of both (reciprocal overlap); two insertions as their lengths, where they lie within {@link #NEAR} bases. What is
 * less alike than half is another variant. Breakends, translocations and complex events are compared with none.
 */
final class KnownSites {
    /** Columns of a file of sites. */
    static final List<String> COLUMNS = List.of("class", "length", "AC", "AN", "homozygotes", "AF_group", "failed");
    /** Frequencies are stored in thousand millionths. */
    static final double BILLIONTHS = 1_000_000_000;
    static final double LEAST_SHARE = 0.5;
    /** Bases between two places of insertion that may be the same: callers differ by about that much. */
    static final int NEAR = 100;
    private static final int SHORTEST = 50;
    private static final int LISTED = 3;

    /** What is changed, as far as sites of different callers can be compared. */
    enum Change {
        LOSS, GAIN, INSERTION, INVERSION,
        /** More or fewer copies. */
        COPIES,
        /** Not compared. */
        OTHER
    }

    private record Match(Region site, double share) {
    }

    private KnownSites() {
    }

    /** The class of a site by its SVTYPE or symbolic allele. */
    static Change change(String type) {
        String first = type.replace("<", "").replace(">", "").split(":")[0];
        return switch (first) {
            case "DEL" -> Change.LOSS;
            case "DUP" -> Change.GAIN;
            case "INS" -> Change.INSERTION;
            case "INV" -> Change.INVERSION;
            case "CNV", "MCNV" -> Change.COPIES;
            default -> Change.OTHER;
        };
    }

    /** What a variant changes; empty where its kind is not compared. */
    private static Optional<Change> change(VariantEvidence evidence) {
        boolean larger = Math.abs(evidence.key().ref().length() - evidence.key().alt().length()) >= SHORTEST;
        VariantType type = evidence.type();
        Change found = switch (type) {
            case STRUCTURAL_DELETION -> Change.LOSS;
            case DUPLICATION -> Change.GAIN;
            case INVERSION -> Change.INVERSION;
            case STRUCTURAL_INSERTION, MOBILE_ELEMENT -> Change.INSERTION;
            case COPY_NUMBER -> copies(evidence);
            case DELETION -> larger ? Change.LOSS : Change.OTHER;
            case INSERTION -> larger ? Change.INSERTION : Change.OTHER;
            default -> Change.OTHER;
        };
        return Optional.of(found).filter(change -> change != Change.OTHER);
    }

    private static Change copies(VariantEvidence evidence) {
        OptionalDouble number = evidence.structural().map(StructuralDetail::copyNumber).orElse(OptionalDouble.empty());
        // on an autosome two copies are none too many; on X and Y the number alone does not tell
        if (number.isEmpty() || !evidence.key().contig().isAutosome() || number.getAsDouble() == 2) {
            return Change.COPIES;
        }
        return number.getAsDouble() < 2 ? Change.LOSS : Change.GAIN;
    }

    /** The sites of a file that a variant is most like, the likest first. */
    static List<SourceFact> facts(String title, RegionFile file, VariantEvidence evidence) {
        Optional<Change> change = change(evidence);
        if (change.isEmpty()) {
            return List.of();
        }
        Interval own = evidence.interval();
        boolean inserted = change.get() == Change.INSERTION;
        Interval searched = inserted ? own.padded(NEAR) : own;
        OptionalDouble length = inserted ? insertedLength(evidence) : OptionalDouble.of(own.length());
        List<Match> matches = new ArrayList<>();
        for (Region site : file.overlapping(searched.contig(), searched.start(), searched.end())) {
            OptionalDouble share = share(change.get(), own, length, site);
            if (share.isPresent() && share.getAsDouble() >= LEAST_SHARE) {
                matches.add(new Match(site, share.getAsDouble()));
            }
        }
        matches.sort(Comparator.comparingDouble(Match::share).reversed());
        return matches.stream().limit(LISTED).map(match -> fact(title, file, match)).toList();
    }

    private static OptionalDouble insertedLength(VariantEvidence evidence) {
        Optional<StructuralDetail> detail = evidence.structural();
        if (detail.isPresent()) {
            return detail.get().length().isPresent()
                    ? OptionalDouble.of(detail.get().length().getAsInt())
                    : OptionalDouble.empty();
        }
        return OptionalDouble.of(evidence.key().alt().length() - evidence.key().ref().length());
    }

    private static OptionalDouble share(Change change, Interval own, OptionalDouble length, Region site) {
        Change its = Change.values()[site.values()[0]];
        boolean compared = its == change
                || change == Change.COPIES && (its == Change.LOSS || its == Change.GAIN)
                || its == Change.COPIES && (change == Change.LOSS || change == Change.GAIN);
        if (!compared) {
            return OptionalDouble.empty();
        }
        if (change == Change.INSERTION) {
            int known = site.values()[1];
            return known == Region.MISSING || length.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble
                            .of(Math.min(known, length.getAsDouble()) / Math.max(known, length.getAsDouble()));
        }
        int shared = Math.min(own.end(), site.end()) - Math.max(own.start(), site.start()) + 1;
        return OptionalDouble.of((double) shared / Math.max(own.length(), site.length()));
    }

    private static SourceFact fact(String title, RegionFile file, Match match) {
        int[] values = match.site().values();
        boolean counted = values[2] != Region.MISSING && values[3] != Region.MISSING && values[3] > 0;
        double all = counted ? (double) values[2] / values[3] : 0;
        double group = values[5] == Region.MISSING ? 0 : values[5] / BILLIONTHS;
        boolean known = counted || values[5] != Region.MISSING;
        // a site that its own filters failed says nothing of how often the variant is
        String frequency = known && values[6] == 0
                ? BigDecimal.valueOf(Math.max(all, group)).stripTrailingZeros().toPlainString()
                : "";
        return new SourceFact(title + " " + match.site().name(), file.layout().column(), SourceFact.Kind.SITE,
                frequency, OptionalDouble.of(match.share()));
    }
}
