package org.alidade.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.Verdict;
import org.alidade.filtering.Whereabouts;
import org.alidade.model.Gene;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.ranking.Candidate;
import org.alidade.ranking.ExplanationText;
import org.alidade.text.Messages;

/** «Where is my variant?»: whether it stands in the list, where, and if not, which filter dropped it and why. */
public final class ExplainVariant {
    /** Variants of a gene that are named. */
    private static final int LISTED = 20;

    private ExplainVariant() {
    }

    /** {@code text}: {@code chr-pos-ref-alt}, a name by HGVS, an rs number or a gene (long for some names). */
    public static List<String> lines(CaseSession session, String text, Messages messages, Progress progress) {
        return switch (TypedVariant.read(session, text, progress)) {
            case TypedVariant.Alleles alleles -> alleles(session, alleles, messages);
            case TypedVariant.OfGene gene -> ofGene(gene, messages);
            case TypedVariant.UnknownIdentifier unknown ->
                List.of(messages.text("workflow.explain.noIdentifier", unknown.text()));
            case TypedVariant.Refused refused ->
                List.of(messages.sentence("hgvs.refused." + refused.why().reason(), refused.why().arguments()));
            case TypedVariant.Unknown unknown ->
                List.of(messages.text("workflow.explain.unknownName", unknown.text()));
        };
    }

    private static List<String> alleles(CaseSession session, TypedVariant.Alleles asked, Messages messages) {
        List<String> lines = new ArrayList<>();
        asked.notes().forEach(note -> lines.add(messages.sentence("hgvs.note." + note.key(), note.arguments())));
        List<Whereabouts> places = asked.keys().stream().map(session::explain).toList();
        List<Whereabouts> found = places.stream().filter(place -> !(place instanceof Whereabouts.NotInFile)).toList();
        if (asked.ofOneCodon() && found.isEmpty()) {
            lines.add(messages.text("workflow.explain.noneOfCodon", Integer.toString(places.size())));
            places.forEach(place -> lines.add("  " + place.asked().text()));
        }
        // outside the scope every way to make it has the same answer: one says it
        List<Whereabouts> shown = !asked.ofOneCodon()
                ? places
                : found.stream().allMatch(Whereabouts.OutsideScope.class::isInstance)
                        ? found.stream().limit(1).toList()
                        : found;
        shown.forEach(place -> lines.addAll(lines(session, place, messages)));
        return lines;
    }

    private static List<String> ofGene(TypedVariant.OfGene gene, Messages messages) {
        List<String> lines = new ArrayList<>();
        List<ScopedVariant> kept = gene.variants().stream().filter(ScopedVariant::isKept).toList();
        lines.add(messages.text("workflow.explain.gene", gene.symbol(), Integer.toString(gene.variants().size()),
                Integer.toString(kept.size())));
        kept.stream().limit(LISTED).map(variant -> "  " + variant.evidence().key().text()).forEach(lines::add);
        if (kept.size() > LISTED) {
            lines.add("  " + messages.text("workflow.explain.more", Integer.toString(kept.size() - LISTED)));
        }
        return lines;
    }

    private static List<String> lines(CaseSession session, Whereabouts place, Messages messages) {
        return switch (place) {
            case Whereabouts.OutsideScope outside ->
                List.of(messages.text("filter.where.outside", outside.asked().text()));
            case Whereabouts.NotCarried absent ->
                List.of(messages.text("filter.where.notCarried", absent.asked().text()));
            case Whereabouts.NotInFile missing -> notInFile(session, missing, messages);
            case Whereabouts.Judged judged -> judged.judgements().stream()
                    .flatMap(variant -> judgement(session, judged.asked(), variant, messages).stream()).toList();
        };
    }

    private static List<String> notInFile(CaseSession session, Whereabouts.NotInFile missing, Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("filter.where.notInFile", missing.asked().text()));
        lines.addAll(reads(session, missing.asked(), messages));
        missing.nearby().stream().map(variant -> variant.evidence().key().text()).distinct()
                .forEach(key -> lines.add(messages.text("workflow.explain.nearby", key)));
        return lines;
    }

    /** Whether the place was read at all: a variant can be missing because nobody could have seen it. */
    private static List<String> reads(CaseSession session, VariantKey asked, Messages messages) {
        try {
            return session.readCounts(asked).stream().map(count -> "  " + messages.text("workflow.explain.reads",
                    count.sample(), messages.numbers().whole(count.depth()),
                    messages.numbers().whole(count.alternative()))).toList();
        } catch (IOException e) {
            return List.of("  " + messages.text("workflow.explain.noReads", String.valueOf(e.getMessage())));
        }
    }

    private static List<String> judgement(CaseSession session, VariantKey asked, ScopedVariant variant,
            Messages messages) {
        List<String> lines = new ArrayList<>();
        String gene = variant.gene().map(Gene::symbol).orElse("–");
        String dropped = variant.verdicts().values().stream().filter(verdict -> !verdict.verdict().keeps())
                .map(FilterVerdict::filter).sorted().map(filter -> name(filter, messages))
                .collect(Collectors.joining(", "));
        lines.add(dropped.isEmpty()
                ? messages.text("filter.where.kept", asked.text(), gene)
                : messages.text("filter.where.dropped", asked.text(), gene, dropped));
        variant.verdicts().values().stream().sorted(Comparator.comparing(FilterVerdict::filter))
                .forEach(verdict -> lines.add("  " + line(verdict, messages)));
        session.candidates().stream().filter(candidate -> candidate.variants().contains(variant))
                .map(candidate -> rank(candidate, messages)).forEach(lines::add);
        return lines;
    }

    private static String line(FilterVerdict verdict, Messages messages) {
        Verdict word = verdict.verdict();
        return name(verdict.filter(), messages) + " [" + messages.text("filter.verdict." + word.name()) + "] "
                + messages.sentence(verdict.reason(), verdict.arguments());
    }

    private static String name(FilterId filter, Messages messages) {
        return messages.text("filter.name." + filter.name());
    }

    private static String rank(Candidate candidate, Messages messages) {
        return "  " + ExplanationText.sentence(candidate, messages);
    }
}
