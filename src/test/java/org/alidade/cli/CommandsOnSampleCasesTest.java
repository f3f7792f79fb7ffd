package org.alidade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.alidade.progress.Progress;
import org.alidade.signing.ThrowAwayKey;
import org.alidade.text.Messages;
import org.alidade.workbench.reading.WebViewReadPicture;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.Conclusion;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.StationSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsOnSampleCasesTest {
    private static final String PCCB = sample("pi08-pccb-trio");

    @TempDir
    Path folder;

    private static String sample(String name) {
        return CommandRun.HOME.resolve("sample-cases").resolve(name).toString();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("workspace"), arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi08-pccb-trio", "pi09-wt1-trio", "pi05-mt-singleton"})
    void interpretPutsTheKnownAnswerFirst(String name) throws IOException {
        CommandRun run = run("interpret", sample(name), "--out", folder.resolve("out").toString(), "--verdicts");
        assertThat(run.status()).as(run.err()).isZero();
        List<String> expected = Files.readAllLines(Path.of(sample(name)).resolve("expected.tsv"));
        List<String> candidates = Files.readAllLines(folder.resolve("out/candidates.tsv"));
        assertThat(candidates.getFirst()).isEqualTo(String.join("\t", "rank", "gene", "hgnc_id", "contig", "pos", "ref",
                "alt", "type", "zygosity", "inheritance", "hgvs_c", "hgvs_p", "consequence", "gnomad_af", "clinvar",
                "class", "score", "phenotype_score", "variant_score", "partner", "filters_failed"));
        List<String> first = candidates.stream().filter(line -> line.startsWith("1\t"))
                .map(line -> line.split("\t")).map(f -> String.join("\t", f[1], f[3], f[4], f[5], f[6])).toList();
        assertThat(first).containsExactlyInAnyOrderElementsOf(expected.subList(1, expected.size()));
        for (String file : List.of("candidates.json", "funnel.json", "quality.json", "problems.json", "verdicts.tsv")) {
            assertThat(folder.resolve("out").resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void aVariantOutsideThePanelIsNotDisclosedEvenThoughTheFileHoldsIt() throws IOException {
        run("interpret", PCCB, "--out", folder.resolve("out").toString(), "--verdicts");
        assertThat(Files.readString(folder.resolve("out/verdicts.tsv"))).doesNotContain("BRCA2");
        String held = run("explain", PCCB, "chr13-32340300-GT-G").out();
        String invented = run("explain", PCCB, "chr13-32340400-GT-G").out();
        assertThat(held).contains("hors du champ")
                .isEqualTo(invented.replace("32340400", "32340300"));
        assertThat(run("explain", PCCB, "BRCA2:c.5946del").out()).endsWith(held);
        assertThat(run("explain", PCCB, "BRCA2").out())
                .isEqualTo(run("explain", PCCB, "TP53").out().replace("TP53", "BRCA2"));
    }

    @Test
    void explainTellsPlaceAndVerdictsByAllelesAndByName() {
        CommandRun byAlleles = run("explain", PCCB, "3-136330012-A-G");
        CommandRun byName = run("explain", PCCB, "PCCB:c.1606A>G");
        assertThat(byAlleles.status()).isZero();
        assertThat(byAlleles.out()).contains("PCCB", "Fréquence", "Transmission", "Rang 1");
        assertThat(byName.out()).startsWith("PCCB : lu sur NM_000532.5").endsWith(byAlleles.out());
        assertThat(run("explain", PCCB, "NM_000532.5:c.1606A>G hétérozygote").out()).isEqualTo(byAlleles.out());
        assertThat(run("explain", PCCB, "PCCB:p.Asn536Asp").out()).endsWith(byAlleles.out());
        assertThat(run("explain", PCCB, "PCCB:p.Asn536Gly").out()).contains("Aucun des 4 changements");
        assertThat(run("explain", PCCB, "PCCB:p.Gly536Asp").out()).contains("porte Asn536, et non Gly536");
        assertThat(run("explain", PCCB, "pccb").out()).startsWith("PCCB : ");
        assertThat(run("explain", PCCB, "rs1").out()).contains("identifiant rs1");
        assertThat(run("explain", PCCB, "c.1606A>G").out()).endsWith(byAlleles.out());
        assertThat(run("explain", PCCB, "3-136330013-A-G").out()).contains("absent des fichiers")
                .containsPattern("lectures de P1 à cet endroit : [1-9][0-9], dont 0 avec l’allèle");
    }

    @Test
    void readsAreCountedAndDrawnForTheWholeFamily() throws IOException {
        Path out = folder.resolve("reads");
        CommandRun run = run("reads", PCCB, "3-136330012-A-G", "--out", out.toString());
        assertThat(run.status()).as(run.err()).isZero();
        List<String> lines = Files.readAllLines(out.resolve("evidence.tsv"));
        assertThat(lines.getFirst())
                .isEqualTo("sample\tref\talt\tother\talt_forward\talt_reverse\tvaf\tmapq_ref\tmapq_alt");
        assertThat(lines).hasSize(4);
        assertThat(Integer.parseInt(lines.get(1).split("\t")[2])).isGreaterThan(5);
        var picture = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(out.resolve("reads.png"))));
        // twice the size of the screen
        assertThat(picture.getWidth()).isEqualTo(3200);
        assertThat(colours(picture)).isGreaterThan(8);
    }

    private static long colours(java.awt.image.BufferedImage picture) {
        return java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth())).distinct().count();
    }

    @Test
    void theReportIsSignedVerifiedAndEveryChangeOfItIsFound() throws Exception {
        Path key = folder.resolve("key.p12");
        ThrowAwayKey.create(key, "secret".toCharArray(), "TEST", CommandRun.CLOCK);
        Path pdf = folder.resolve("report.pdf");
        CommandRun signed = CommandRun.with("secret\n", folder.resolve("workspace"), "report", PCCB, "--out",
                pdf.toString(), "--sign", key.toString());
        assertThat(signed.status()).as(signed.err()).isZero();
        CommandRun verified = run("verify", pdf.toString());
        assertThat(verified.status()).as(verified.err()).isZero();
        byte[] bytes = Files.readAllBytes(pdf);
        bytes[bytes.length / 2] ^= 1;
        Path altered = Files.write(folder.resolve("altered.pdf"), bytes);
        assertThat(run("verify", altered.toString()).status()).isEqualTo(1);
        confirmedByPdfsig(pdf);
    }

    private static void confirmedByPdfsig(Path pdf) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder("pdfsig", pdf.toString()).redirectErrorStream(true).start();
        } catch (IOException e) {
            System.out.println("skipped: pdfsig (poppler-utils) is not on this machine");
            Assumptions.abort("pdfsig is not on this machine");
            return;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("Signature is Valid", "Total document signed");
    }

    @Test
    void aWrongPasswordSignsNothingAndSaysWhy() throws IOException {
        Path key = folder.resolve("key.p12");
        ThrowAwayKey.create(key, "secret".toCharArray(), "TEST", CommandRun.CLOCK);
        CommandRun run = CommandRun.with("wrong\n", folder.resolve("workspace"), "report", PCCB, "--out",
                folder.resolve("report.pdf").toString(), "--sign", key.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isNotBlank();
        assertThat(folder.resolve("report.pdf")).doesNotExist();
    }

    @Test
    void withoutADisplayTheWholeJobIsDoneOnTheFirstSampleCase() {
        CommandRun run = run("start", "--out", folder.resolve("demo").toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Aucun affichage", "clé jetable", "intact");
        assertThat(run.out().lines().limit(1)).allMatch(line -> line.startsWith("Aucun affichage"));
    }

    @Test
    void selftestPassesOnTheCommittedCases() {
        CommandRun run = run("selftest");
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("FAM-PI08-01").doesNotContain("ÉCHEC");
    }

    @Test
    void theJournalOfTheWorkspaceIsIntactAfterwardsAndAnAlteredOneIsNot() throws IOException {
        run("report", PCCB, "--out", folder.resolve("draft.pdf").toString(), "--draft");
        Path record = folder.resolve("workspace/record.db");
        assertThat(run("verify", record.toString()).status()).isZero();
        byte[] bytes = Files.readAllBytes(record);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("\"readsSeen\":true");
        assertThat(at).isPositive();
        bytes[at + "\"readsSeen\":".length() + 3] = 'f';
        Path altered = Files.write(folder.resolve("altered.db"), bytes);
        assertThat(run("verify", altered.toString()).status()).isEqualTo(1);
    }

    @Test
    void aCaseOfCareIsSignedOnlyOnceTheLaboratoryIsKnownAndSomethingIsDecided() throws Exception {
        Path care = folder.resolve("care");
        copyAsCare(Path.of(PCCB), care);
        Path key = folder.resolve("key.p12");
        ThrowAwayKey.create(key, "secret".toCharArray(), "TEST", CommandRun.CLOCK);
        String[] sign = {"report", care.toString(), "--out", folder.resolve("care.pdf").toString(), "--sign",
                key.toString()};
        CommandRun refused = CommandRun.with("secret\n", folder.resolve("workspace"), sign);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("laboratoire", "panel", "conclusion");
        assertThat(folder.resolve("care.pdf")).doesNotExist();

        Files.writeString(folder.resolve("workspace/laboratory.yaml"), """
                name: Laboratoire d'essai
                signer: {name: Dr ESSAI, quality: biologiste médical, rpps: "99900000000"}
                panels:
                  - {indication: PI08, catalogue: "2026-11", by: Dr ESSAI, date: 2026-11-20}
                """);
        conclude(care);
        CommandRun signed = CommandRun.with("secret\n", folder.resolve("workspace"), sign);
        assertThat(signed.status()).as(signed.err()).isZero();
        assertThat(run("verify", folder.resolve("care.pdf").toString()).status()).isZero();
    }

    private void conclude(Path care) throws Exception {
        StationSettings settings = new StationSettings(folder.resolve("workspace"), folder, Optional.empty(),
                Optional.empty(), "test");
        try (LocalWorkstation station = LocalWorkstation.open(settings, Messages.of(Locale.FRENCH), Clock.systemUTC(),
                WebViewReadPicture::new);
                CaseSession session = station.open(new CaseRequest.Folder(care), Progress.none()).session()
                        .orElseThrow()) {
            session.saveConclusion(new Conclusion("Aucun variant n'est rapporté.", "Réanalyse dans deux ans."));
        }
    }

    private static void copyAsCare(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        Path yaml = to.resolve("alidade.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("framework: demonstration", "framework: care"));
        Files.delete(to.resolve("review.json"));
    }
}
