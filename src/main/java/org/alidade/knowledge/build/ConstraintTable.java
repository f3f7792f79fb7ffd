package org.alidade.knowledge.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alidade.knowledge.tables.Row;

/** Makes the table of constraint: one transcript for each gene, MANE Select or gnomAD's canonical one where it says so. */
final class ConstraintTable {
    private static final String LICENCE = "CC0 1.0";

    /** Columns of the two formats in our order; each number is kept as it is written. */
    private static final List<String> OF_2 = List.of("obs_lof", "exp_lof", "pLI", "oe_lof_upper", "mis_z", "oe_mis",
            "constraint_flag");
    private static final List<String> OF_4 = List.of("lof.obs", "lof.exp", "lof.pLI", "lof.oe_ci.upper", "mis.z_score",
            "mis.oe", "constraint_flags");

    private final Inputs inputs;
    private final NamedGenes genes;
    private final Map<Integer, Line> lines = new TreeMap<>();
    private long leftOut;

    /** @param preference higher is shown rather */
    private record Line(int preference, String[] cells) {
    }

    ConstraintTable(Inputs inputs, NamedGenes genes) {
        this.inputs = inputs;
        this.genes = genes;
    }

    List<BuiltFile> build() throws IOException {
        Optional<InputFile> given = inputs.one(SourceKind.CONSTRAINT);
        return given.isPresent() ? List.of(table(given.get())) : List.of();
    }

    private BuiltFile table(InputFile file) throws IOException {
        boolean newer = SourceKind.head(file.path()).contains("lof.oe_ci.upper");
        List<String> columns = newer ? OF_4 : OF_2;
        file.rows(row -> add(row, columns));
        TableWriter table = new TableWriter("hgnc", "transcript", "obs_lof", "exp_lof", "pli", "loeuf", "mis_z",
                "oe_mis", "flags");
        lines.values().forEach(line -> table.line(line.cells()));
        String name = "gnomAD gene constraint, " + (newer ? "v4" : "v2");
        return table.file("constraint", "genes/constraint.tsv.gz", inputs.origin(file, name, LICENCE, ""), leftOut);
    }

    private void add(Row row, List<String> columns) {
        Optional<String> number = genes.number(row.text("gene"), row.text("gene_id"));
        if (number.isEmpty()) {
            leftOut++;
            return;
        }
        String[] cells = new String[columns.size() + 2];
        cells[0] = number.get();
        cells[1] = row.text("transcript");
        for (int i = 0; i < columns.size(); i++) {
            cells[i + 2] = value(row.text(columns.get(i)));
        }
        lines.merge(Integer.valueOf(number.get()), new Line(preference(row, number.get()), cells),
                (known, other) -> other.preference() > known.preference() ? other : known);
    }

    /**
     * A line under today's symbol goes before one under a former name; Ensembl's transcript before RefSeq's of the same
     * rank, since it is the one that gnomAD shows.
     */
    private int preference(Row row, String number) {
        int rank = row.text("mane_select").equalsIgnoreCase("true")
                ? 4
                : row.text("canonical").equalsIgnoreCase("true") ? 2 : 0;
        return (genes.isSymbol(row.text("gene"), number) ? 8 : 0) + rank
                + (row.text("transcript").startsWith("ENST") ? 1 : 0);
    }

    /** gnomAD writes missing values as NA, and an empty list of flags as []. */
    private static String value(String cell) {
        return cell.equals("NA") || cell.equals("NaN") || cell.equals("[]") ? "" : cell;
    }
}
