package org.alidade.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.alidade.model.Sex;
import org.alidade.model.identity.InsDatamatrix.Fault;
import org.alidade.model.identity.InsDatamatrix.Read;
import org.alidade.model.identity.InsDatamatrix.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsDatamatrixTest {
    private static final String HEAD = "IS01" + "0".repeat(22);
    private static final String GS = "\u001d";
    private static final String WHOLE = HEAD + "S1223047599900115" + "S21.2.250.1.213.1.4.8" + GS + "S3LEA MARIE ANNE"
            + GS
            + "S4D'EXEMPLE-FICTIF" + GS + "S5F" + "S612-04-2023" + "S775114";

    @ParameterizedTest
    @ValueSource(strings = {"", "<GS>", "^]", "\u001d"})
    void everyBlockIsReadWhateverTheScannerMakesOfTheSeparator(String separator) {
        InsDatamatrix read = ((Read) InsDatamatrix.read(WHOLE.replace(GS, separator))).identity();
        assertThat(read).isEqualTo(new InsDatamatrix(new Nir("223047599900115"), InsOid.NIR, "LEA MARIE ANNE",
                "D'EXEMPLE-FICTIF", Sex.FEMALE, LocalDate.of(2023, 4, 12), "75114"));
    }

    @Test
    void anOidOfFullLengthNeedsNoSeparatorAndBlocksMayComeInAnotherOrder() {
        String scanned = HEAD + "S775114" + "S1223047599900115" + "S21.2.250.1.213.1.4.10" + "S4FICTIF" + GS + "S5F"
                + "S612-04-2023" + "S3LEA";
        assertThat(InsDatamatrix.read(scanned)).isInstanceOfSatisfying(Read.class,
                read -> assertThat(read.identity().oid()).isEqualTo(InsOid.TEST));
    }

    @Test
    void everyTruncationIsRefused() {
        for (int length = 4; length < WHOLE.length(); length++) {
            assertThat(InsDatamatrix.read(WHOLE.substring(0, length))).as("%s signs", length)
                    .isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hello | NOT_INS
            IS | NOT_INS
            IS99000000000000000000000000S1 | VERSION
            ISà&ààààààààààààààààààààààS&éé | KEYBOARD
            DC04FR0000011E581E58B201FRF0DEPOT | TWO_D_DOC
            IS01000 | TRUNCATED
            """)
    void whatIsNoInsDatamatrixIsToldApart(String scanned, Fault fault) {
        assertThat(InsDatamatrix.read(scanned)).isEqualTo(new Refused(fault, ""));
    }

    @ParameterizedTest
    @CsvSource({"S1223047599900115,S1223047599900116,S1", "1.4.8,1.4.7,S2", "S5F,S5X,S5", "12-04-2023,31-02-2023,S6",
            "12-04-2023,2023-04-12,S6", "S775114,S7A5114,S7", "S5F,S8F,S8"})
    void aWrongBlockIsNamed(String good, String bad, String block) {
        assertThat(InsDatamatrix.read(WHOLE.replace(good, bad))).isEqualTo(new Refused(Fault.BLOCK, block));
    }
}
