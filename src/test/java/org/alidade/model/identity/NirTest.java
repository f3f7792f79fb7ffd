package org.alidade.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.alidade.model.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NirTest {
    @ParameterizedTest
    @ValueSource(strings = {"223047599900115", "2 23 04 75 999 001 15", "2\u00a023\u202f04.75 999 001 15",
            "269054958815780", "255081416802538", "1 85 05 2A 004 001 81", "1 85 05 2b 004 001 11"})
    void aNumberWithItsKeyIsRead(String typed) {
        assertThat(Nir.fault(typed)).isEmpty();
        assertThat(Nir.parse(typed)).isPresent();
    }

    @Test
    void corsicaIsReadAsNineteenAndEighteen() {
        // 97 − (1850519004001 mod 97) and 97 − (1850518004001 mod 97)
        assertThat(Nir.key("185052A004001")).isEqualTo(String.format("%02d", 97 - 1850519004001L % 97));
        assertThat(Nir.key("185052B004001")).isEqualTo(String.format("%02d", 97 - 1850518004001L % 97));
    }

    @Test
    void aNumberThatNinetySevenDividesHasTheKeyNinetySeven() {
        String body = Long.toString(2230475999001L - 2230475999001L % 97);
        assertThat(Nir.key(body)).isEqualTo("97");
        assertThat(Nir.fault(body + "97")).isEmpty();
        assertThat(Nir.fault(body + "00")).contains(Nir.Fault.KEY);
    }

    @ParameterizedTest
    @CsvSource({"223047599900116,KEY", "232047599900115,KEY", "2230475999001,NO_KEY", "22304759990011,LENGTH",
            "2230475999001151,LENGTH", "22304759990011X,CHARACTERS", "22304 2C 999001 15,CHARACTERS",
            "A23047599900115,CHARACTERS", "12,LENGTH"})
    void whatIsWrongIsNamed(String typed, Nir.Fault fault) {
        assertThat(Nir.fault(typed)).contains(fault);
        assertThat(Nir.parse(typed)).isEmpty();
    }

    @Test
    void sexYearAndMonthAreRead() {
        Nir girl = Nir.parse("223047599900115").orElseThrow();
        assertThat(girl.sex()).isEqualTo(Sex.FEMALE);
        assertThat(girl.yearOfCentury()).isEqualTo(23);
        assertThat(girl.month()).isEqualTo(Optional.of(4));
        assertThat(girl.grouped()).isEqualTo("2 23 04 75 999 001 15");
        String unknownMonth = "1853175999001";
        assertThat(Nir.parse(unknownMonth + Nir.key(unknownMonth)).orElseThrow().month()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99900000003,", "999 000 000 11,", "10003456781,KEY", "99900000030,KEY", "9990000000,LENGTH",
            "9990000000A,CHARACTERS"})
    void anRppsIsCheckedByLuhn(String typed, Rpps.Fault fault) {
        assertThat(Rpps.fault(typed)).isEqualTo(Optional.ofNullable(fault));
        assertThat(Rpps.parse(typed).isPresent()).isEqualTo(fault == null);
    }

    @Test
    void registersAreKnownByTheirOid() {
        assertThat(InsOid.find(" 1.2.250.1.213.1.4.8 ")).contains(InsOid.NIR);
        assertThat(InsOid.find("1.2.250.1.213.1.4.12")).isEmpty();
        assertThat(InsOid.NIA.isReal()).isTrue();
        assertThat(InsOid.TEST.isReal()).isFalse();
    }
}
