package org.alidade.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.Verdict;
import org.alidade.filtering.Whereabouts;
import org.alidade.model.Gene;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantKey;
import org.alidade.ranking.Candidate;
import org.alidade.ranking.ExplanationText;
import org.alidade.text.Messages;

/** «Where is my variant?»: whether it stands in the list, where, and if not, which filter dropped it and why. */
public final class ExplainVariant {
    private ExplainVariant() {
    }

    /** {@code text}: {@code chr-pos-ref-alt}, or HGVS as the annotation of the case writes it. */
    public static List<String> lines(CaseSession session, String text, Messages messages) {
        Optional<VariantKey> key = VariantKey.parse(session.theCase().build(), text);
        if (key.isPresent()) {
            return lines(session, session.explain(key.get()), messages);
        }
        List<VariantKey> named = byName(session, text.strip());
        if (named.isEmpty()) {
            return List.of(messages.text("workflow.explain.unknownName", text));
        }
        List<String> lines = new ArrayList<>();
        named.forEach(found -> lines.addAll(lines(session, session.explain(found), messages)));
        return lines;
    }

    /** Variants of the scope whose annotation has this name: {@code NM_000532.5:c.683C>T}, {@code PCCB:c.683C>T}. */
    private static List<VariantKey> byName(CaseSession session, String text) {
        int colon = text.indexOf(':');
        String reference = colon < 0 ? "" : text.substring(0, colon);
        String change = colon < 0 ? text : text.substring(colon + 1).strip();
        List<ScopedVariant> ofGene = session.variants().ofGene(reference);
        return (ofGene.isEmpty() ? session.variants().all() : ofGene).stream().map(ScopedVariant::evidence)
                .filter(evidence -> evidence.consequences().stream()
                        .anyMatch(entry -> isNamed(entry, reference, change)))
                .map(evidence -> evidence.key()).distinct().toList();
    }

    private static boolean isNamed(TranscriptConsequence entry, String reference, String change) {
        boolean sameChange = entry.hgvsC().filter(change::equals).isPresent()
                || entry.hgvsP().map(ExplainVariant::bare).filter(bare(change)::equals).isPresent();
        boolean sameReference = reference.isEmpty() || entry.gene().symbol().equalsIgnoreCase(reference)
                || stem(entry.transcript()).equals(stem(reference)) || reference.startsWith("NP_")
                || reference.startsWith("ENSP");
        return sameChange && sameReference;
    }

    private static String bare(String protein) {
        return protein.replace("(", "").replace(")", "");
    }

    private static String stem(String transcript) {
        int dot = transcript.indexOf('.');
        return dot < 0 ? transcript : transcript.substring(0, dot);
    }

    private static List<String> lines(CaseSession session, Whereabouts place, Messages messages) {
        return switch (place) {
            case Whereabouts.OutsideScope outside ->
                List.of(messages.text("filter.where.outside", outside.asked().text()));
            case Whereabouts.NotCarried absent ->
                List.of(messages.text("filter.where.notCarried", absent.asked().text()));
            case Whereabouts.NotInFile missing -> notInFile(missing, messages);
            case Whereabouts.Judged judged -> judged.judgements().stream()
                    .flatMap(variant -> judgement(session, judged.asked(), variant, messages).stream()).toList();
        };
    }

    private static List<String> notInFile(Whereabouts.NotInFile missing, Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("filter.where.notInFile", missing.asked().text()));
        missing.nearby().stream().map(variant -> variant.evidence().key().text()).distinct()
                .forEach(key -> lines.add(messages.text("workflow.explain.nearby", key)));
        return lines;
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
