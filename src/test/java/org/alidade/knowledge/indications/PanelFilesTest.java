package org.alidade.knowledge.indications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Panels in the formats that laboratories have. */
class PanelFilesTest {
    private static KnowledgeBundle bundle;
    private static PanelFiles files;

    @BeforeAll
    static void open() throws IOException, KnowledgeException {
        bundle = KnowledgeBundle.builtIn();
        files = new PanelFiles(bundle.geneModels(), GenomeBuild.GRCH38);
    }

    private static PanelFiles.Read read(String text) throws IOException {
        return files.read("panel", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String genes(PanelFiles.Read read) {
        return read.genes().stream().map(entry -> entry.gene().symbol()).collect(Collectors.joining(" "));
    }

    private static List<String> problems(PanelFiles.Read read) {
        return read.problems().stream().map(problem -> problem.code() + ":" + problem.line().orElse(0)
                + String.join(",", problem.arguments())).toList();
    }

    @Test
    void aPlainListIsResolvedAndItsFormerSymbolsAreNoted() throws IOException {
        PanelFiles.Read read = read("\ufeff# my genes\r\nFSHR, MUT;HGNC:1068\r\n\r\nFSHR\r\n");

        assertThat(genes(read)).isEqualTo("FSHR MMUT BMP15");
        assertThat(problems(read)).containsExactly("panel.renamed:2MUT,MMUT");
        assertThat(read.genes()).allSatisfy(entry -> assertThat(entry.toValidate()).isTrue());
    }

    @Test
    void anUnknownNameIsReportedWithItsLine() throws IOException {
        PanelFiles.Read read = read("FSHR\nNOTAGENE\n");

        assertThat(problems(read)).containsExactly("panel.unknownGene:2NOTAGENE");
        assertThat(read.problems()).allMatch(Problem::isError);
    }

    @Test
    void everyBuiltInPanelIsTheSameAfterItWasWrittenAndReadBack() throws IOException {
        for (Indication indication : bundle.indications().all()) {
            String text = String.join("\t", PanelText.HEADER) + "\n" + PanelText.lines(indication.panel()).stream()
                    .map(line -> String.join("\t", line)).collect(Collectors.joining("\n"));
            PanelFiles.Read read = read(text);

            assertThat(read.problems()).as(indication.code()).noneMatch(Problem::isError);
            assertThat(read.genes()).as(indication.code()).hasSameSizeAs(indication.panel().genes());
            for (PanelGene entry : indication.panel().genes()) {
                assertThat(read.genes().stream().filter(one -> one.gene().isSame(entry.gene())).findFirst())
                        .hasValueSatisfying(one -> {
                            assertThat(one.modes()).isEqualTo(entry.modes());
                            assertThat(one.tier()).isEqualTo(entry.tier());
                            assertThat(one.confidence()).isEqualTo(entry.confidence());
                            assertThat(one.toValidate()).isEqualTo(entry.toValidate());
                        });
            }
        }
    }

    @Test
    void panelAppsJsonIsReadWithConfidenceModeAndDiseases() throws IOException {
        PanelFiles.Read read = read("""
                {"id": 155, "version": "1.67", "genes": [
                  {"gene_data": {"gene_symbol": "BMP15", "hgnc_id": "HGNC:1068"}, "confidence_level": "3",
                   "mode_of_inheritance": "X-LINKED: hemizygous mutation in males, biallelic mutations in females",
                   "phenotypes": ["Ovarian dysgenesis 2, 300510", "Premature ovarian failure 4, 300510"]},
                  {"gene_data": {"gene_symbol": "NOBOX", "hgnc_id": "HGNC:22448"}, "confidence_level": "2",
                   "mode_of_inheritance": "BOTH monoallelic and biallelic, autosomal or pseudoautosomal",
                   "phenotypes": []},
                  {"gene_data": {"gene_symbol": "FSHR", "hgnc_id": "HGNC:3969"}, "confidence_level": "green"}],
                 "strs": [{}, {}], "regions": []}
                """);

        assertThat(read.genes()).extracting(PanelGene::confidence).containsExactly(3, 2);
        assertThat(read.genes()).extracting(PanelGene::tier).containsExactly(1, 2);
        assertThat(read.genes()).extracting(PanelGene::modes).containsExactly(
                Set.of(ModeOfInheritance.X_LINKED_RECESSIVE),
                Set.of(ModeOfInheritance.AUTOSOMAL_DOMINANT, ModeOfInheritance.AUTOSOMAL_RECESSIVE));
        assertThat(read.genes().getFirst().diseases()).containsExactly("OMIM:300510");
        assertThat(read.genes().getFirst().source()).isEqualTo("PanelApp-GE:155@1.67");
        assertThat(problems(read)).containsExactly("panel.confidence:0green", "panel.noGeneEntities:02");
    }

    /** The sentences of PanelApp's API. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONOALLELIC, autosomal or pseudoautosomal, NOT imprinted                                   | AUTOSOMAL_DOMINANT
            MONOALLELIC, autosomal or pseudoautosomal, imprinted status unknown                        | AUTOSOMAL_DOMINANT
            MONOALLELIC, autosomal or pseudoautosomal, maternally imprinted (paternal allele expressed) | PATERNAL_EXPRESSION
            MONOALLELIC, autosomal or pseudoautosomal, paternally imprinted (maternal allele expressed) | MATERNAL_EXPRESSION
            BIALLELIC, autosomal or pseudoautosomal                                                    | AUTOSOMAL_RECESSIVE
            X-LINKED: hemizygous mutation in males, biallelic mutations in females                     | X_LINKED_RECESSIVE
            X-LINKED: hemizygous mutation in males, monoallelic mutations in females may cause disease (may be less severe, later onset than males) | X_LINKED_DOMINANT
            MITOCHONDRIAL                                                                              | MITOCHONDRIAL
            Other                                                                                      | UNKNOWN
            """)
    void panelAppsSentencesAreModes(String sentence, ModeOfInheritance mode) {
        assertThat(PanelFiles.PanelAppModes.of(sentence)).containsExactly(mode);
    }

    @Test
    void panelAppsTableIsReadToo() throws IOException {
        PanelFiles.Read read = read(
                "Entity Name\tEntity type\tGene Symbol\tModel_Of_Inheritance\tPhenotypes\tOmim\tGEL_Status\tversion\tHGNC\n"
                        + "FSHR\tgene\tFSHR\tBIALLELIC, autosomal or pseudoautosomal\tOvarian dysgenesis 1 233300\t\t4\t1.2\tHGNC:3969\n"
                        + "FMR1_CGG\tstr\t\t\t\t\t3\t1.2\t\n");

        assertThat(genes(read)).isEqualTo("FSHR");
        assertThat(read.genes().getFirst().confidence()).isEqualTo(3);
        assertThat(read.genes().getFirst().diseases()).containsExactly("OMIM:233300");
        assertThat(problems(read)).containsExactly("panel.noGeneEntity:3FMR1_CGG");
    }

    /** FSHR lies at 2:48,962,157-49,154,537 (GRCh38). */
    @Test
    void aBedGivesTheGenesThatItTouchesAndNamesItsBrokenLines() throws IOException {
        PanelFiles.Read read = read("chr2\t48962156\t48965000\texon\nchr2\t5\t4\nchrY\t1\t2\n");

        assertThat(genes(read)).contains("FSHR");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("panel.bedLine", "panel.bedNoGene");
    }

    @ParameterizedTest
    @CsvSource({"'', panel.noGene", "'{\"genes\": [', json.syntax", "'{}', panel.noGene",
            "'symbol\thgnc_id\tmoi\tconfidence\ttier\nFSHR\tHGNC:3969\tAR\thigh\t1', panel.cell"})
    void aBrokenFileIsRefusedWithAReason(String text, String code) throws IOException {
        assertThat(read(text).problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.isError()).isTrue();
        });
    }
}
