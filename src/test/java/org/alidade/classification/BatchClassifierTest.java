package org.alidade.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchClassifierTest {
    private record Outcome(List<String> lines, List<Problem> problems) {
    }

    private static Outcome classify(String table) throws IOException {
        StringWriter out = new StringWriter();
        List<Problem> problems = new BatchClassifier().classify(new StringReader(table), out);
        return new Outcome(out.toString().lines().toList(), problems);
    }

    @Test
    void pointsAndClassAreAddedAndOtherColumnsKept() throws IOException {
        Outcome outcome = classify("id\tgene\tcriteria\tnote\nv1\tWT1\tPVS1,PM2\thello\nv2\t\tBP4\t\n");

        assertThat(outcome.lines()).containsExactly("id\tgene\tcriteria\tnote\tpoints\tclass",
                "v1\tWT1\tPVS1,PM2\thello\t10\tpathogenic", "v2\t\tBP4\t\t-1\tuncertain_significance");
        assertThat(outcome.problems()).isEmpty();
    }

    @Test
    void aRuleSetIsChosenPerLine() throws IOException {
        Outcome outcome = classify("id\tcriteria\trules\na\tBS1\t\nb\tBS1\tacmg-2015\nc\tBS1\tmine\n");

        assertThat(outcome.lines().subList(1, 4)).containsExactly("a\tBS1\t\t-4\tlikely_benign",
                "b\tBS1\tacmg-2015\t-4\tuncertain_significance", "c\tBS1\tmine\t\t");
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("classify.rules");
            assertThat(problem.line()).hasValue(4);
            assertThat(problem.field()).isEqualTo("rules");
        });
    }

    @Test
    void aLineThatIsNotUnderstoodStaysEmptyAndIsNamed() throws IOException {
        Outcome outcome = classify("id\tcriteria\nv1\tPVS1,PX1\nv2\tPM2\n");

        assertThat(outcome.lines()).containsExactly("id\tcriteria\tpoints\tclass", "v1\tPVS1,PX1\t\t",
                "v2\tPM2\t2\tuncertain_significance");
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("classify.criterion");
            assertThat(problem.arguments()).containsExactly("PX1");
        });
    }

    @Test
    void aBrokenLineKeepsItsPlaceInTheTable() throws IOException {
        Outcome outcome = classify("id\tcriteria\tnote\nshort\nnoNote\tPM2\nlong\tPM2\tx\ty\n\nlast\tPP3\tz\n");

        assertThat(outcome.lines()).containsExactly("id\tcriteria\tnote\tpoints\tclass", "short\t\t\t\t",
                "noNote\tPM2\t\t2\tuncertain_significance", "long\tPM2\tx\ty\t\t",
                "last\tPP3\tz\t1\tuncertain_significance");
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("classify.columns",
                "classify.columns");
        assertThat(outcome.problems()).extracting(problem -> problem.line().orElse(0)).containsExactly(2L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id\tcodes\n", "name\tcriteria\n", "id,criteria\n"})
    void aTableWithoutItsColumnsIsRefused(String table) throws IOException {
        Outcome outcome = classify(table);

        assertThat(outcome.lines()).isEmpty();
        assertThat(outcome.problems()).singleElement().extracting(Problem::code).isEqualTo("classify.header");
    }

    @Test
    void aFileOfASpreadsheetIsRead() throws IOException {
        assertThat(classify("\uFEFFid\tcriteria\r\nv1\tPVS1\r\n").lines()).containsExactly(
                "id\tcriteria\tpoints\tclass", "v1\tPVS1\t8\tlikely_pathogenic");
    }

    @Test
    void everyProblemHasItsWordsInBothLanguages() throws IOException {
        Outcome outcome = classify("id\tcriteria\trules\nv1\tPX1\t\nv2\tPM2\tmine\nv3\n");

        assertThat(outcome.problems()).hasSize(3).allSatisfy(problem -> {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                Messages messages = Messages.of(locale);
                assertThat(messages.has("problem." + problem.code())).isTrue();
                assertThat(messages.has("problem." + problem.code() + ".remedy")).isTrue();
                assertThat(messages.line(problem)).doesNotContain("{");
            }
        });
    }
}
