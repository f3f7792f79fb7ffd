package org.alidade.workflow.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;

import org.alidade.knowledge.indications.IndicationFields;
import org.alidade.model.sheet.SheetField;
import org.alidade.model.sheet.StandardField;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFieldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BIRTH_DATE | 3/4/2021 | 2021-04-03
            COLLECTED | 03.04.2021 9h30 | 2021-04-03T09:30
            TUMOUR_CONTENT | 60 % | 60
            TUMOUR_CONTENT | 060 | !intake.fault.percent
            TUMOUR_CONTENT | 101 | !intake.fault.percent
            BIRTH_DATE | hier | !intake.fault.date
            INS_NUMBER | 2 23 04 75 999 001 15 | 223047599900115
            INS_NUMBER | 2 23 04 75 999 001 16 | !intake.fault.nir.KEY
            PRESCRIBER_RPPS | 999 000 000 03 | 99900000003
            PRESCRIBER_RPPS | 99900000004 | !intake.fault.rpps.KEY
            BIRTH_PLACE | 2a004 | 2A004
            BIRTH_PLACE | Paris 14e (75114) | Paris 14e (75114)
            BIRTH_PLACE | 7511 | !intake.fault.place
            BIRTH_NAME | ' Dupont ' | Dupont
            BIRTH_NAME | ' ' | ''
            """)
    void whatIsTypedIsStoredInOneFormOrRefusedWithAReason(StandardField field, String typed, String expected) {
        switch (TypedField.read(field, typed)) {
            case TypedField.Value value -> assertThat(value.value()).isEqualTo(expected);
            case TypedField.Fault fault -> assertThat("!" + fault.key()).isEqualTo(expected);
        }
    }

    @Test
    void namesAreOnePerLine() {
        assertThat(TypedField.read(StandardField.SIGNATORIES, "mère , père;")).isEqualTo(
                new TypedField.Value("mère\npère"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,8 | 1.8
            1.80 | 1.8
            -2 | -2
            12000 | 12000
            1,8 mmol | !
            5 % | !
            """)
    void numbersAreReadWithCommaAndDot(String typed, String expected) {
        SheetField height = IndicationFields.builtIn().of("PI04").stream()
                .filter(field -> field.id().equals("specific.height")).findFirst().orElseThrow();
        switch (TypedField.read(height, typed)) {
            case TypedField.Value value -> {
                assertThat(value.value()).isEqualTo(expected);
                assertThat(FieldWords.shown(height, value.value(), Messages.of(Locale.FRENCH))).doesNotContain(".");
            }
            case TypedField.Fault fault -> assertThat(expected).isEqualTo("!");
        }
    }

    @Test
    void everyFieldAndChoiceIsNamedInBothLanguages() {
        for (Locale locale : new Locale[]{Locale.FRENCH, Locale.ENGLISH}) {
            Messages messages = Messages.of(locale);
            Stream.of(StandardField.values()).forEach(field -> {
                assertThat(FieldWords.name(field, messages)).isNotBlank();
                if (field.kind() == org.alidade.model.sheet.FieldKind.CHOICE) {
                    field.choices().forEach(choice -> assertThat(FieldWords.choiceWord(field, choice, messages))
                            .as(field + " " + choice).isNotBlank());
                    field.choices()
                            .forEach(choice -> assertThat(messages.has("intake.choice." + field.id() + "." + choice))
                                    .as(field + " " + choice).isEqualTo(field != StandardField.INDICATION));
                }
            });
        }
    }

    @Test
    void everyFieldOfAnIndicationHasItsTexts() {
        assertThat(IndicationFields.builtIn().all()).allSatisfy(field -> {
            assertThat(field.label().french()).isNotBlank();
            assertThat(field.label().english()).isNotBlank();
            assertThat(field.labels()).hasSameSizeAs(field.choices());
            assertThat(field.id()).startsWith("specific.");
        });
        for (int number = 1; number <= 12; number++) {
            assertThat(IndicationFields.builtIn().of("PI%02d".formatted(number))).as("PI%02d", number).isNotEmpty();
        }
    }
}
