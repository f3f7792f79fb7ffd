package org.alidade.variants;

import java.util.Optional;

import org.alidade.model.Breakend;
import org.alidade.model.CallDetail;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.alidade.model.Locus;
import org.alidade.model.ReadSupport;
import org.alidade.model.RepeatCount;
import org.alidade.model.RepeatDetail;
import org.alidade.model.RepeatStatus;
import org.alidade.model.StructuralDetail;
import org.alidade.model.Uncertainty;

/** How structural variants, repeats and what callers add to a call stand in the file. */
final class DetailCodec {
    private static final RepeatStatus[] STATUS = RepeatStatus.values();

    private DetailCodec() {
    }

    static void write(StructuralDetail detail, ByteWriter out) {
        interval(detail.interval(), out);
        out.whole(detail.length());
        out.optional(detail.start(), range -> uncertainty(range, out));
        out.optional(detail.end(), range -> uncertainty(range, out));
        out.flag(detail.precise());
        out.optional(detail.breakend(), breakend -> {
            out.optional(breakend.mate(), mate -> {
                out.shared(mate.contig().name());
                out.number(mate.position());
            });
            out.flag(breakend.joinsAfter());
            out.flag(breakend.mateGoesLeft());
            out.text(breakend.inserted());
            out.optional(breakend.mateId(), out::text);
        });
        out.optional(detail.event(), out::text);
        out.optional(detail.element(), out::shared);
        out.decimal(detail.copyNumber());
        out.whole(detail.supportingReads());
    }

    static StructuralDetail structural(ByteReader in) {
        return new StructuralDetail(interval(in), in.whole(), in.optional(() -> uncertainty(in)),
                in.optional(() -> uncertainty(in)), in.flag(), in.optional(() -> breakend(in)), in.optional(in::text),
                in.optional(in::shared), in.decimal(), in.whole());
    }

    private static Breakend breakend(ByteReader in) {
        Optional<Locus> mate = in.optional(() -> new Locus(new Contig(in.shared()), (int) in.number()));
        return new Breakend(mate, in.flag(), in.flag(), in.text(), in.optional(in::text));
    }

    static void write(RepeatDetail detail, ByteWriter out) {
        out.text(detail.locus());
        out.text(detail.unit());
        interval(detail.interval(), out);
        out.decimal(detail.referenceCount());
        out.decimal(detail.count());
        out.whole(detail.normalMax());
        out.whole(detail.pathogenicMin());
        out.optional(detail.status(), status -> out.number(status.ordinal()));
        out.optional(detail.disease(), out::text);
    }

    static RepeatDetail repeat(ByteReader in) {
        return new RepeatDetail(in.text(), in.text(), interval(in), in.decimal(), in.decimal(), in.whole(),
                in.whole(), in.optional(() -> STATUS[(int) in.number()]), in.optional(in::text));
    }

    static void write(CallDetail detail, ByteWriter out) {
        boolean none = detail.equals(CallDetail.none());
        out.flag(none);
        if (none) {
            return;
        }
        out.decimal(detail.fraction());
        out.decimal(detail.copyNumber());
        out.optional(detail.support(), support -> {
            out.whole(support.referencePairs());
            out.whole(support.alternativePairs());
            out.whole(support.referenceJunctions());
            out.whole(support.alternativeJunctions());
        });
        out.list(detail.repeats(), count -> {
            out.decimal(java.util.OptionalDouble.of(count.count()));
            out.decimal(count.low());
            out.decimal(count.high());
            out.optional(count.support(), out::shared);
        });
        out.list(detail.filters(), out::shared);
        out.flag(detail.fromReferenceBlock());
    }

    static CallDetail call(ByteReader in) {
        if (in.flag()) {
            return CallDetail.none();
        }
        return new CallDetail(in.decimal(), in.decimal(),
                in.optional(() -> new ReadSupport(in.whole(), in.whole(), in.whole(), in.whole())),
                in.list(() -> new RepeatCount(in.decimal().orElse(0), in.decimal(), in.decimal(),
                        in.optional(in::shared))),
                in.list(in::shared), in.flag());
    }

    private static void interval(Interval interval, ByteWriter out) {
        out.shared(interval.contig().name());
        out.number(interval.start());
        out.number(interval.end());
    }

    private static Interval interval(ByteReader in) {
        return new Interval(new Contig(in.shared()), (int) in.number(), (int) in.number());
    }

    private static void uncertainty(Uncertainty range, ByteWriter out) {
        out.number(-(long) range.below());
        out.number(range.above());
    }

    private static Uncertainty uncertainty(ByteReader in) {
        return new Uncertainty((int) -in.number(), (int) in.number());
    }
}
