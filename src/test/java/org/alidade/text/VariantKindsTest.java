package org.alidade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.alidade.model.AlleleCall;
import org.alidade.model.CallDetail;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Genotype;
import org.alidade.model.Interval;
import org.alidade.model.Predictions;
import org.alidade.model.RecordOrigin;
import org.alidade.model.RepeatCount;
import org.alidade.model.RepeatDetail;
import org.alidade.model.RepeatStatus;
import org.alidade.model.SiteQuality;
import org.alidade.model.StructuralDetail;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;
import org.junit.jupiter.api.Test;

class VariantKindsTest {
    private static final Interval PLACE = new Interval(new Contig("1"), 1001, 13_400);

    private static VariantEvidence evidence(String alt, VariantType type, Map<String, Genotype> calls,
            Optional<StructuralDetail> structural, Optional<RepeatDetail> repeat) {
        VariantKey key = new VariantKey(GenomeBuild.GRCH38, new Contig("1"), 1000, "N", alt);
        return new VariantEvidence(key, false, type, calls,
                new SiteQuality(OptionalDouble.empty(), List.of(), true), List.of(), Optional.empty(),
                Optional.empty(), Predictions.none(), List.of(), new RecordOrigin("x.vcf", 1, key), structural,
                repeat);
    }

    private static String name(Locale locale, VariantEvidence evidence) {
        return new VariantKinds(Messages.of(locale)).name(evidence, Optional.of("S")).orElseThrow();
    }

    @Test
    void aDeletionIsNamedWithItsSizeInBothLanguages() {
        StructuralDetail detail = new StructuralDetail(PLACE, OptionalInt.of(12_400), Optional.empty(),
                Optional.empty(), true, Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.of(1),
                OptionalInt.empty());
        VariantEvidence deletion = evidence("<DEL>", VariantType.STRUCTURAL_DELETION, Map.of(), Optional.of(detail),
                Optional.empty());
        assertThat(name(Locale.FRENCH, deletion)).isEqualTo("délétion 12,4 kb, CN 1");
        assertThat(name(Locale.ENGLISH, deletion)).isEqualTo("deletion 12.4 kb, CN 1");
    }

    @Test
    void aRepeatIsNamedWithItsUnitsAndTheirInterval() {
        RepeatDetail repeat = new RepeatDetail("HTT", "CAG", PLACE, OptionalDouble.of(19), OptionalDouble.of(52),
                OptionalInt.of(35), OptionalInt.of(40), Optional.of(RepeatStatus.FULL_MUTATION), Optional.empty());
        CallDetail counted = new CallDetail(OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(),
                List.of(new RepeatCount(52, OptionalDouble.of(50), OptionalDouble.of(60), Optional.empty())), List.of(),
                false);
        Genotype call = new Genotype(List.of(AlleleCall.ALTERNATIVE), false, OptionalInt.empty(), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), counted);
        VariantEvidence expansion = evidence("<STR52>", VariantType.REPEAT, Map.of("S", call), Optional.empty(),
                Optional.of(repeat));
        assertThat(name(Locale.FRENCH, expansion))
                .isEqualTo("CAG 52 répétitions (50–60), mutation complète");
        assertThat(name(Locale.ENGLISH, expansion)).isEqualTo("CAG 52 repeats (50–60), full mutation");
    }
}
