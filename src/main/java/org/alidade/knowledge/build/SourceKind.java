package org.alidade.knowledge.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.alidade.knowledge.tables.Tsv;

/** The published files that a bundle can be made of, each known by how its content begins, never by its name. */
public enum SourceKind {
    HPO_JSON(head -> head.startsWith("{") && head.contains("\"graphs\"") && head.contains("obo/hp.")), //
    HPO_ANNOTATIONS(head -> hasHeader(head, "DatabaseID\tDiseaseName\t") || hasHeader(head,
            "database_id\tdisease_name\t")), //
    HPO_FRENCH(head -> hasHeader(head, "subject_id\tsource_language\ttranslation_language\t")
            && head.contains("\ten\tfr\t")), //
    HPO_FRENCH_SYNONYMS(head -> hasHeader(head, "subject_id\ttranslation_value\t")
            && head.contains("hasExactSynonym@fr")), //
    GENES_TO_PHENOTYPE(head -> head.startsWith("#Format: entrez-gene-id<tab>entrez-gene-symbol<tab>HPO-Term-ID")
            || hasHeader(head, "ncbi_gene_id\tgene_symbol\thpo_id\t")), //
    GENES_TO_DISEASE(head -> hasHeader(head, "ncbi_gene_id\tgene_symbol\tassociation_type\tdisease_id\t")), //
    MANE(head -> head.contains("\tMANE Select") && head.startsWith("#chrom\tchromStart\tchromEnd\tname\t")), //
    HGNC(head -> hasHeader(head, "hgnc_id\tsymbol\tname\tlocus_group\t")), //
    GENE_INDEX(head -> hasHeader(head, "symbol\thgnc_id\tensembl_id\tncbi_gene_id\tmane_select_refseq\tchrom_grch38")), //
    CATALOGUE(head -> hasHeader(head, "code\tnom\t")), //
    CATALOGUE_ENGLISH(head -> hasHeader(head, "code\tname_en\t")), //
    PANEL(head -> hasHeader(head, "symbol\thgnc_id\tensembl_id\tmoi\tconfidence\ttier\t")), //
    REGIONS(head -> hasHeader(head, "region\tplateforme")), //
    PRESETS(head -> hasHeader(head, "preindication\thpo_id\t")), //
    RELEASES(head -> hasHeader(head, "sha256\tversion\tdate"));

    private static final int HEAD = 1 << 16;

    private final Predicate<String> recognises;

    SourceKind(Predicate<String> recognises) {
        this.recognises = recognises;
    }

    /** What a file, compressed or not, is; empty where its content is none of these. */
    public static Optional<SourceKind> of(Path file) throws IOException {
        try (InputStream plain = Tsv.plain(Files.newInputStream(file))) {
            String head = new String(plain.readNBytes(HEAD), StandardCharsets.UTF_8);
            return Arrays.stream(values()).filter(kind -> kind.recognises.test(head)).findFirst();
        }
    }

    /** Whether the first line that is no comment, or a commented one, names these columns. */
    private static boolean hasHeader(String head, String columns) {
        return head.lines().limit(20).anyMatch(line -> line.startsWith(columns) || line.startsWith("#" + columns));
    }
}
