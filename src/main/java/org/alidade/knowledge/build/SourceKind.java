package org.alidade.knowledge.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.GenomeBuild;

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
    PANEL_REGIONS(head -> hasHeader(head, "preindication\tid\tkind\t")), //
    REGIONS(head -> hasHeader(head, "region\tplateforme")), //
    PRESETS(head -> hasHeader(head, "preindication\thpo_id\t")), //
    RELEASES(head -> hasHeader(head, "sha256\tversion\tdate")), //
    /** gnomAD 2 (one line for each gene, or for each transcript) or 4 (one for each transcript). */
    CONSTRAINT(head -> hasColumns(head, "gene", "transcript", "oe_lof_upper", "mis_z")
            || hasColumns(head, "gene", "transcript", "lof.oe_ci.upper", "mis.z_score")), //
    DOSAGE_GENES(head -> hasColumns(head, "#Gene Symbol", "Haploinsufficiency Score", "Triplosensitivity Score")), //
    DOSAGE_REGIONS(head -> hasColumns(head, "#ISCA ID", "ISCA Region Name", "Haploinsufficiency Score")), //
    DOSAGE_HAPLO_BED(head -> head.startsWith("track ") && head.contains("ClinGen Gene Curation Haploinsufficiency")), //
    DOSAGE_TRIPLO_BED(head -> head.startsWith("track ") && head.contains("ClinGen Gene Curation Triplosensitivity")), //
    CLINGEN_VALIDITY(head -> head.contains("\"GENE SYMBOL\",\"GENE ID (HGNC)\",\"DISEASE LABEL\"")), //
    GENCC(head -> hasColumns(head, "gene_curie", "disease_curie", "classification_title", "submitter_title")), //
    /** Several panels (DD, Eye, Skin, Cardiac …) make one source. */
    G2P(head -> hasColumns(head, "gene symbol", "disease name", "allelic requirement", "hgnc id")), //
    ORPHANET_FRENCH(head -> head.contains("<JDBOR") && head.contains("<OrphaCode>")
            && head.contains("<Name lang=\"fr\">")), //
    ORPHANET_ENGLISH(head -> head.contains("<JDBOR") && head.contains("<OrphaCode>")
            && head.contains("<Name lang=\"en\">")), //
    /** What files of the laboratory, which nobody can know by their content, hold. */
    OWN_SOURCES(head -> hasColumns(head, "file", "column", "kind")), //
    GENOME(head -> head.startsWith(">")), //
    CHAIN(head -> head.startsWith("chain ") || head.lines().limit(50).anyMatch(line -> line.startsWith("chain "))
            && head.lines().limit(50).allMatch(line -> line.startsWith("#") || line.isBlank()
                    || line.matches("chain .*|\\d+(\\s+-?\\d+\\s+-?\\d+)?"))), //
    /** Several catalogues make one source. */
    REPEATS(head -> head.contains("\"ReferenceRegion\"") && head.contains("\"LocusStructure\"")
            || head.contains("\"start_hg38\"") && head.contains("\"pathogenic_min\"")), //
    /** Ensembl's and RefSeq's may stand beside one another. */
    TRANSCRIPTS(TranscriptShape::matches);

    private static final int HEAD = 1 << 16;

    private final Predicate<String> recognises;

    SourceKind(Predicate<String> recognises) {
        this.recognises = recognises;
    }

    /** The plain beginning of a file, compressed or not. */
    static String head(Path file) throws IOException {
        try (InputStream plain = Tsv.plain(Files.newInputStream(file))) {
            return new String(plain.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
    }

    /** What a file is that begins so; empty where its content is none of these. */
    static Optional<SourceKind> of(String head) {
        return Arrays.stream(values()).filter(kind -> kind.recognises.test(head)).findFirst();
    }

    /** Whether several files of this kind make one source. */
    boolean mayRepeat() {
        return switch (this) {
            case PANEL, G2P, OWN_SOURCES, CHAIN, REPEATS, TRANSCRIPTS -> true;
            default -> false;
        };
    }

    /** The assembly that the places of a file are of; empty where its kind has no places. */
    Optional<GenomeBuild> build(String head) {
        return switch (this) {
            case MANE, GENE_INDEX -> Optional.of(GenomeBuild.GRCH38);
            case DOSAGE_GENES, DOSAGE_REGIONS -> head.lines().takeWhile(line -> line.startsWith("#"))
                    .map(GenomeBuild::parse).flatMap(Optional::stream).findFirst();
            case DOSAGE_HAPLO_BED, DOSAGE_TRIPLO_BED -> head.lines().findFirst().flatMap(GenomeBuild::parse);
            case TRANSCRIPTS -> TranscriptShape.build(head);
            case REPEATS -> repeats(head);
            default -> Optional.empty();
        };
    }

    /** Whether its places are of one build, so that the build must be known. */
    boolean needsBuild(String head) {
        return this == TRANSCRIPTS || this == REPEATS && !head.contains("\"start_hg38\"");
    }

    /** ExpansionHunter's catalogues do not say their build; the repeats of HTT, FMR1 and AR are in all of them. */
    private static Optional<GenomeBuild> repeats(String head) {
        boolean newer = head.matches("(?s).*(4:3074876-|X:147912050-|X:67545316-).*");
        boolean older = head.matches("(?s).*(4:3076603-|X:146993568-|X:66765158-).*");
        return newer == older ? Optional.empty() : Optional.of(newer ? GenomeBuild.GRCH38 : GenomeBuild.GRCH37);
    }

    /** Whether the first line that is no comment, or a commented one, names these columns. */
    private static boolean hasHeader(String head, String columns) {
        return head.lines().limit(20).anyMatch(line -> line.startsWith(columns) || line.startsWith("#" + columns));
    }

    /** Whether one of the first lines has all these columns, in whatever order, between tabs or commas, quoted or not. */
    private static boolean hasColumns(String head, String... columns) {
        return head.lines().limit(20).anyMatch(line -> {
            List<String> cells = Arrays.stream(line.split("[\t,]", -1)).map(cell -> cell.replace("\"", "")).toList();
            return cells.containsAll(List.of(columns));
        });
    }
}
