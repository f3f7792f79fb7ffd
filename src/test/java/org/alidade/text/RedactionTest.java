package org.alidade.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    @ParameterizedTest
    @ValueSource(strings = {"/data/genomes/DUPONT Marie/calls.vcf.gz", "C:\\Users\\m.durand\\cas 12\\x.bam",
            "'/srv/a b/c d'", "calls.vcf.gz", "1998-04-12", "12/04/1998", "2 98 04 75 123 456 78", "298047512345678",
            "NM_000532.5:c.683C>T", "c.1218_1231delinsTAGAG", "c.-12G>A", "p.(Arg228Ter)", "m.3243A>G",
            "chr3-136327174-G-A", "3:136327174", "X-1234567-A-T", "chr7:117,559,590-117,559,600", "GATTACA",
            "ENST00000251654"})
    void whatHasTheFormOfAnIdentityIsTakenOut(String secret) {
        String told = new Redaction().of("before " + secret + " after");
        assertThat(told).contains("before").doesNotContain(secret).contains("…");
        for (String word : secret.split("[ /\\\\:]")) {
            if (word.length() > 3 && !word.equals("after") && !secret.contains("DUPONT")) {
                assertThat(told).as(secret).doesNotContain(word);
            }
        }
    }

    @Test
    void knownNamesAreTakenOutInAnyCaseAndOnlyAsWholeWords() {
        Redaction redaction = new Redaction();
        redaction.add("Lé");
        redaction.add("P1");
        redaction.add("DUPONT-ÉLAN");
        redaction.add("7");
        assertThat(redaction.of("Dupont-élan, sample P1: 7 of P12; lésion of Lé"))
                .isEqualTo("…, sample …: 7 of P12; lésion of …");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case 3 opened in 1250 ms", "ALI-IO-002", "start 0.1.0, Java 25.0.1+8-LTS, 2 processors",
            "problem WARNING vcf.truncated", "index 12 out of bounds for length 3", "row 7: 12 columns"})
    void whatTellsOfNobodyStays(String text) {
        assertThat(new Redaction().of(text)).isEqualTo(text);
    }
}
