package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import org.alidade.model.InheritanceModel;
import org.junit.jupiter.api.Test;

class FilterLimitsTest {
    private static final FilterSettings STANDARD = FilterPresets.standard();

    @Test
    void unchangedLimitsAreThePresetItself() {
        assertThat(FilterLimits.of(STANDARD).applyTo(STANDARD)).isEqualTo(STANDARD);
    }

    @Test
    void theNameSaysWhatWasChangedAndNothingElseChanges() {
        FilterSettings changed = new FilterLimits(0.0005, 0.01, 0.02, 30, 10).applyTo(STANDARD);
        assertThat(changed.name()).isEqualTo("standard 1 (AD≤0.0005, GQ≥30)");
        assertThat(changed.maximumFrequency()).containsEntry(InheritanceModel.DE_NOVO, 0.0005)
                .containsEntry(InheritanceModel.COMPOUND_HETEROZYGOUS, 0.02)
                .containsEntry(InheritanceModel.MITOCHONDRIAL, 0.002);
        assertThat(changed.minimumDepth()).isEqualTo(STANDARD.minimumDepth());
        assertThat(changed.minimumBalance()).isEqualTo(STANDARD.minimumBalance());
    }
}
