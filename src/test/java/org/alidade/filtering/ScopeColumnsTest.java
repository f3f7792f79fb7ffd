package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.alidade.filtering.GeneratedCases.Generated;
import org.alidade.filtering.ScopeColumns.By;
import org.alidade.filtering.ScopeColumns.Key;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Gene;
import org.alidade.model.PopulationFrequency;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.alidade.variants.query.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Order and search by columns say the same as by the objects that a row shows. */
class ScopeColumnsTest {
    private static ScopedVariants variants(long seed) {
        Generated made = new GeneratedCases(seed).next(250);
        return CaseVariants.of(made.table(), made.family(), made.indication(), made.scope(), made.models(),
                Workers.of(2)).filter(FilterPresets.standard(), Progress.none());
    }

    private static Optional<Comparable<Object>> value(ScopedVariant variant, Key key, int place) {
        return switch (key) {
            case PLACE -> of(place);
            case GENE -> variant.gene().map(Gene::symbol).filter(name -> !name.isEmpty())
                    .flatMap(name -> of(name.toLowerCase(Locale.ROOT)));
            case CONSEQUENCE -> variant.gene().flatMap(variant.evidence()::chosen).or(variant.evidence()::chosen)
                    .flatMap(found -> of(found.worst().ordinal()));
            case FREQUENCY -> number(variant.evidence().frequency().map(PopulationFrequency::highest)
                    .orElse(OptionalDouble.empty()));
            case CLINVAR -> variant.evidence().clinVar().map(ClinVarAssertion::weight).flatMap(found -> of(found));
            case QUALITY -> number(variant.evidence().quality().quality());
            case REVEL -> number(variant.evidence().predictions().revel());
            case CADD -> number(variant.evidence().predictions().caddPhred());
            case SPLICE_AI -> number(variant.evidence().predictions().spliceAi());
            case ALPHA_MISSENSE -> number(variant.evidence().predictions().alphaMissense());
            case HOMOZYGOTES -> count(variant.evidence().frequency().map(PopulationFrequency::homozygotes));
            case HEMIZYGOTES -> count(variant.evidence().frequency().map(PopulationFrequency::hemizygotes));
        };
    }

    @SuppressWarnings("unchecked")
    private static Optional<Comparable<Object>> of(Comparable<?> value) {
        return Optional.of((Comparable<Object>) value);
    }

    private static Optional<Comparable<Object>> number(OptionalDouble value) {
        return value.isPresent() ? of((float) value.getAsDouble()) : Optional.empty();
    }

    private static Optional<Comparable<Object>> count(Optional<OptionalInt> value) {
        return value.filter(OptionalInt::isPresent).flatMap(found -> of(found.getAsInt()));
    }

    private static Comparator<Integer> by(List<ScopedVariant> all, By by) {
        return (one, other) -> {
            Optional<Comparable<Object>> left = value(all.get(one), by.key(), one);
            Optional<Comparable<Object>> right = value(all.get(other), by.key(), other);
            if (left.isEmpty() || right.isEmpty()) {
                return Boolean.compare(left.isEmpty(), right.isEmpty());
            }
            int order = left.get().compareTo(right.get());
            return by.ascending() ? order : -order;
        };
    }

    private static int[] expected(List<ScopedVariant> all, By... keys) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
        Comparator<Integer> order = (one, other) -> 0;
        for (By key : keys) {
            order = order.thenComparing(by(all, key));
        }
        places.sort(order);
        return places.stream().mapToInt(place -> place).toArray();
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void everyKeyOrdersAsTheObjectsDo(Key key) {
        for (long seed : new long[]{1, 2, 3, 4}) {
            ScopedVariants variants = variants(seed);
            ScopeColumns columns = variants.columns().orElseThrow();
            List<ScopedVariant> all = List.copyOf(variants.all());
            for (boolean ascending : new boolean[]{true, false}) {
                By by = new By(key, ascending);

                assertThat(columns.order(List.of(by), Progress.none())).isEqualTo(expected(all, by));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void theFirstOfSeveralKeysCountsMost(long seed) {
        ScopedVariants variants = variants(seed);
        By gene = new By(Key.GENE, false);
        By consequence = new By(Key.CONSEQUENCE, true);
        By frequency = new By(Key.FREQUENCY, false);

        assertThat(variants.columns().orElseThrow().order(List.of(gene, consequence, frequency), Progress.none()))
                .isEqualTo(expected(List.copyOf(variants.all()), gene, consequence, frequency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaa", "chr1:1", "-a-g", "x-", "bbb 1-", "zzz", "rmer chr"})
    void everyTypedWordIsFoundInGeneOrPlace(String typed) {
        ScopedVariants variants = variants(8);
        List<String> words = List.of(typed.split(" "));
        List<Integer> expected = new ArrayList<>();
        for (int place = 0; place < variants.all().size(); place++) {
            ScopedVariant one = variants.all().get(place);
            String gene = one.gene().map(Gene::symbol).orElse("").toLowerCase(Locale.ROOT);
            String text = (one.evidence().key().text() + " chr" + one.evidence().key().contig() + ":"
                    + one.evidence().key().position() + " " + String.join(" ", one.evidence().identifiers()))
                    .toLowerCase(Locale.ROOT);
            if (words.stream().allMatch(word -> gene.contains(word) || text.contains(word))) {
                expected.add(place);
            }
        }

        assertThat(variants.columns().orElseThrow().search(words, Progress.none()))
                .containsExactly(expected.stream().mapToInt(place -> place).toArray());
    }

    @Test
    void aVariantStandsAtThePlacesOfItsJudgements() {
        ScopedVariants variants = variants(9);
        ScopeColumns columns = variants.columns().orElseThrow();
        for (int place = 0; place < variants.all().size(); place++) {
            assertThat(columns.places(variants.all().get(place).evidence().key())).contains(place);
        }
    }

    @Test
    void anOrderThatNobodyWaitsForStops() {
        ScopeColumns columns = variants(10).columns().orElseThrow();
        Progress cancelled = new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                // nobody listens
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> columns.order(List.of(new By(Key.REVEL, true)), cancelled))
                .isInstanceOf(CancelledException.class);
        assertThat(columns.order(List.of(new By(Key.REVEL, true)), Progress.none())).hasSize(columns.size());
    }
}
