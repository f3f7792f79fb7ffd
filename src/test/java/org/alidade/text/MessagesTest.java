package org.alidade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every text stands in both languages, with the same placeholders (design.md §2, rule 8). */
class MessagesTest {
    static final java.util.List<String> PARTS = Messages.PARTS;

    @ParameterizedTest
    @FieldSource("PARTS")
    void frenchAndEnglishHoldTheSameKeysWithTheSamePlaceholders(String part) {
        Properties french = Messages.load(part, "fr");
        Properties english = Messages.load(part, "en");

        assertThat(french.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(key).startsWith(part + ".");
            assertThat(placeholders(french.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
            assertThat(french.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void noApostropheOpensAQuotationByAccident(String part) {
        for (String language : new String[]{"fr", "en"}) {
            Messages.load(part, language).forEach((key, value) -> assertThat(value.toString().replace("''", ""))
                    .as("%s (%s): write an apostrophe twice, or the typographic one", key, language)
                    .doesNotContain("'"));
        }
    }

    @Test
    void everyProblemHasARemedy() {
        Properties problems = Messages.load("problem", "en");
        for (String key : problems.stringPropertyNames()) {
            if (!key.endsWith(".remedy")) {
                assertThat(problems.stringPropertyNames()).contains(key + ".remedy");
            }
        }
    }

    @Test
    void constantsOfTheModelAreNamedInBothLanguages() {
        assertThat(Messages.of(Locale.FRENCH).name(Sex.FEMALE)).isEqualTo("féminin");
        assertThat(Messages.of(Locale.ENGLISH).name(Sex.FEMALE)).isEqualTo("female");
    }

    @Test
    void aProblemKeepsItsPlace() {
        Problem problem = Problem.error("x", "a.vcf").atLine(12).inField("POS");
        assertThat(problem.line()).hasValue(12);
        assertThat(problem.field()).isEqualTo("POS");
    }

    private static long placeholders(String pattern) {
        Format[] formats = new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex();
        return Arrays.stream(formats).count();
    }
}
