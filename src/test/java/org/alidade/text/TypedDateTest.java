package org.alidade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2021-04-03", "3/4/2021", "03/04/2021", "03.04.2021", "3-4-2021", "03 04 2021", "03042021",
            " 3 avril 2021 ", "3 avr. 2021", "3 April 2021", "3rd April 2021", "3 AVRIL 2021", "2021-4-3"})
    void everyUsualSpellingIsTheSameDay(String typed) {
        assertThat(TypedDate.date(typed)).contains(LocalDate.of(2021, 4, 3));
    }

    @Test
    void monthsWithAccentsAndAlike() {
        assertThat(TypedDate.date("1er août 2020")).contains(LocalDate.of(2020, 8, 1));
        assertThat(TypedDate.date("1 février 2020")).contains(LocalDate.of(2020, 2, 1));
        assertThat(TypedDate.date("1 mai 2020")).contains(LocalDate.of(2020, 5, 1));
        assertThat(TypedDate.date("1 mars 2020")).contains(LocalDate.of(2020, 3, 1));
        assertThat(TypedDate.date("1 juin 2020")).contains(LocalDate.of(2020, 6, 1));
        assertThat(TypedDate.date("1 juillet 2020")).contains(LocalDate.of(2020, 7, 1));
        assertThat(TypedDate.date("29/02/2020")).contains(LocalDate.of(2020, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2021", "29/02/2021", "3/4/21", "03/13/2021", "2021", "avril 2021", "3/4",
            "demain",
            "2021-13-01", "0/1/2021", "1 brumaire 2021"})
    void whatIsNoDayOrCouldBeTwoIsNotRead(String typed) {
        assertThat(TypedDate.date(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2021 9:30", "2021-04-03T09:30", "03.04.2021 9h30", "3 avril 2021, 09:30",
            "03/04/2021 à 9h30", "2021-04-03 09:30:00"})
    void aTimeOfDayMayFollow(String typed) {
        assertThat(TypedDate.time(typed)).contains(LocalDateTime.of(2021, 4, 3, 9, 30));
    }

    @Test
    void withoutTimeItIsTheDaysFirstMinute() {
        assertThat(TypedDate.time("3/4/2021")).contains(LocalDateTime.of(2021, 4, 3, 0, 0));
        assertThat(TypedDate.time("3/4/2021 25:00")).isEmpty();
        assertThat(TypedDate.time("3/4/2021 9h")).contains(LocalDateTime.of(2021, 4, 3, 9, 0));
    }
}
