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

class BatchClassifierTest {
    private final StringWriter out = new StringWriter();

    private List<Problem> classify(String table) throws IOException {
        return new BatchClassifier().classify(new StringReader(table), out);
    }

    @Test
    void columnsAreKeptAndPointsAndClassAdded() throws IOException {
        List<Problem> problems = classify("id\tgene\tcriteria\na\tPTEN\tPVS1, PM2_Supporting\nb\tGCK\t\n");

        assertThat(problems).isEmpty();
        assertThat(out.toString()).isEqualTo("""
                id\tgene\tcriteria\tpoints\tclass
                a\tPTEN\tPVS1, PM2_Supporting\t9\tlikely_pathogenic
                b\tGCK\t\t0\tuncertain_significance
                """);
    }

    @Test
    void aRowMayNameItsRules() throws IOException {
        classify("id\tcriteria\trules\na\tPVS1\t\nb\tPVS1\tacmg-2015\n");

        assertThat(out.toString().lines().skip(1)).containsExactly("a\tPVS1\t\t8\tlikely_pathogenic",
                "b\tPVS1\tacmg-2015\t8\tuncertain_significance");
    }

    @Test
    void brokenRowsAreNamedByLineAndLeftEmpty() throws IOException {
        List<Problem> problems = classify("id\tcriteria\trules\n" + "a\tPVS9\t\n" + "\n" + "b\tPM2\tnonsense\n" + "c\n"
                + "d\tPM2\t\textra\n" + "e\tPS1\n");

        assertThat(problems).extracting(problem -> problem.line().orElseThrow()).containsExactly(2L, 4L, 5L, 6L);
        assertThat(problems).extracting(Problem::code).containsExactly("classify.criterion",
                "classify.rules", "classify.row", "classify.row");
        assertThat(out.toString().lines().skip(1)).containsExactly("a\tPVS9\t\t\t", "b\tPM2\tnonsense\t\t", "c\t\t\t\t",
                "d\tPM2\t\t\t", "e\tPS1\t\t4\tuncertain_significance");
        assertThat(problems).allSatisfy(
                problem -> assertThat(Messages.of(Locale.FRENCH).line(problem))
                        .startsWith("-:" + problem.line().getAsLong()));
    }

    @Test
    void theSameEvidenceIsNotCountedTwice() throws IOException {
        assertThat(classify("id\tcriteria\na\tPP3, PP3_Strong\n")).extracting(Problem::code)
                .containsExactly("classify.twice");
    }

    @Test
    void spreadsheetsQuoteCellsAndMarkTheByteOrder() throws IOException {
        assertThat(classify("\uFEFFid\tcriteria\r\na\t\"PVS1, PM2\"\r\n")).isEmpty();

        assertThat(out.toString()).endsWith("\t10\tpathogenic\n");
    }

    @Test
    void itsOwnOutputCanBeClassifiedAgain() throws IOException {
        classify("id\tcriteria\tpoints\tclass\tnote\na\tPS1\t99\tbenign\tn\n");

        assertThat(out.toString())
                .isEqualTo("id\tcriteria\tnote\tpoints\tclass\na\tPS1\tn\t4\tuncertain_significance\n");
    }

    @Test
    void aTableWithoutItsColumnsIsRefused() throws IOException {
        assertThat(classify("name\tcodes\na\tPVS1\n")).hasSize(1);
        assertThat(classify("")).hasSize(1);
        assertThat(out.toString()).isEmpty();
    }
}
