package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.Widening;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Gene;
import org.alidade.model.Genotype;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.TranscriptConsequence;
import org.alidade.record.Dismissal;
import org.alidade.text.Messages;
import org.alidade.workbench.common.VariantWords;

/** What the list writes and says of its rows. */
final class RowWords {
    private final Messages messages;
    private final VariantWords words;
    private final List<FamilyMember> family;

    RowWords(Messages messages, List<FamilyMember> family) {
        this.messages = messages;
        this.words = new VariantWords(messages);
        this.family = family;
    }

    VariantWords variant() {
        return words;
    }

    List<FamilyMember> family() {
        return family;
    }

    /** The row in one line: {@code ITPA c.452G>A p.(Trp151Ter) + c.124+1G>A}. */
    String name(ListedRow row) {
        return (gene(row) + " " + String.join(" + ", row.lines(words::name))).strip();
    }

    String gene(ListedRow row) {
        boolean beyond = row.variants().stream().anyMatch(one -> Widening.isWidened(one.panelGene()));
        return row.gene().map(Gene::symbol).map(symbol -> beyond ? symbol + " ⊕" : symbol)
                .orElse(ColumnOrder.ABSENT);
    }

    String inheritance(ListedRow row) {
        return row.candidate().map(candidate -> candidate.inheritance())
                .orElseGet(() -> row.first().inheritance().stream().findFirst())
                .map(match -> messages.text("workbench.model." + match.model().name())
                        + (match.onlyPossible() ? " ?" : ""))
                .orElse(ColumnOrder.ABSENT);
    }

    String transcript(ScopedVariant variant) {
        Optional<TranscriptConsequence> shown = words.shown(variant);
        String name = shown.map(TranscriptConsequence::transcript).filter(text -> !text.isBlank())
                .orElse(ColumnOrder.ABSENT);
        return shown.filter(TranscriptConsequence::maneSelect).isPresent() ? name + " MANE" : name;
    }

    /** Short; what ClinVar says in full stands in {@link #clinVarInFull}. */
    String clinVar(ScopedVariant variant) {
        return variant.evidence().clinVar().map(found -> significance(found) + stars(found)).orElse("");
    }

    String clinVarInFull(ScopedVariant variant) {
        return variant.evidence().clinVar().map(this::inFull).orElse(messages.text("candidates.clinvar.none"));
    }

    private String inFull(ClinVarAssertion found) {
        String significance = found.significance().replace('_', ' ');
        String id = found.id().orElse("–");
        return found.stars().isPresent()
                ? messages.text("candidates.clinvar.full", significance, found.stars().getAsInt(), id)
                : messages.text("candidates.clinvar.noStars", significance, id);
    }

    private String significance(ClinVarAssertion found) {
        String lower = found.significance().toLowerCase(Locale.ROOT);
        if (lower.contains("conflict")) {
            return messages.text("candidates.clinvar.conflict");
        }
        if (lower.contains("uncertain")) {
            return messages.text("candidates.clinvar.uncertain");
        }
        boolean likely = lower.startsWith("likely") || lower.startsWith("probable");
        return found.isPathogenic()
                ? likely ? "LP" : "P"
                : found.isBenign() ? likely ? "LB" : "B" : found.significance().replace('_', ' ');
    }

    private static String stars(ClinVarAssertion found) {
        OptionalInt stars = found.stars();
        return stars.isEmpty() ? "" : stars.getAsInt() == 0 ? " ☆" : " " + "★".repeat(stars.getAsInt());
    }

    String given(PathogenicityClass given) {
        return given.number() + " · " + messages.text("workbench.class." + given.name());
    }

    /** {@code écarté · artefact}. */
    String setAside(Dismissal why) {
        return messages.text("candidates.aside", reason(why.reason()));
    }

    String reason(Dismissal.Reason reason) {
        return messages.text("candidates.reason." + reason.name());
    }

    /** {@code père : hétérozygote 0/1, 15/31 lectures}, a line per person and variant. */
    String familyInWords(ListedRow row) {
        List<String> lines = new ArrayList<>();
        for (ScopedVariant variant : row.variants()) {
            if (row.variants().size() > 1) {
                lines.add(words.name(variant));
            }
            family.forEach(member -> lines.add(person(member, variant)));
        }
        return String.join("\n", lines);
    }

    private String person(FamilyMember member, ScopedVariant variant) {
        String who = member.affected() ? messages.text("candidates.family.affected", member.role()) : member.role();
        if (!member.isInFileOf(variant)) {
            return messages.text("candidates.family.notInFile", who);
        }
        Genotype genotype = member.genotype(variant);
        String call = messages.name(genotype.zygosity()) + " " + genotype.text();
        String reads = genotype.alternativeReads().isPresent() && genotype.depth().isPresent()
                ? messages.text("candidates.family.reads", genotype.alternativeReads().getAsInt(),
                        genotype.depth().getAsInt())
                : messages.text("candidates.family.noReads");
        String deNovo = FamilyPainter.isDeNovo(member, variant) ? messages.text("candidates.family.deNovo") : "";
        return messages.text("candidates.family.person", who, call, reads) + deNovo;
    }

    /** Every filter with its verdict and its reason, a line each. */
    String filtersInWords(ListedRow row) {
        return row.variants().stream().map(this::filters).collect(Collectors.joining("\n\n"));
    }

    private String filters(ScopedVariant variant) {
        List<String> lines = new ArrayList<>();
        for (FilterId filter : FilterPainter.shown(List.of(variant))) {
            FilterVerdict verdict = variant.verdicts().get(filter);
            String name = messages.text("filter.name." + filter.name());
            String word = messages.text("filter.verdict." + FilterPainter.verdict(variant, filter).name());
            lines.add(messages.text("candidates.filter.line", name, word, verdict == null
                    ? ""
                    : messages.sentence(verdict.reason(), verdict.arguments())).strip());
        }
        return String.join("\n", lines);
    }

    /** All that the quick filter finds in a row. */
    String searched(ListedRow row) {
        StringBuilder text = new StringBuilder(row.gene().map(Gene::symbol).orElse(""));
        for (ScopedVariant variant : row.variants()) {
            text.append(' ').append(words.name(variant)).append(' ').append(words.place(variant.evidence()))
                    .append(' ').append(variant.evidence().key().contig().ucscName()).append(':')
                    .append(variant.evidence().key().position());
            words.shown(variant).ifPresent(shown -> text.append(' ').append(shown.transcript()));
            variant.evidence().identifiers().forEach(id -> text.append(' ').append(id));
        }
        return text.toString();
    }
}
