package org.alidade.workbench.common.palette;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.model.Gene;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.ranking.Candidate;
import org.alidade.text.Messages;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workbench.common.acts.Act;
import org.alidade.workbench.common.palette.PaletteEntry.Kind;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.Workstation.CaseEntry;

/** What can be found: of a case only what its scope lets be seen. */
public final class PaletteEntries {
    private static final int SEARCHED = 20_000;
    private static final Pattern NAME = Pattern.compile("(?i)(?:\\S+:)?[cgmnp]\\.\\S+");
    private final Messages messages;
    private final List<Messages> languages;
    private final VariantWords words;

    public PaletteEntries(Messages messages) {
        this.messages = messages;
        this.languages = List.of(Messages.of(Locale.FRENCH), Messages.of(Locale.ENGLISH));
        this.words = new VariantWords(messages);
    }

    /** Acts that can be done now, found by their names in both languages and by their keys. */
    public List<PaletteEntry> acts(List<Act> acts) {
        return acts.stream()
                .map(act -> PaletteEntry.of(act.id().startsWith("place.") ? Kind.PLACE : Kind.ACT, act.name(messages),
                        "", act.keyShown(messages),
                        Stream.concat(languages.stream().map(act::name), Stream.of(act.keyShown(messages))),
                        act.action()))
                .toList();
    }

    /** Cases of the worklist; {@code open} gets the chosen one. */
    public List<PaletteEntry> cases(List<CaseEntry> entries, Consumer<CaseEntry> open) {
        return entries.stream().map(entry -> PaletteEntry.of(Kind.CASE, entry.title(),
                entry.id() + " · " + entry.indication(), "", Stream.of(entry.id(), entry.indication()),
                () -> open.accept(entry))).toList();
    }

    /** Where the entries of a case lead. */
    public interface Ways {
        /** To a candidate, by the key of its variant. */
        void candidate(String key);

        /** To the answer to «where is my variant?». */
        void where(String asked);

        /** To the patient's signs. */
        void signs();
    }

    /** Candidates, the other variants of the scope, and signs of the open case (long for many variants). */
    public List<PaletteEntry> ofCase(CaseSession session, Ways ways, Progress progress) {
        List<PaletteEntry> entries = new ArrayList<>();
        Set<VariantKey> ranked = new HashSet<>();
        for (Candidate candidate : session.candidates()) {
            progress.checkCancelled();
            for (ScopedVariant variant : candidate.variants()) {
                if (ranked.add(variant.evidence().key())) {
                    entries.add(variant(variant, Kind.CANDIDATE, "#" + candidate.rank() + " · "
                            + words.consequence(variant), ways::candidate));
                }
            }
        }
        session.theCase().probandFeatures().forEach(feature -> entries.add(sign(session, feature, ways)));
        Set<VariantKey> others = new HashSet<>(ranked);
        // reading every variant of a genome would take minutes; there the typed name goes to «where is my variant?»
        List<ScopedVariant> searched = session.variants().all().size() <= SEARCHED
                ? session.variants().all()
                : session.variants().keptList();
        searched.stream().peek(variant -> progress.checkCancelled())
                .filter(variant -> others.add(variant.evidence().key()))
                .map(variant -> variant(variant, Kind.VARIANT,
                        words.place(variant.evidence()) + " · " + messages.text("acts.palette.notListed"), ways::where))
                .forEach(entries::add);
        return entries;
    }

    private PaletteEntry variant(ScopedVariant variant, Kind kind, String detail, Consumer<String> way) {
        String gene = variant.gene().map(Gene::symbol).orElse("");
        String key = variant.evidence().key().text();
        Stream<String> names = variant.evidence().consequences().stream()
                .flatMap(entry -> Stream.of(entry.hgvsC(), entry.hgvsP()).flatMap(Optional::stream));
        return PaletteEntry.of(kind, (gene + " " + words.name(variant)).strip(), detail, "",
                Stream.concat(Stream.of(gene, key, words.place(variant.evidence())), names), () -> way.accept(key));
    }

    private PaletteEntry sign(CaseSession session, PhenotypicFeature feature, Ways ways) {
        Optional<PhenotypeTerm> term = session.phenotypes().term(feature.id());
        String label = term.map(one -> one.label(messages.locale())).orElse(feature.label());
        Stream<String> names = Stream.concat(Stream.of(feature.id(), feature.label()), term.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.englishLabel()), one.frenchLabel().stream())));
        String absent = feature.excluded() ? " · " + messages.text("acts.palette.absent") : "";
        return PaletteEntry.of(Kind.TERM, label, feature.id() + absent, "", names, ways::signs);
    }

    /** «Where is my variant?» for what looks like a place or a name of one. */
    public List<PaletteEntry> where(CaseSession session, String typed, Ways ways) {
        boolean asked = VariantKey.parse(session.theCase().build(), typed).isPresent() || NAME.matcher(typed).matches();
        return asked
                ? List.of(new PaletteEntry(Kind.WHERE, messages.text("acts.palette.whereIs", typed), "", "", List.of(),
                        () -> ways.where(typed)))
                : List.of();
    }
}
