package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.alidade.model.Indication;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter sets of the pre-indications. */
class FilterPresetsTest {
    private static Optional<Indication> indication(String code) {
        return RealCases.knowledge().indications().find(code);
    }

    @ParameterizedTest
    @CsvSource({"PI11, familial 1", "PI02, familial 1", "PI05, standard 1", "PI08, standard 1", "PI10, standard 1"})
    void aCaseBeginsWithTheSetOfItsIndication(String code, String first) {
        assertThat(FilterPresets.first(indication(code), Optional.empty()).name()).isEqualTo(first);
    }

    @Test
    void withoutAnIndicationTheStandardSetComesFirst() {
        assertThat(FilterPresets.first(Optional.empty(), Optional.empty())).isEqualTo(FilterPresets.standard());
    }

    @Test
    void aSetIsTheStandardOneButForWhatItNames() {
        FilterSettings familial = FilterPresets.first(indication("PI11"), Optional.empty());
        FilterSettings standard = FilterPresets.standard();

        assertThat(familial.completePenetrance()).isFalse();
        assertThat(familial.named(standard.name())).usingRecursiveComparison().ignoringFields("completePenetrance")
                .isEqualTo(standard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everySetOfEveryIndicationHasAMeaningAndAppearsOnce(String language) {
        Messages messages = Messages.of(java.util.Locale.of(language));
        for (Indication indication : RealCases.knowledge().indications().all()) {
            assertThat(FilterPresets.of(Optional.of(indication), Optional.empty())).doesNotHaveDuplicates()
                    .contains(FilterPresets.standard())
                    .allSatisfy(set -> assertThat(messages
                            .text("candidates.filters.set." + set.name().replace(' ', '.'))).isNotBlank());
        }
    }
}
