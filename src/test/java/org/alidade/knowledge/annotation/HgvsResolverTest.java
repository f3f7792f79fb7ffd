package org.alidade.knowledge.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.annotation.HgvsResolution.Found;
import org.alidade.knowledge.annotation.HgvsResolution.Note;
import org.alidade.knowledge.annotation.HgvsResolution.Refused;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.knowledge.transcripts.InstalledTranscripts;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On MANE and the slices of GRCh38 that come with the program: PCCB and BRCA2 forward, TP53 reverse. */
class HgvsResolverTest {
    private static final Path SAMPLES = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath()
            .resolve("sample-cases");
    private static final KnowledgeBundle BUNDLE = bundle();
    private static final TranscriptModels MODELS = InstalledTranscripts.of(BUNDLE.geneModels(), GenomeBuild.GRCH38);
    private static final HgvsResolver RESOLVER = new HgvsResolver(MODELS, SliceGenome.builtIn(),
            BUNDLE.geneModels()::resolve);

    private static KnowledgeBundle bundle() {
        try {
            return KnowledgeBundle.builtIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (KnowledgeException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Found found(String text) {
        HgvsResolution resolution = RESOLVER.resolve(text);
        assertThat(resolution).as(text).isInstanceOf(Found.class);
        return (Found) resolution;
    }

    private static String only(String text) {
        assertThat(found(text).alleles()).hasSize(1);
        return found(text).alleles().getFirst().key().text();
    }

    /** The founder variant of BRCA2 known as 6174delT, and others of published coordinates (ClinVar, GRCh38). */
    @ParameterizedTest
    @CsvSource({"NM_000059.4:c.5946del, 13-32340300-GT-G", "NM_000059.4:c.5946delT, 13-32340300-GT-G",
            "BRCA2:c.5946del, 13-32340300-GT-G", "NC_000013.11:g.32340301del, 13-32340300-GT-G",
            "chr13:g.32340301del, 13-32340300-GT-G", "13:g.32340301delT, 13-32340300-GT-G",
            "TP53:c.524G>A, 17-7675088-C-T", "NM_000546.6:c.524G>A, 17-7675088-C-T",
            "NM_000546.6(TP53):c.524G>A (p.Arg175His), 17-7675088-C-T", "TP53:c.743G>A, 17-7674220-C-T",
            "m.3243A>G, MT-3243-A-G", "NC_012920.1:m.3243A>G, MT-3243-A-G", "MT-TL1:n.14A>G, MT-3243-A-G",
            "PCCB:c.1606A>G, 3-136330012-A-G"})
    void aNameGivesTheAlleleOfTheRecord(String name, String key) {
        assertThat(only(name)).isEqualTo(key);
    }

    @Test
    void aChangeOfAResidueGivesEveryWayToMakeItTheShortestFirst() {
        Found found = found("TP53:p.Arg175His hétérozygote");
        assertThat(found.alleles().getFirst().key().text()).isEqualTo("17-7675088-C-T");
        assertThat(found.alleles().getFirst().name()).hasValue("NM_000546.6:c.524G>A");
        assertThat(found.alleles()).hasSize(2); // CGC to CAC and CAT
        assertThat(found("TP53:p.R175*").alleles()).allMatch(allele -> allele.key().contig().equals(Contig.of("17")));
    }

    @ParameterizedTest
    @CsvSource({"NM_000059.3:c.5946del, otherVersion", "NM_000059:c.5946del, ''", "BRCA2:c.5946del, transcriptChosen",
            "FANCD1:c.5946del, transcriptChosen", "NM_999999.1(BRCA2):c.5946del, otherTranscript",
            "NM_000059.4:c.5946del, ''", "NM_000546.6:c.524G>A (p.Arg175Cys), otherProtein",
            "NM_000546.6:c.524G>A (p.R175H), ''"})
    void whatWasChosenOnTheWayIsSaid(String name, String note) {
        assertThat(found(name).notes()).extracting(Note::key)
                .isEqualTo(note.isEmpty() ? List.of() : List.of(note));
    }

    /** HGVS nomenclature 21.0: the 3' rule, and a duplication before an insertion. */
    @Test
    void aNameAgainstTheRulesIsFoundAndPutRight() {
        // GTGGAT AAAA: c.2T of a run is named by its last base
        Found found = found("NM_000059.4:c.5946_5947insG");
        assertThat(found.alleles()).hasSize(1);
        for (String wrong : List.of("NM_000059.4:c.4563A>G")) {
            assertThat(found(wrong).notes()).isEmpty();
        }
        String run = "NM_000059.4:c.1813dup"; // seven A: c.1807_1813
        Found other = found("NM_000059.4:c.1806_1807insA");
        assertThat(other.alleles().getFirst().key()).isEqualTo(found(run).alleles().getFirst().key());
        assertThat(other.notes()).containsExactly(Note.of("normalised", run));
        assertThat(found(run).notes()).isEmpty();
        assertThat(found("NM_000059.4:c.1807del").notes())
                .containsExactly(Note.of("normalised", "NM_000059.4:c.1813del"));
        assertThat(found("NM_000059.4:c.1807A[8]").alleles().getFirst().key())
                .isEqualTo(found(run).alleles().getFirst().key());
        assertThat(found("NM_000059.4:c.1807A[6]").alleles().getFirst().key())
                .isEqualTo(found("NM_000059.4:c.1813del").alleles().getFirst().key());
    }

    @ParameterizedTest
    @CsvSource({"c.5946del, whichTranscript", "p.Arg175His, whichTranscript", "g.32340301del, whichChromosome",
            "NC_000013.10:g.32914438del, otherBuild", "NC_000099.1:g.1A>T, noChromosome",
            "NG_012772.3:g.5A>T, noChromosome", "NOGENE:c.1A>T, noTranscript", "NM_000059.4:c.5946delG, otherBases",
            "NM_000059.4:c.5946_5947delT, otherLength", "NM_000059.4:c.20000A>T, beyondStop",
            "NM_000059.4:c.-5000A>T, beyondTranscript", "NM_000059.4:c.100+5A>G, notAtEdge",
            "NM_000059.4:c.67+100000A>G, notAtEdge", "NM_000059.4:c.10_12insA, insertionPlace",
            "NM_000059.4:c.12_10del, order", "NM_000059.4:c.5946T>T, sameBases", "NM_000059.4:c.1807A[7], sameRepeat",
            "TP53:p.Arg176His, otherResidue", "TP53:p.Arg9999His, beyondProtein", "TP53:p.Arg175fs, proteinAlone",
            "NP_000537.3:p.Arg175His, proteinAccession", "MT-TL1:c.14A>G, notCoding",
            "NM_001165963.4:c.100del, noSequence"})
    void whatCannotBeIsRefusedWithItsReason(String name, String reason) {
        assertThat(RESOLVER.resolve(name)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** SCN1A; a substitution spells all that is needed. */
    @Test
    void aSubstitutionNeedsNoSequence() {
        HgvsResolver without = new HgvsResolver(MODELS, new NoGenome(GenomeBuild.GRCH38),
                BUNDLE.geneModels()::resolve);
        assertThat(without.resolve("NM_000546.6:c.524G>A")).isInstanceOfSatisfying(Found.class,
                found -> assertThat(found.alleles().getFirst().key().text()).isEqualTo("17-7675088-C-T"));
    }

    /** What the engine calls a variant leads back to it: all of the sample cases, all transcripts, c. and g. */
    @Test
    void everyNameLeadsBackToItsAllele() throws IOException {
        ConsequenceEngine engine = new ConsequenceEngine(MODELS, SliceGenome.builtIn());
        AlleleKeys keys = new AlleleKeys(GenomeBuild.GRCH38, new ReferenceBases(SliceGenome.builtIn()));
        int names = 0;
        Set<String> records = new TreeSet<>();
        for (String name : List.of("pi05-mt-singleton", "pi08-pccb-trio", "pi09-wt1-trio")) {
            records.addAll(records(SAMPLES.resolve(name).resolve("variants.vcf.gz")));
        }
        for (String record : records) {
            String[] cells = record.split("\t");
            SequenceChange change = SequenceChange.of(Contig.of(cells[0]), Integer.parseInt(cells[1]), cells[2],
                    cells[3]);
            String key = key(keys, change);
            for (TranscriptEffect effect : engine.effects(change)) {
                if (effect.hgvsC().isPresent() && !effect.transcript().id().contains("(")) {
                    assertThat(only(effect.transcript().id() + ":" + effect.hgvsC().get())).isEqualTo(key);
                    names++;
                }
            }
            Optional<String> genomic = engine.onGenome(change);
            assertThat(only(ChromosomeAccessions.of(change.contig(), GenomeBuild.GRCH38) + ":" + genomic.orElseThrow()))
                    .isEqualTo(key);
        }
        assertThat(names).isGreaterThan(900);
    }

    private static String key(AlleleKeys keys, SequenceChange change) {
        try {
            return keys.of(change).text();
        } catch (NameRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> records(Path vcf) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(vcf)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .filter(cells -> cells[3].matches("[ACGT]+") && cells[4].matches("[ACGT]+"))
                    .map(cells -> String.join("\t", cells[0], cells[1], cells[3], cells[4])).toList();
        }
    }
}
