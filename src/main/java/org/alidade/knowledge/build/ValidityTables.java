package org.alidade.knowledge.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alidade.knowledge.tables.Row;

/** Makes the tables of what curators say of genes and diseases: ClinGen, GenCC, Gene2Phenotype. */
final class ValidityTables {
    private static final Pattern CREATED = Pattern.compile("FILE CREATED: (\\d{4}-\\d{2}-\\d{2})",
            Pattern.CASE_INSENSITIVE);

    private final Inputs inputs;
    private final NamedGenes genes;

    ValidityTables(Inputs inputs, NamedGenes genes) {
        this.inputs = inputs;
        this.genes = genes;
    }

    /** A line, by which the table is sorted. */
    private record Claim(int hgnc, String disease, String[] cells) {
    }

    /** What is taken of one published file or several. */
    private static final class Claims {
        private final List<Claim> claims = new ArrayList<>();
        private final TreeSet<String> dates = new TreeSet<>();
        private long leftOut;

        void add(Optional<String> hgnc, String... cells) {
            dates.add(cells[6]);
            if (hgnc.isEmpty()) {
                leftOut++;
                return;
            }
            String[] line = new String[cells.length + 1];
            line[0] = hgnc.get();
            System.arraycopy(cells, 0, line, 1, cells.length);
            claims.add(new Claim(Integer.parseInt(hgnc.get()), cells[1], line));
        }

        BuiltFile file(String id, String file, Origin origin) throws IOException {
            TableWriter table = new TableWriter("hgnc", "disease_id", "disease", "moi", "class", "curator", "mechanism",
                    "date");
            claims.sort(Comparator.comparingInt(Claim::hgnc).thenComparing(Claim::disease)
                    .thenComparing(claim -> String.join("\t", claim.cells())));
            claims.forEach(claim -> table.line(claim.cells()));
            return table.file(id, file, origin, leftOut);
        }

        String newest() {
            return dates.isEmpty() ? "" : dates.last();
        }
    }

    List<BuiltFile> build() throws IOException {
        List<BuiltFile> files = new ArrayList<>();
        Optional<InputFile> clinGen = inputs.one(SourceKind.CLINGEN_VALIDITY);
        if (clinGen.isPresent()) {
            files.add(clinGen(clinGen.get()));
        }
        Optional<InputFile> genCc = inputs.one(SourceKind.GENCC);
        if (genCc.isPresent()) {
            files.add(genCc(genCc.get()));
        }
        if (inputs.has(SourceKind.G2P)) {
            files.add(geneToPhenotype(inputs.all(SourceKind.G2P)));
        }
        return files;
    }

    private BuiltFile clinGen(InputFile file) throws IOException {
        Claims claims = new Claims();
        file.quotedRows("GENE ID (HGNC)", row -> {
            if (!row.text("GENE SYMBOL").startsWith("+++")) {
                claims.add(number(row, "GENE SYMBOL", "GENE ID (HGNC)"), row.text("DISEASE ID (MONDO)"),
                        row.text("DISEASE LABEL"), row.text("MOI"), row.text("CLASSIFICATION"), row.text("GCEP"), "",
                        day(row.text("CLASSIFICATION DATE")));
            }
        });
        Matcher created = CREATED.matcher(SourceKind.head(file.path()));
        return claims.file("validity-clingen", "genes/validity-clingen.tsv.gz", inputs.origin(file,
                "ClinGen gene-disease validity", "CC0 1.0", created.find() ? created.group(1) : ""));
    }

    private BuiltFile genCc(InputFile file) throws IOException {
        Claims claims = new Claims();
        TreeSet<String> runs = new TreeSet<>();
        file.quotedRows("gene_curie", row -> {
            claims.add(number(row, "gene_symbol", "gene_curie"), row.text("disease_curie"), row.text("disease_title"),
                    row.text("moi_title"), row.text("classification_title"), row.text("submitter_title"), "",
                    day(row.text("submitted_as_date")));
            runs.add(day(row.text("submitted_run_date")));
        });
        return claims.file("validity-gencc", "genes/validity-gencc.tsv.gz",
                inputs.origin(file, "GenCC submissions", "CC0 1.0", runs.isEmpty() ? "" : runs.last()));
    }

    /** Columns carry other names in the files before 2025. */
    private BuiltFile geneToPhenotype(List<InputFile> panels) throws IOException {
        Claims claims = new Claims();
        for (InputFile panel : panels) {
            panel.quotedRows("allelic requirement", row -> {
                String mondo = row.text("disease MONDO");
                String mim = row.text("disease mim");
                String id = !mondo.isEmpty() ? mondo : mim.matches("\\d{6}") ? "OMIM:" + mim : "";
                claims.add(number(row, "gene symbol", "hgnc id"), id, row.text("disease name"),
                        row.text("allelic requirement"), first(row, "confidence", "confidence category",
                                "DDD category"),
                        "G2P " + row.text("panel"), first(row, "molecular mechanism", "mutation consequence"),
                        day(first(row, "date of last review", "gene disease pair entry date")));
            });
        }
        return claims.file("validity-g2p", "genes/validity-g2p.tsv.gz",
                inputs.origin(panels.getFirst(), "Gene2Phenotype", "EMBL-EBI terms of use, to be cited",
                        claims.newest()));
    }

    private Optional<String> number(Row row, String symbol, String id) {
        String text = row.text(id);
        return genes.number(row.text(symbol), text.matches("\\d+") ? "HGNC:" + text : text);
    }

    private static String first(Row row, String... columns) {
        for (String column : columns) {
            if (!row.text(column).isEmpty()) {
                return row.text(column);
            }
        }
        return "";
    }

    /** The day of a date or of a moment. */
    private static String day(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? text.substring(0, 10) : "";
    }
}
