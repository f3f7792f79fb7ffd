package org.alidade.workbench.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import org.alidade.model.TestVariant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickFilterTest {
    private static final ListedRow ROW = ListedRow.of(TestRows.scoped(TestVariant.at("20-3221931-G-A"), "ITPA"));

    @ParameterizedTest
    @CsvSource({"itpa, true", "ITPA stop, true", "chr20:3221931, true", "3 221 931, true", "Ségrégation, true",
            "segregation, true", "itpa xx, false", "13, false", "' ', true"})
    void aRowIsFoundByEveryTypedWordWhateverItsAccentsAndCase(String typed, boolean found) {
        String text = "ITPA c.452G>A stop-gained chr20:3221931 ségrégation à étudier";
        assertThat(QuickFilter.of(typed).accepts(ROW, row -> text)).isEqualTo(found);
    }
}
