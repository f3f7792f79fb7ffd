package org.alidade.variants.record;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.alidade.model.Breakend;
import org.alidade.model.Interval;
import org.alidade.model.StructuralDetail;
import org.alidade.model.Uncertainty;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;

/** What callers say of structural variants (VCF 4.1 to 4.5, section 3 and 5; docs/variant-semantics.md for dialects). */
final class StructuralReader {
    private StructuralReader() {
    }

    /** The kind of the change, by allele; a symbolic allele of no kind of its own is of the kind of SVTYPE. */
    static VariantType type(InfoFields info, VariantType byAllele) {
        if (byAllele != VariantType.OTHER && RepeatReader.isRepeat(info, byAllele)) {
            return VariantType.REPEAT;
        }
        if (byAllele == VariantType.STRUCTURAL_INSERTION && info.has("MEINFO")) {
            return VariantType.MOBILE_ELEMENT;
        }
        boolean named = byAllele == VariantType.STRUCTURAL || byAllele == VariantType.STRUCTURAL_INSERTION;
        return named
                ? info.text("SVTYPE").flatMap(VariantType::symbolic)
                        .filter(kind -> byAllele == VariantType.STRUCTURAL || kind == VariantType.MOBILE_ELEMENT)
                        .orElse(byAllele)
                : byAllele;
    }

    /** {@code key}: the row's alleles. Empty for a small variant that no caller of structural variants described. */
    static Optional<StructuralDetail> read(InfoFields info, VariantKey key, VariantType type) {
        boolean described = info.has("SVTYPE") && type.isSequence() && key.ref().length() + key.alt().length() > 2;
        if (!type.isStructural() && !described) {
            return Optional.empty();
        }
        Interval interval = type.isSequence() ? key.interval() : interval(info, key, type);
        Optional<Breakend> breakend = type == VariantType.BREAKEND
                ? Optional.of(BreakendReader.read(info, key.alt()))
                : Optional.empty();
        return Optional.of(new StructuralDetail(interval, length(info, key, type, interval), uncertainty(info, "CIPOS"),
                uncertainty(info, "CIEND"), !info.has("IMPRECISE"), breakend, info.text("EVENT"),
                type == VariantType.MOBILE_ELEMENT ? element(info, key.alt()) : Optional.empty(),
                copies(info, key.alt()), supporting(info)));
    }

    /** A symbolic allele stands behind the base at POS (VCF 4.2, section 1.4.1); an insertion and a breakend stand at it. */
    private static Interval interval(InfoFields info, VariantKey key, VariantType type) {
        boolean point = type == VariantType.BREAKEND || type == VariantType.STRUCTURAL_INSERTION
                || type == VariantType.MOBILE_ELEMENT && !isLoss(key.alt());
        if (point) {
            return new Interval(key.contig(), key.position(), key.position());
        }
        OptionalInt end = info.whole("END");
        long last = end.isPresent() && end.getAsInt() >= key.position()
                ? end.getAsInt()
                : key.position() + (long) span(info).orElse(0);
        int first = last > key.position() ? key.position() + 1 : key.position();
        return new Interval(key.contig(), first, (int) Math.min(Integer.MAX_VALUE - 1L, Math.max(first, last)));
    }

    private static boolean isLoss(String alt) {
        return alt.toUpperCase(Locale.ROOT).startsWith("<DEL");
    }

    private static OptionalInt span(InfoFields info) {
        OptionalInt length = info.ofAllele("SVLEN").map(Numbers::signed).orElse(OptionalInt.empty());
        return length.isPresent() && length.getAsInt() != 0 && length.getAsInt() != Integer.MIN_VALUE
                ? OptionalInt.of(Math.abs(length.getAsInt()))
                : OptionalInt.empty();
    }

    private static OptionalInt length(InfoFields info, VariantKey key, VariantType type, Interval interval) {
        if (type.isSequence()) {
            return OptionalInt.of(Math.max(1, Math.abs(key.alt().length() - key.ref().length())));
        }
        OptionalInt stated = span(info);
        if (stated.isPresent() || type == VariantType.BREAKEND) {
            return stated;
        }
        if (type == VariantType.STRUCTURAL_INSERTION || type == VariantType.MOBILE_ELEMENT && !isLoss(key.alt())) {
            return info.whole("SVINSLEN");
        }
        return interval.length() > 1 ? OptionalInt.of(interval.length()) : OptionalInt.empty();
    }

    private static Optional<Uncertainty> uncertainty(InfoFields info, String key) {
        String[] ends = info.text(key).orElse("").split(",");
        OptionalInt below = Numbers.signed(ends[0]);
        OptionalInt above = ends.length == 2 ? Numbers.signed(ends[1]) : OptionalInt.empty();
        return below.isPresent() && above.isPresent() && below.getAsInt() <= 0 && above.getAsInt() >= 0
                ? Optional.of(new Uncertainty(below.getAsInt(), above.getAsInt()))
                : Optional.empty();
    }

    /** {@code ALU} of {@code <INS:ME:ALU>}, of {@code MEINFO=ALU,1,280,+} or of {@code <ALU>}. */
    private static Optional<String> element(InfoFields info, String alt) {
        String name = alt.replaceAll("[<>]", "").replaceFirst("(?i)^(INS|DEL):?", "").replaceFirst("(?i)^MEI?:?", "");
        return name.isEmpty() || !alt.startsWith("<")
                ? info.text("MEINFO").map(text -> text.split(",")[0])
                : Optional.of(name.toUpperCase(Locale.ROOT));
    }

    /** Of {@code <CN0>}, of INFO CN, or twice CNVnator's normalised depth, which is 1 where there are two copies. */
    private static OptionalDouble copies(InfoFields info, String alt) {
        if (alt.matches("(?i)<CN\\d+>")) {
            return Numbers.decimal(alt.substring(3, alt.length() - 1));
        }
        OptionalDouble depth = info.decimal("natorRD");
        return info.decimal("CN").isPresent() || depth.isEmpty()
                ? info.decimal("CN")
                : OptionalDouble.of(2 * depth.getAsDouble());
    }

    private static OptionalInt supporting(InfoFields info) {
        OptionalInt all = info.whole("SUPPORT", "RE", "SU");
        OptionalInt pairs = info.whole("PE");
        OptionalInt split = info.whole("SR");
        return all.isPresent() || pairs.isEmpty() && split.isEmpty()
                ? all
                : OptionalInt.of(pairs.orElse(0) + split.orElse(0));
    }
}
