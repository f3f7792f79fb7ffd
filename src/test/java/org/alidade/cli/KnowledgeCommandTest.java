package org.alidade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("workspace"), arguments);
    }

    private Path validity() throws IOException {
        return Files.writeString(folder.resolve("validity.csv"), """
                "CLINGEN GENE DISEASE VALIDITY CURATIONS"
                "FILE CREATED: 2026-08-10"
                "GENE SYMBOL","GENE ID (HGNC)","DISEASE LABEL","DISEASE ID (MONDO)","MOI","CLASSIFICATION"
                "PTEN","HGNC:9588","d","MONDO:1","AD","Definitive"
                """);
    }

    @Test
    void listNamesVersionDateSizeAndHashOfEverySource() {
        CommandRun run = run("knowledge", "list");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThan(20).first()
                .isEqualTo("id\tname\tversion\tdate\tassembly\trecords\tleft_out\tsize\tfile\tsha256\tlicence");
        assertThat(run.out().lines().filter(line -> line.startsWith("transcripts-GRCh38"))).singleElement().asString()
                .contains("\tGRCh38\t").containsPattern("\t[0-9a-f]{64}\t");
    }

    @Test
    void aBuiltBundleIsUsedVerifiedAndRemoved() throws IOException {
        String bundle = folder.resolve("lab").toString();
        CommandRun built = run("knowledge", "build", "--out", bundle, "--name", "Labo 1", validity().toString());
        assertThat(built.status()).isZero();
        assertThat(built.out()).contains("validity-clingen\tClinGen gene-disease validity\t2026-08-10\t2026-08-10");
        assertThat(run("knowledge", "use", bundle).status()).isZero();
        assertThat(run("knowledge", "list").out()).contains("validity-clingen");
        assertThat(run("knowledge", "verify").out()).contains("Labo 1");
        assertThat(run("knowledge", "use", "built-in").status()).isZero();
        assertThat(run("knowledge", "list").out()).doesNotContain("validity-clingen");
        assertThat(run("knowledge", "remove", bundle).status()).isZero();
        assertThat(folder.resolve("lab")).doesNotExist();
    }

    @Test
    void oneChangedByteIsNamed() throws IOException {
        Path bundle = folder.resolve("lab");
        run("knowledge", "build", "--out", bundle.toString(), validity().toString());
        Path file = bundle.resolve("genes/validity-clingen.tsv.gz");
        byte[] bytes = Files.readAllBytes(file);
        bytes[20] ^= 4;
        Files.write(file, bytes);
        CommandRun run = run("knowledge", "verify", bundle.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("genes/validity-clingen.tsv.gz");
    }

    @Test
    void aFileOfTheOtherAssemblyIsRefusedWithTheRemedy() throws IOException {
        Path regions = Files.writeString(folder.resolve("regions.tsv"),
                """
                        #ClinGen Region Curation List
                        #Genomic Locations are reported on GRCh37 (hg19): GCF_000001405.13
                        #ISCA ID	ISCA Region Name	cytoBand	Genomic Location	Haploinsufficiency Score	Triplosensitivity Score
                        """);
        CommandRun run = run("knowledge", "build", "--assembly", "GRCh38", "--out", folder.resolve("lab").toString(),
                regions.toString(), "--locale", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("regions.tsv").contains("GRCh37").contains("never mixed");
        assertThat(folder.resolve("lab")).doesNotExist();
    }

    @Test
    void theProgramsBundleIsNotRemoved() {
        CommandRun run = run("knowledge", "remove", "built-in", "--force");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("fourni avec le programme");
    }

    @Test
    void aWishThatIsNotCompleteIsWrongUse() {
        assertThat(run("knowledge", "remove").status()).isEqualTo(2);
        assertThat(run("knowledge", "build", "x.tsv").status()).isEqualTo(2);
        assertThat(run("knowledge", "polish").status()).isEqualTo(2);
    }
}
