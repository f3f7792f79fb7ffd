package org.alidade.knowledge.hgvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.alidade.knowledge.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HgvsParserTest {
    private static HgvsName parsed(String text) {
        return ((HgvsParsing.Parsed) HgvsParser.parse(text)).name();
    }

    private static String reason(String text) {
        return ((HgvsParsing.Refused) HgvsParser.parse(text)).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NM_000532.5:c.683C>T", "nm_000532.5:c.683C>T", "NM_000532.5(PCCB):c.683C>T",
            "NM_000532.5 (PCCB):c.683C>T", " NM_000532.5: c.683C>T ", "NM_000532.5:c.683 C>T", "NM_000532.5 c.683C > T",
            "NM_000532.5:c.683C->T", "NM_000532.5:c.683C→T", "NM_000532.5:c.683C&gt;T", "NM_000532.5:c.683C/T",
            "NM_000532.5:c.683C>T hétérozygote", "NM_000532.5:c.683C>T (hétérozygote)",
            "NM_000532.5:c.683C>T à l’état homozygote", "NM_000532.5:c.683C>T, exon 7", "NM_000532.5:c.683c>t",
            "NM_000532.5:c.683C>T het", "NM_000532.5:c.683C>T\u00a0de novo"})
    void habitsOfWritingDoNotMatter(String text) {
        HgvsName.OfBases name = (HgvsName.OfBases) parsed(text);
        assertThat(name.reference().orElseThrow().text()).isEqualTo("NM_000532.5");
        assertThat(name.start()).isEqualTo(BasePosition.of(683));
        assertThat(name.edit()).isEqualTo(new BaseEdit.Substitution("C", "T"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PCCB:p.Pro228Leu", "PCCB p.Pro228Leu", "PCCB:p.(Pro228Leu)", "PCCB:p.P228L",
            "PCCB:p.pro228leu", "PCCB:p.Pro228Leu hétérozygote", "PCCB : p.Pro228Leu"})
    void aResidueIsReadInOneLetterAndInThree(String text) {
        HgvsName.OfProtein name = (HgvsName.OfProtein) parsed(text);
        assertThat(name.residue()).isEqualTo('P');
        assertThat(name.position()).isEqualTo(228);
        assertThat(name.change()).isEqualTo("L");
        assertThat(name.isSubstitution()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"p.Arg190Ter, *", "p.Arg190*, *", "p.R190X, *", "p.Arg190=, =", "p.(Arg190=), =",
            "p.Arg190GlyfsTer12, GlyfsTer12", "p.Arg190fs, fs", "p.Arg190del, del", "p.Met1?, ?"})
    void whatBecomesOfAResidue(String text, String change) {
        assertThat(((HgvsName.OfProtein) parsed(text)).change()).isEqualTo(change);
    }

    /** HGVS nomenclature 21.0, numbering and DNA. */
    @ParameterizedTest
    @CsvSource({"c.-14G>C, -14, -14", "c.*46T>A, *46, *46", "c.88+1G>T, 88+1, 88+1", "c.89-2A>C, 89-2, 89-2",
            "c.*12-3A>C, *12-3, *12-3", "c.-15+2T>G, -15+2, -15+2", "c.76_78del, 76, 78", "c.77_*3del, 77, *3",
            "c.(76_78)del, 76, 78", "n.44G>A, 44, 44", "n.1069-424_1069-423insTT, 1069-424, 1069-423"})
    void placesOfBases(String text, String start, String end) {
        HgvsName.OfBases name = (HgvsName.OfBases) parsed(text);
        assertThat(name.start().text()).isEqualTo(start);
        assertThat(name.end().text()).isEqualTo(end);
        assertThat(name.reference()).isEmpty();
    }

    @Test
    void editsWithAndWithoutTheirBases() {
        assertThat(edit("del")).isEqualTo(new BaseEdit.Deletion(java.util.Optional.empty()));
        assertThat(edit("del3")).isEqualTo(new BaseEdit.Deletion(java.util.Optional.empty()));
        assertThat(edit("delACT")).isEqualTo(new BaseEdit.Deletion(java.util.Optional.of("ACT")));
        assertThat(edit("dup")).isEqualTo(new BaseEdit.Duplication(java.util.Optional.empty()));
        assertThat(edit("delinsTG")).isEqualTo(new BaseEdit.Replacement(java.util.Optional.empty(), "TG"));
        assertThat(edit("delACTinsTG")).isEqualTo(new BaseEdit.Replacement(java.util.Optional.of("ACT"), "TG"));
        assertThat(edit("inv")).isEqualTo(new BaseEdit.Inversion());
        assertThat(edit("[4]")).isEqualTo(new BaseEdit.Repeat(java.util.Optional.empty(), 4));
        assertThat(edit("CAG[40]")).isEqualTo(new BaseEdit.Repeat(java.util.Optional.of("CAG"), 40));
    }

    private static BaseEdit edit(String text) {
        return ((HgvsName.OfBases) parsed("NM_1.1:c.76_78" + text)).edit();
    }

    @Test
    void theProteinBesideAChangeOfBasesIsKept() {
        for (String text : List.of("NM_000532.5:c.683C>T (p.Pro228Leu)", "NM_000532.5:c.683C>T, p.(Pro228Leu)",
                "NM_000532.5:c.683C>T;p.Pro228Leu", "NM_000532.5:c.683C>T p.Pro228Leu")) {
            HgvsName.OfBases name = (HgvsName.OfBases) parsed(text);
            assertThat(name.protein()).as(text).hasValue("Pro228Leu");
            assertThat(name.edit()).isEqualTo(new BaseEdit.Substitution("C", "T"));
        }
    }

    @ParameterizedTest
    @CsvSource({"c.[76A>C;283G>C], severalChanges", "r.1a>u, rna", "c.88-?_923+?del, uncertain",
            "c.(?_10)_(21_?)del, uncertain", "c.0A>T, noPlace", "g.-2A>T, noPlace", "g.2+1A>T, noPlace",
            "n.*5A>T, noPlace", "c.683, noChange", "c.683foo, noEdit", "c.683=, sameBases", "c.683C=, sameBases",
            "p.Ooo5Gly, noResidue", "p.Arg0Gly, noResidue",
            "bonjour, notHgvs", "c.99999999999A>T, noPlace"})
    void whatIsNoNameIsRefusedWithItsReason(String text, String reason) {
        assertThat(reason(text)).isEqualTo(reason);
    }

    /** Names that another project's parser must read (biocommons hgvs); what is unsupported here is refused, never misread. */
    @Test
    void theGauntletOfAnotherProjectIsReadOrRefusedForAKnownReason() throws IOException {
        List<String> refused = new ArrayList<>();
        int read = 0;
        for (String line : Files.readAllLines(SharedData.path("data/hgvs/gauntlet"))) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            HgvsParsing parsing = HgvsParser.parse(line);
            if (parsing instanceof HgvsParsing.Refused no) {
                refused.add(no.reason() + " " + line);
            } else {
                read++;
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(30);
        assertThat(refused).allMatch(text -> text.startsWith("rna ") || text.contains(":p."));
    }

    @Test
    void namesOfRealVariantsAreRead() throws IOException {
        int read = 0;
        for (String file : List.of("real.tsv", "noncoding.tsv", "regression.tsv")) {
            for (String line : Files.readAllLines(SharedData.path("data/hgvs/" + file))) {
                for (String name : line.startsWith("#") ? new String[0] : line.split("[\t|]")) {
                    // n. counts no base behind a stop codon (HGVS, numbering), whatever this file says
                    if (name.matches("N[CMR]_\\d+\\.\\d+:[cgn]\\.[^*].*")) {
                        assertThat(HgvsParser.parse(name)).as(name).isInstanceOf(
                                name.endsWith("=") ? HgvsParsing.Refused.class : HgvsParsing.Parsed.class);
                        read++;
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    @Test
    void noTextMakesItFail() {
        Stream.of("", " ", ":", "c.", "p.", "c.1", "c.*", "c.-", "c.+1A>T", "((((", "c.1_", "NM_:c.1A>T", "é:c.1A>T",
                "c.2147483648A>T", "p.Arg2147483648Gly", "c.1A>T".repeat(1000), "c." + "1".repeat(5000) + "A>T",
                "[".repeat(5000)).forEach(text -> assertThat(HgvsParser.parse(text)).isNotNull());
    }
}
