package org.alidade.knowledge.genes;

import static org.alidade.model.ModeOfInheritance.AUTOSOMAL_DOMINANT;
import static org.alidade.model.ModeOfInheritance.AUTOSOMAL_RECESSIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alidade.knowledge.BuildWish;
import org.alidade.knowledge.BundleBuilder;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files with the headers of the published ones; the lines are made up. */
class GeneFactSourcesTest {
    private static final Gene PTEN = Gene.ofSymbol("PTEN");
    private static final String VALIDITY = """
            "CLINGEN GENE DISEASE VALIDITY CURATIONS","","","","","","","","",""
            "FILE CREATED: 2026-08-10","","","","","","","","",""
            "WEBPAGE: https://search.clinicalgenome.org/kb/gene-validity","","","","","","","","",""
            "+++++++++++","++++++++++++++","+++","+++","+++","+++","+++","+++","+++","+++"
            "GENE SYMBOL","GENE ID (HGNC)","DISEASE LABEL","DISEASE ID (MONDO)","MOI","SOP","CLASSIFICATION",\
            "ONLINE REPORT","CLASSIFICATION DATE","GCEP"
            "+++++++++++","++++++++++++++","+++","+++","+++","+++","+++","+++","+++","+++"
            "PTEN","HGNC:9588","a disease, named","MONDO:0000001","AD","SOP9","Definitive","https://x","2025-03-04T16:00:00.000Z","Panel A"
            "PTEN","HGNC:9588","another","MONDO:0000002","SD","SOP9","Disputed","https://x","2024-01-02T00:00:00.000Z","Panel B"
            """;
    private static final String DOSAGE = """
            #ClinGen Gene Curation List
            #24 Nov,2023
            #Genomic Locations are reported on %s: GCF_000001405.36
            #https://www.ncbi.nlm.nih.gov/projects/dbvar/clingen
            #to create link: https://www.ncbi.nlm.nih.gov/projects/dbvar/clingen/clingen_gene.cgi?sym=Gene Symbol
            #Gene Symbol	Gene ID	cytoBand	Genomic Location	Haploinsufficiency Score	Triplosensitivity Score	Date Last Evaluated
            PTEN	5728	10q23.31	chr10:87862625-87971930	3	Not yet evaluated	2020-04-22
            NOSUCHGENE	999999999	1p	tbd	1	0	2020-04-22
            """;
    private static final String REGIONS = """
            #ClinGen Region Curation List
            #24 Nov,2023
            #Genomic Locations are reported on GRCh38 (hg38): GCF_000001405.36
            #ISCA ID	ISCA Region Name	cytoBand	Genomic Location	Haploinsufficiency Score	Triplosensitivity Score	Date Last Evaluated
            ISCA-1	first region	1q21	chr1:1000-2000	3	1	2020-01-02
            ISCA-2	not placed	1q22	tbd	40	40	2020-01-02
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private KnowledgeBundle bundle(Path... files) throws IOException, KnowledgeException {
        return BundleBuilder.build(List.of(files), folder.resolve("out"), Progress.none());
    }

    private static KnowledgeSource source(KnowledgeBundle bundle, String id) {
        return bundle.sources().stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void clinGenValidityIsReadBelowItsBannerAndDatedByIt() throws IOException, KnowledgeException {
        KnowledgeBundle bundle = bundle(file("a.csv", VALIDITY));
        assertThat(source(bundle, "validity-clingen").version()).isEqualTo("2026-08-10");
        assertThat(source(bundle, "validity-clingen").records()).hasValue(2);
        assertThat(bundle.geneFacts().claims(PTEN))
                .extracting(GeneDiseaseClaim::disease, GeneDiseaseClaim::strength, GeneDiseaseClaim::modes,
                        GeneDiseaseClaim::date, GeneDiseaseClaim::curator)
                .containsExactly(
                        tuple("a disease, named", Optional.of(ClaimStrength.DEFINITIVE), Set.of(AUTOSOMAL_DOMINANT),
                                Optional.of(LocalDate.of(2025, 3, 4)), "Panel A"),
                        tuple("another", Optional.of(ClaimStrength.DISPUTED),
                                Set.of(AUTOSOMAL_DOMINANT, AUTOSOMAL_RECESSIVE),
                                Optional.of(LocalDate.of(2024, 1, 2)), "Panel B"));
    }

    @Test
    void genCcIsReadWithCommasOrTabsAndKeepsEverySubmission() throws IOException, KnowledgeException {
        String header = "uuid\tgene_curie\tgene_symbol\tdisease_curie\tdisease_title\tclassification_title\tmoi_title\t"
                + "submitter_title\tsubmitted_as_date\tsubmitted_as_notes\tsubmitted_run_date\n";
        String lines = "\"1\"\t\"HGNC:9588\"\t\"PTEN\"\t\"MONDO:1\"\t\"d\"\t\"Strong\"\t\"Autosomal dominant\"\t\"Lab\"\t"
                + "\"2021-01-02 00:00:00\"\t\"two\nlines\"\t\"2026-08-01\"\n"
                + "\"2\"\t\"HGNC:9588\"\t\"PTEN\"\t\"MONDO:1\"\t\"d\"\t\"Supportive\"\t\"Unknown\"\t\"Orphanet\"\t\"\"\t\"\"\t"
                + "\"2026-08-02\"\n";
        KnowledgeBundle bundle = bundle(file("a", header + lines));
        assertThat(source(bundle, "validity-gencc").version()).isEqualTo("2026-08-02");
        assertThat(bundle.geneFacts().claims(PTEN)).extracting(GeneDiseaseClaim::curator, GeneDiseaseClaim::strength)
                .containsExactlyInAnyOrder(tuple("Lab", Optional.of(ClaimStrength.STRONG)),
                        tuple("Orphanet", Optional.of(ClaimStrength.SUPPORTIVE)));
    }

    @Test
    void geneToPhenotypeIsReadInItsOldAndItsNewFormAsOneSource() throws IOException, KnowledgeException {
        Path old = file("old.csv", "\"gene symbol\",\"gene mim\",\"disease name\",\"disease mim\",\"DDD category\","
                + "\"allelic requirement\",\"mutation consequence\",phenotypes,\"organ specificity list\",pmids,panel,"
                + "\"prev symbols\",\"hgnc id\",\"gene disease pair entry date\"\n"
                + "PTEN,1,\"OLD, NAME\",158350,confirmed,monoallelic,\"loss of function\",,,,DD,,9588,\"2015-07-22 16:14:07\"\n");
        Path now = file("now.csv", "g2p id,gene symbol,gene mim,hgnc id,previous gene symbols,disease name,disease mim,"
                + "disease MONDO,allelic requirement,cross cutting modifier,confidence,molecular mechanism,panel,"
                + "date of last review\n"
                + "G2P00001,PTEN,1,9588,,new name,,MONDO:7,biallelic_autosomal,,limited,gain of function,Eye,"
                + "2025-01-02 10:00:00+00:00\n");
        KnowledgeBundle bundle = bundle(old, now);
        assertThat(bundle.geneFacts().claims(PTEN))
                .extracting(GeneDiseaseClaim::diseaseId, GeneDiseaseClaim::strength, GeneDiseaseClaim::mechanism,
                        GeneDiseaseClaim::modes)
                .containsExactlyInAnyOrder(
                        tuple("OMIM:158350", Optional.of(ClaimStrength.DEFINITIVE), "loss of function",
                                Set.of(AUTOSOMAL_DOMINANT)),
                        tuple("MONDO:7", Optional.of(ClaimStrength.LIMITED), "gain of function",
                                Set.of(AUTOSOMAL_RECESSIVE)));
        assertThat(source(bundle, "validity-g2p").date()).isEqualTo("2025-01-02");
    }

    @Test
    void constraintOfVersion4TakesTheManeTranscript() throws IOException, KnowledgeException {
        String header = "gene\tgene_id\ttranscript\tcanonical\tmane_select\tlof.obs\tlof.exp\tlof.pLI\tlof.oe_ci.upper\t"
                + "mis.z_score\tmis.oe\tconstraint_flags\n";
        KnowledgeBundle bundle = bundle(file("c.tsv", header
                + "PTEN\tENSG1\tENST1\tfalse\tfalse\t9\t9\t0.1\t1.9\t0.1\t1\t[]\n"
                + "PTEN\t5728\tNM_1\ttrue\ttrue\t1\t3.3e+01\t0.98\t0.24\t3.7\t0.3\t[]\n"
                + "PTEN\tENSG1\tENST2\ttrue\ttrue\t1\t3.3e+01\t0.99\t0.23\tNA\t0.3\t[\"outlier_syn\"]\n"));
        GeneConstraint constraint = bundle.geneFacts().constraint(PTEN).orElseThrow();
        assertThat(constraint.transcript()).isEqualTo("ENST2");
        assertThat(constraint.loeuf()).isEqualTo(OptionalDouble.of(0.23));
        assertThat(constraint.expectedLof()).isEqualTo(OptionalDouble.of(33));
        assertThat(constraint.missenseZ()).isEmpty();
        assertThat(constraint.flags()).contains("outlier_syn");
        assertThat(source(bundle, "constraint").name()).contains("v4");
    }

    @Test
    void dosageListsGiveGenesAndRegionsAndCountWhatHasNoPlace() throws IOException, KnowledgeException {
        KnowledgeBundle bundle = bundle(file("g.tsv", DOSAGE.formatted("GRCh38 (hg38)")), file("r.tsv", REGIONS));
        DosageSensitivity gene = bundle.geneFacts().dosage(PTEN).orElseThrow();
        assertThat(gene.haploinsufficiency()).contains(DosageScore.SUFFICIENT_EVIDENCE);
        assertThat(gene.triplosensitivity()).as("not evaluated is no score").isEmpty();
        assertThat(gene.evaluated()).contains(LocalDate.of(2020, 4, 22));
        Interval touching = new Interval(Contig.of("chr1"), 2000, 3000);
        assertThat(bundle.geneFacts().dosageRegions(touching, GenomeBuild.GRCH38)).extracting(DosageRegion::id)
                .containsExactly("ISCA-1");
        assertThat(bundle.geneFacts().dosageRegions(touching, GenomeBuild.GRCH37)).isEmpty();
        assertThat(source(bundle, "dosage-genes").leftOut()).isEqualTo(1);
        assertThat(source(bundle, "dosage-regions-GRCh38").leftOut()).isEqualTo(1);
        assertThat(source(bundle, "dosage-genes").date()).isEqualTo("2023-11-24");
        assertThat(source(bundle, "dosage-regions-GRCh38").build()).contains(GenomeBuild.GRCH38);
    }

    @Test
    void aFileOfTheOtherAssemblyIsRefused() throws IOException {
        Path old = file("g.tsv", DOSAGE.formatted("GRCh37 (hg19)"));
        assertThat(problems(new BuildWish(List.of(old), folder.resolve("out"), Optional.empty(),
                Optional.of(GenomeBuild.GRCH38)))).extracting(Problem::code, Problem::file, Problem::arguments)
                .containsExactly(tuple("bundle.build", "g.tsv", List.of("GRCh37", "GRCh38")));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void orphanetNamesDiseasesInFrenchAndByTheOmimNumbersThatMeanTheSame() throws IOException, KnowledgeException {
        KnowledgeBundle bundle = bundle(file("fr.xml",
                """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <JDBOR date="2026-06-23 07:53:50" version="1.3">
                          <DisorderList count="1">
                            <Disorder id="17601"><OrphaCode>166024</OrphaCode>
                              <Name lang="fr">Dysplasie &amp; macrocéphalie</Name>
                              <SynonymList count="1"><Synonym lang="fr">Autre nom</Synonym></SynonymList>
                              <ExternalReferenceList count="2">
                                <ExternalReference id="1"><Source>OMIM</Source><Reference>607131</Reference>
                                  <DisorderMappingRelation id="2"><Name lang="fr">E (correspondance exacte)</Name></DisorderMappingRelation>
                                </ExternalReference>
                                <ExternalReference id="3"><Source>OMIM</Source><Reference>100000</Reference>
                                  <DisorderMappingRelation id="4"><Name lang="fr">BTNT (plus large)</Name></DisorderMappingRelation>
                                </ExternalReference>
                              </ExternalReferenceList>
                              <DisorderDisorderAssociationList><DisorderDisorderAssociation>
                                <Disorder><OrphaCode>9</OrphaCode><Name lang="fr">pas celle-ci</Name></Disorder>
                              </DisorderDisorderAssociation></DisorderDisorderAssociationList>
                            </Disorder>
                          </DisorderList>
                        </JDBOR>
                        """));
        GeneFacts facts = bundle.geneFacts();
        assertThat(facts.diseaseName("ORPHA:166024", Locale.FRENCH)).contains("Dysplasie & macrocéphalie");
        assertThat(facts.diseaseName("OMIM:607131", Locale.FRENCH)).contains("Dysplasie & macrocéphalie");
        assertThat(facts.diseaseName("OMIM:100000", Locale.FRENCH)).isEmpty();
        assertThat(facts.diseaseName("ORPHA:166024", Locale.ENGLISH)).isEmpty();
        assertThat(facts.diseaseName("ORPHA:9", Locale.FRENCH)).isEmpty();
        assertThat(source(bundle, "disease-names-fr").version()).isEqualTo("2026-06-23");
    }

    @Test
    void anExternalEntityIsNotFollowed() throws IOException {
        Path secret = file("secret.txt", "secret");
        Path xml = file("fr.xml", """
                <?xml version="1.0"?>
                <!DOCTYPE JDBOR [<!ENTITY x SYSTEM "%s">]>
                <JDBOR date="2026-06-23"><DisorderList><Disorder><OrphaCode>1</OrphaCode>
                <Name lang="fr">&x;</Name></Disorder></DisorderList></JDBOR>
                """.formatted(secret.toUri()));
        assertThat(problems(BuildWish.of(List.of(xml), folder.resolve("out")))).extracting(Problem::code)
                .containsExactly("bundle.line");
    }

    @Test
    void aTableThatIsCutOffIsRefusedWithFileAndLine() throws IOException {
        Path cut = file("a.csv", VALIDITY.substring(0, VALIDITY.length() - 60));
        assertThat(problems(BuildWish.of(List.of(cut), folder.resolve("out"))))
                .extracting(Problem::code, Problem::file, problem -> problem.line().orElse(0))
                .containsExactly(tuple("bundle.line", "a.csv", 8L));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"AD, AUTOSOMAL_DOMINANT", "X-linked, X_LINKED", "monoallelic_X_hemizygous, X_LINKED_RECESSIVE",
            "Autosomal dominant inheritance with maternal imprinting, PATERNAL_EXPRESSION",
            "hemizygous, X_LINKED_RECESSIVE"})
    void theCuratorsWordsForInheritanceAreUnderstood(String word, ModeOfInheritance mode) {
        assertThat(CuratedInheritance.modes(word)).containsExactly(mode);
    }

    @ParameterizedTest
    @CsvSource({"both RD and IF", "digenic", "''"})
    void aWordThatSaysSomethingElseIsNotBent(String word) {
        assertThat(ClaimStrength.parse(word)).isEmpty();
        assertThat(CuratedInheritance.modes(word)).isEmpty();
    }

    private static List<Problem> problems(BuildWish wish) throws IOException {
        try {
            BundleBuilder.build(wish, Progress.none());
            return List.of();
        } catch (KnowledgeException e) {
            return e.problems();
        }
    }
}
