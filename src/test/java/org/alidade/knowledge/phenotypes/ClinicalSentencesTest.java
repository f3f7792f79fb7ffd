package org.alidade.knowledge.phenotypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.phenotypes.clinicaltext.Mention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as clinicians write them, French and English, with what is to be read in each. */
class ClinicalSentencesTest {
    private static Phenotypes phenotypes;

    @BeforeAll
    static void read() throws IOException, KnowledgeException {
        phenotypes = KnowledgeBundle.builtIn().phenotypes();
    }

    record Line(String sentence, List<String> signs) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    /** Before each id: + present, - absent, ? doubtful; before that M, F, B, S, O for the relative whose sign it is. */
    static Stream<Line> lines() throws IOException {
        try (InputStream stream = Objects
                .requireNonNull(ClinicalSentencesTest.class.getResourceAsStream("sentences.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Line(cells[0], Stream.of(cells[1].split(" ")).filter(sign -> !sign.isEmpty())
                            .sorted().toList()))
                    .toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsSentence(Line line) {
        assertThat(phenotypes.read(line.sentence()).stream().map(ClinicalSentencesTest::text).sorted())
                .isEqualTo(line.signs());
    }

    @Test
    void tableIsLongEnough() throws IOException {
        assertThat(lines().count()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void placesPointIntoTheText() {
        String text = "Enfant de 3 ans. Pas d'épilepsie, hypotonie.";
        assertThat(phenotypes.read(text)).extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("épilepsie", "hypotonie");
    }

    @Test
    void everydayWordsNameLiveTerms() {
        assertThat(phenotypes.read("régression psychomotrice")).extracting(Mention::id).containsExactly("HP:0002376");
    }

    private static String text(Mention mention) {
        String kin = mention.kin().map(one -> one.name().substring(0, 1)).stream().collect(Collectors.joining());
        return kin + switch (mention.standing()) {
            case PRESENT -> "+";
            case ABSENT -> "-";
            case DOUBTFUL -> "?";
        } + mention.id();
    }
}
