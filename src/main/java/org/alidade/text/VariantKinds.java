package org.alidade.text;

import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.model.Breakend;
import org.alidade.model.Genotype;
import org.alidade.model.Locus;
import org.alidade.model.RepeatCount;
import org.alidade.model.RepeatDetail;
import org.alidade.model.StructuralDetail;
import org.alidade.model.VariantEvidence;

/** Names of variants that no {@code c.} name tells: structural variants by kind and size, repeats by their units. */
public final class VariantKinds {
    private final Messages messages;

    public VariantKinds(Messages messages) {
        this.messages = messages;
    }

    /** {@code délétion 12,4 kb}, {@code CAG 52 répétitions (50–60)}; empty for a variant written out in bases. */
    public Optional<String> name(VariantEvidence evidence, Optional<String> sample) {
        if (evidence.repeat().isPresent()) {
            return Optional.of(repeat(evidence.repeat().get(), evidence, sample));
        }
        return evidence.type().isStructural()
                ? Optional.of(structural(evidence, evidence.structural(), sample))
                : Optional.empty();
    }

    private String structural(VariantEvidence evidence, Optional<StructuralDetail> detail, Optional<String> sample) {
        StringBuilder name = new StringBuilder(messages.name(evidence.type()));
        detail.flatMap(StructuralDetail::element).ifPresent(element -> name.append(' ').append(element));
        detail.ifPresent(found -> found.length().ifPresent(length -> name.append(' ').append(size(length))));
        detail.flatMap(StructuralDetail::breakend).flatMap(Breakend::mate)
                .ifPresent(mate -> name.append(' ').append(place(evidence.key().locus())).append(" ↔ ")
                        .append(place(mate)));
        copies(evidence, detail, sample).ifPresent(copies -> name.append(", ").append(copies));
        return name.toString();
    }

    private static String place(Locus locus) {
        return locus.contig().ucscName() + ":" + locus.position();
    }

    /** Of the sample, where its caller counts them, else of the allele. */
    private Optional<String> copies(VariantEvidence evidence, Optional<StructuralDetail> detail,
            Optional<String> sample) {
        OptionalDouble own = sample.map(evidence::genotype).map(call -> call.detail().copyNumber())
                .orElse(OptionalDouble.empty());
        OptionalDouble copies = own.isPresent()
                ? own
                : detail.map(StructuralDetail::copyNumber).orElse(OptionalDouble.empty());
        return copies.isPresent()
                ? Optional.of(messages.text("model.kind.copies", decimal(copies.getAsDouble())))
                : Optional.empty();
    }

    /** A length in bases: {@code 54 pb}, {@code 12,4 kb}, {@code 1,2 Mb}. */
    public String size(int bases) {
        if (bases < 1_000) {
            return messages.text("model.kind.bases", Integer.toString(bases));
        }
        boolean large = bases >= 1_000_000;
        return messages.text(large ? "model.kind.megabases" : "model.kind.kilobases",
                decimal(Math.round(bases / (large ? 100_000.0 : 100.0)) / 10.0));
    }

    private String repeat(RepeatDetail repeat, VariantEvidence evidence, Optional<String> sample) {
        String unit = repeat.unit().isEmpty() ? "" : repeat.unit() + " ";
        if (repeat.count().isEmpty()) {
            return (unit + messages.name(evidence.type())).strip();
        }
        double count = repeat.count().getAsDouble();
        Optional<RepeatCount> copy = sample.map(evidence::genotype).map(Genotype::detail).stream()
                .flatMap(detail -> detail.repeats().stream()).filter(one -> one.count() == count).findFirst();
        String range = copy.filter(one -> one.low().isPresent() && one.high().isPresent()
                && one.low().getAsDouble() < one.high().getAsDouble())
                .map(one -> " (" + decimal(one.low().orElse(0)) + "–" + decimal(one.high().orElse(0)) + ")").orElse("");
        String status = repeat.status().map(found -> ", " + messages.name(found)).orElse("");
        return unit + messages.text("model.kind.repeats", decimal(count)) + range + status;
    }

    /** {@code 12 %}: the share of the allele on the mitochondrial genome, where it is known. */
    public Optional<String> heteroplasmy(VariantEvidence evidence, Genotype call) {
        OptionalDouble fraction = call.alleleFraction();
        return evidence.key().contig().isMitochondrial() && fraction.isPresent()
                ? Optional.of(messages.text("model.kind.heteroplasmy",
                        messages.numbers().percent(fraction.getAsDouble(), 2)))
                : Optional.empty();
    }

    private String decimal(double value) {
        return messages.numbers().decimal(value, value == Math.rint(value) ? 0 : 1);
    }
}
