package org.alidade.knowledge.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelimitedTest {
    @Test
    void quotedCellsHoldSeparatorsBreaksAndQuotes() throws IOException {
        assertThat(rows("gene,note\r\nA,\"x, \"\"y\"\"\nz\"\r\nB,plain\r\n")).containsExactly("2 A|x, \"y\"\nz",
                "4 B|plain");
    }

    @Test
    void tabsSeparateWhereTheFirstLineHasOne() throws IOException {
        assertThat(rows("\"gene\"\t\"note\"\n\"A\"\t\"x, y\"\n")).containsExactly("2 A|x, y");
    }

    @Test
    void linesAboveTheHeaderAreNotRows() throws IOException {
        assertThat(rows("\"A LIST OF GENES\",\"\"\n\"FILE CREATED: 2026-01-01\"\n\n\"gene\",\"note\"\nA,x\n\n"))
                .containsExactly("5 A|x");
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(rows("gene,note\nA,")).containsExactly("2 A|");
    }

    @Test
    void aLineThatIsTooShortIsRefusedWithItsNumber() {
        assertThatThrownBy(() -> rows("gene,note\nA,x\nB\n")).isInstanceOf(TableFormatException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void aQuoteWithoutEndIsRefusedWhereItBegins() {
        assertThatThrownBy(() -> rows("gene,note\nA,x\nB,\"cut off\nC,y\n")).isInstanceOf(TableFormatException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void aTableWithoutItsHeaderIsRefused() {
        assertThatThrownBy(() -> rows("a,b\n1,2\n")).isInstanceOf(TableFormatException.class);
        assertThatThrownBy(() -> rows("")).isInstanceOf(TableFormatException.class);
    }

    private static List<String> rows(String text) throws IOException {
        List<String> rows = new ArrayList<>();
        Delimited.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "gene",
                row -> rows.add(row.line() + " " + row.text("gene") + "|" + row.text("note")));
        return rows;
    }
}
