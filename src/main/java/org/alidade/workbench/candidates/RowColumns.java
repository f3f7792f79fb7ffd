package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

import org.alidade.filtering.FilterId;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.Verdict;
import org.alidade.model.Genotype;
import org.alidade.model.PanelGene;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantKey;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;

/** Every column of the list, in the order the program puts them. */
final class RowColumns {
    private final Messages messages;
    private final RowWords words;
    private final Supplier<Reviews> reviews;
    private final List<ColumnSpec> columns = new ArrayList<>();

    private RowColumns(Messages messages, RowWords words, Supplier<Reviews> reviews) {
        this.messages = messages;
        this.words = words;
        this.reviews = reviews;
    }

    /** {@code reviews}: gives the decisions of the moment. */
    static List<ColumnSpec> all(Messages messages, RowWords words, Supplier<Reviews> reviews) {
        RowColumns made = new RowColumns(messages, words, reviews);
        made.standard();
        made.judged();
        made.described();
        made.measured();
        made.perPerson();
        return List.copyOf(made.columns);
    }

    private void standard() {
        ColumnOrder<Double> rank = ColumnOrder
                .number(row -> row.candidate().map(candidate -> (double) candidate.rank()));
        add("rank", 2.6, true, true, rank, () -> new LinesCell(row -> List.of(row.candidate()
                .map(candidate -> Integer.toString(candidate.rank())).orElse(ColumnOrder.ABSENT)),
                List.of("number", "strong")));
        add("gene", 6, true, true, ColumnOrder.text(words::gene),
                () -> new LinesCell(row -> List.of(words.gene(row)), List.of("strong")));
        add("variant", 16, true, false, new ColumnOrder<VariantKey>(row -> Optional.of(row.keys().getFirst())),
                () -> new VariantCell(words, reviews));
        add("consequence", 8, true, false, new ColumnOrder<Integer>(RowColumns::severity),
                () -> new LinesCell(row -> row.lines(words.variant()::consequence), List.of()));
        add("family", 1.4 * Math.max(3, words.family().size()) + 2, true, false,
                new ColumnOrder<Integer>(this::carried), this::familyCell);
        add("inheritance", 7, true, false, ColumnOrder.text(words::inheritance),
                () -> new LinesCell(row -> List.of(words.inheritance(row)), List.of()));
        number("frequency", 6.4, true, RowColumns::frequency, value -> messages.numbers().percent(value, 2));
        add("clinvar", 6, true, false, ColumnOrder.number(RowColumns::clinVarWeight),
                () -> new ChipsCell(row -> row.variants().stream().map(this::clinVar).toList(),
                        row -> String.join("\n", row.lines(words::clinVarInFull))));
        add("score", 6, true, false, ColumnOrder.number(row -> row.candidate().map(candidate -> candidate.score())),
                () -> new ScoreCell(score -> messages.numbers().decimal(score, 2)));
    }

    /** What people decided, and what the filters said. */
    private void judged() {
        add("class", 9.5, true, false, new ColumnOrder<Integer>(this::givenClass),
                () -> new ChipsCell(this::given, this::givenInFull));
        add("filters", 6, true, false, new ColumnOrder<Integer>(row -> Optional.of(against(row))),
                this::filterCell);
        add("reads", 3.6, true, false, new ColumnOrder<Boolean>(row -> Optional.of(reviews.get().isRead(row))),
                () -> new LinesCell(row -> row.lines(one -> reviews.get().areReadsSeen(one) ? "✓" : "–"), List.of()));
        text("tags", 9, row -> List.of(String.join(", ", reviews.get().tags(row))));
        text("comment", 14, row -> List.of(reviews.get().comment(row)));
    }

    private void described() {
        add("position", 14, false, false, new ColumnOrder<VariantKey>(row -> Optional.of(row.keys().getFirst())),
                () -> new LinesCell(row -> row.lines(one -> words.variant().place(one.evidence())), List.of()));
        text("transcript", 12, row -> row.lines(words::transcript));
        text("exon", 4.5, row -> row.lines(one -> words.variant().shown(one)
                .flatMap(TranscriptConsequence::rank).orElse(ColumnOrder.ABSENT)));
        text("type", 7, row -> row.lines(one -> messages.name(one.evidence().type())));
        text("identifiers", 8, row -> row.lines(one -> String.join(", ", one.evidence().identifiers())));
        text("modes", 6, row -> List.of(row.first().panelGene().map(this::modes).orElse(ColumnOrder.ABSENT)));
        number("confidence", 5, false, one -> panel(one, PanelGene::confidence), this::whole);
        number("tier", 5, false, one -> panel(one, PanelGene::tier), this::whole);
        text("site", 7, row -> row.lines(one -> String.join(";", one.evidence().quality().filters())));
        number("quality", 5, false, one -> one.evidence().quality().quality(), this::whole);
    }

    private void measured() {
        number("revel", 5, false, one -> one.evidence().predictions().revel(), this::decimal);
        number("spliceAi", 5, false, one -> one.evidence().predictions().spliceAi(), this::decimal);
        number("cadd", 5, false, one -> one.evidence().predictions().caddPhred(), this::decimal);
        number("alphaMissense", 6, false, one -> one.evidence().predictions().alphaMissense(), this::decimal);
        number("homozygotes", 5, false, one -> count(one, PopulationFrequency::homozygotes), this::whole);
        number("hemizygotes", 5, false, one -> count(one, PopulationFrequency::hemizygotes), this::whole);
        add("phenotypeScore", 5.5, false, false,
                ColumnOrder.number(row -> row.candidate().flatMap(candidate -> candidate.phenotypeScore())),
                () -> figures(row -> List.of(written(
                        row.candidate().flatMap(candidate -> candidate.phenotypeScore()), this::decimal))));
        add("variantScore", 5.5, false, false,
                ColumnOrder.number(row -> row.candidate().map(candidate -> candidate.variantScore())),
                () -> figures(row -> List.of(
                        written(row.candidate().map(candidate -> candidate.variantScore()), this::decimal))));
    }

    /** Depth, quality of the call and share of reads of every sequenced person. */
    private void perPerson() {
        for (FamilyMember member : words.family()) {
            person("depth", member, one -> number(member.genotype(one).depth()), this::whole);
            person("genotypeQuality", member, one -> number(member.genotype(one).quality()), this::whole);
            person("balance", member, one -> member.genotype(one).alleleFraction(), this::decimal);
        }
    }

    private void person(String name, FamilyMember member, Function<ScopedVariant, OptionalDouble> value,
            Function<Double, String> format) {
        columns.add(new ColumnSpec(name + "." + member.code(),
                messages.text("candidates.column." + name, member.role()),
                messages.text("candidates.column." + name + ".meaning", member.role()), 5.5, false, false,
                ColumnOrder.number(row -> row.highest(value)), () -> figures(lines(value, format))));
    }

    private void number(String id, double width, boolean shown, Function<ScopedVariant, OptionalDouble> value,
            Function<Double, String> format) {
        add(id, width, shown, false, ColumnOrder.number(row -> row.highest(value)),
                () -> figures(lines(value, format)));
    }

    private void text(String id, double width, Function<ListedRow, List<String>> lines) {
        add(id, width, false, false, ColumnOrder.text(row -> String.join(" ", lines.apply(row))),
                () -> new LinesCell(lines, List.of()));
    }

    private void add(String id, double width, boolean shown, boolean pinned, ColumnOrder<?> order,
            Supplier<RowCell> cell) {
        columns.add(new ColumnSpec(id, messages.text("candidates.column." + id),
                messages.text("candidates.column." + id + ".meaning"), width, shown, pinned, order, cell));
    }

    private static RowCell figures(Function<ListedRow, List<String>> lines) {
        return new LinesCell(lines, List.of("number"));
    }

    private static Function<ListedRow, List<String>> lines(Function<ScopedVariant, OptionalDouble> value,
            Function<Double, String> format) {
        return row -> row.lines(one -> {
            OptionalDouble found = value.apply(one);
            return found.isPresent() ? format.apply(found.getAsDouble()) : ColumnOrder.ABSENT;
        });
    }

    private static String written(Optional<Double> value, Function<Double, String> format) {
        return value.map(format).orElse(ColumnOrder.ABSENT);
    }

    private String decimal(double value) {
        return messages.numbers().decimal(value, 2);
    }

    private String whole(double value) {
        return messages.numbers().whole(Math.round(value));
    }

    private static OptionalDouble number(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }

    private static OptionalDouble frequency(ScopedVariant variant) {
        return variant.evidence().frequency().map(PopulationFrequency::highest).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble count(ScopedVariant variant, Function<PopulationFrequency, OptionalInt> count) {
        return variant.evidence().frequency().map(known -> number(count.apply(known))).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble panel(ScopedVariant variant, Function<PanelGene, Integer> value) {
        return variant.panelGene().map(entry -> OptionalDouble.of(value.apply(entry))).orElse(OptionalDouble.empty());
    }

    private String modes(PanelGene entry) {
        return String.join("/", entry.modes().stream().sorted().map(messages::name).toList());
    }

    /** The most severe consequence of the row's variants, most severe first. */
    private static Optional<Integer> severity(ListedRow row) {
        return row.variants().stream()
                .flatMap(one -> one.gene().flatMap(one.evidence()::chosen).or(one.evidence()::chosen).stream())
                .map(consequence -> consequence.worst().ordinal()).min(Integer::compareTo);
    }

    /** Copies of the allele in the whole family. */
    private Optional<Integer> carried(ListedRow row) {
        return Optional.of(words.family().stream().map(member -> member.genotype(row.first()))
                .mapToInt((Genotype genotype) -> genotype.count(org.alidade.model.AlleleCall.ALTERNATIVE)).sum());
    }

    private RowCell familyCell() {
        FamilyPainter painter = new FamilyPainter(words.family());
        return new GlyphCell(painter, row -> painter.show(row.variants()), words::familyInWords);
    }

    private RowCell filterCell() {
        FilterPainter painter = new FilterPainter();
        return new GlyphCell(painter, row -> painter.show(row.variants()), words::filtersInWords);
    }

    /** How many filters spoke against the row's variants, whether or not they were overruled. */
    private static int against(ListedRow row) {
        int count = 0;
        for (ScopedVariant variant : row.variants()) {
            for (FilterId filter : FilterId.values()) {
                Verdict verdict = FilterPainter.verdict(variant, filter);
                count += verdict == Verdict.FAIL ? 100 : verdict == Verdict.RESCUED ? 1 : 0;
            }
        }
        return count;
    }

    /** Pathogenic over uncertain over benign, and within each by its stars; of a pair the higher. */
    private static Optional<Double> clinVarWeight(ListedRow row) {
        return row.highest(one -> one.evidence().clinVar()
                .map(found -> OptionalDouble.of(found.weight())).orElse(OptionalDouble.empty()));
    }

    private ChipsCell.Chip clinVar(ScopedVariant variant) {
        return variant.evidence().clinVar().map(found -> new ChipsCell.Chip(words.clinVar(variant),
                found.isPathogenic() ? "bad" : found.isBenign() ? "good" : "plain")).orElse(ChipsCell.Chip.absent());
    }

    private Optional<Integer> givenClass(ListedRow row) {
        return row.variants().stream().flatMap(one -> reviews.get().of(one).stream())
                .flatMap(review -> review.pathogenicity().stream()).map(PathogenicityClass::number)
                .max(Integer::compareTo);
    }

    private List<ChipsCell.Chip> given(ListedRow row) {
        return row.variants().stream().map(one -> reviews.get().of(one).map(this::given)
                .orElseGet(() -> new ChipsCell.Chip(messages.text("workbench.candidates.unclassified"), "plain")))
                .toList();
    }

    private ChipsCell.Chip given(VariantReview review) {
        if (review.dismissal().isPresent()) {
            return new ChipsCell.Chip("✕ " + words.setAside(review.dismissal().get()), "plain");
        }
        String reported = review.reported() ? " ▤" : "";
        return review.pathogenicity()
                .map(found -> new ChipsCell.Chip(words.given(found) + reported,
                        found.number() >= 4 ? "bad" : found.number() == 3 ? "warn" : "good"))
                .orElseGet(() -> new ChipsCell.Chip(messages.text("workbench.candidates.unclassified") + reported,
                        "plain"));
    }

    private String givenInFull(ListedRow row) {
        return String.join("\n", row.lines(one -> reviews.get().of(one)
                .map(review -> given(review).text() + review.dismissal()
                        .filter(why -> !why.text().isEmpty()).map(why -> " : " + why.text()).orElse("")
                        + (review.reported() ? " – " + messages.text("candidates.reported") : ""))
                .orElse(messages.text("workbench.candidates.unclassified"))));
    }
}
