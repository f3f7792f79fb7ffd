package org.alidade.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.alidade.report.ReportInputs;
import org.alidade.report.ReportRenderer;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureTest {
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final String PASSWORD = "demonstration";

    @TempDir
    static Path folder;

    @BeforeAll
    static void signOnce() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(folder.resolve("plain.pdf").toFile());
        }
        ThrowAwayKey.create(key(), PASSWORD.toCharArray(), "Dominique FICTIF", CLOCK);
        sign(PASSWORD, ZonedDateTime.now(CLOCK), signed());
    }

    @Test
    void aSignedFileIsIntactAndSaysByWhomWhenAndHowFar() throws IOException {
        SignatureVerdict verdict = PdfVerifier.verify(signed());

        assertThat(verdict.intact()).isTrue();
        assertThat(String.join("\n", verdict.lines(FRENCH))).contains("intact", "Dominique FICTIF",
                "23/11/2026 10:00 UTC", "clé jetable", "couvre le document entier");
        assertThat(verdict.lines(Messages.of(Locale.ENGLISH))).anyMatch(line -> line.contains("covers the whole"));
    }

    @Test
    void aFileWithoutASignatureIsNotIntact() throws IOException {
        SignatureVerdict verdict = PdfVerifier.verify(folder.resolve("plain.pdf"));

        assertThat(verdict.intact()).isFalse();
        assertThat(verdict.lines(FRENCH)).singleElement().asString().contains("aucune signature");
    }

    @Test
    void aFileThatIsNoPdfIsSaidToBeNone() throws IOException {
        Path text = Files.writeString(folder.resolve("text.pdf"), "not a PDF");

        assertThat(PdfVerifier.verify(text).lines(FRENCH)).singleElement().asString().contains("pas un PDF");
    }

    @Test
    void everyChangedByteIsDetected() throws IOException {
        byte[] original = Files.readAllBytes(signed());
        Path altered = folder.resolve("altered.pdf");
        for (int place : places(original)) {
            byte[] bytes = original.clone();
            bytes[place] ^= 1;
            Files.write(altered, bytes);
            assertThat(PdfVerifier.verify(altered).intact()).as("byte %d of %d", place, bytes.length).isFalse();
        }
    }

    /** Forty places over the whole file, and the container's edges, digits of its versions and tags, and its padding. */
    private static TreeSet<Integer> places(byte[] pdf) {
        TreeSet<Integer> places = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            places.add((int) ((long) i * (pdf.length - 1) / 39));
        }
        int container = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Contents <") + "/Contents ".length();
        for (int i = 0; i < 80; i++) {
            places.add(container + i);
        }
        int padding = new String(pdf, StandardCharsets.ISO_8859_1).indexOf('>', container) - 1;
        places.addAll(List.of(padding, padding - 1, padding - 400));
        return places;
    }

    @Test
    void lettersOfTheContainerInTheOtherCaseAreDetected() throws IOException {
        String pdf = Files.readString(signed(), StandardCharsets.ISO_8859_1);
        int container = pdf.indexOf("/Contents <") + "/Contents <".length();
        int letter = container;
        while (!Character.isUpperCase(pdf.charAt(letter)) && !Character.isLowerCase(pdf.charAt(letter))) {
            letter++;
        }
        char other = (char) (pdf.charAt(letter) ^ 0x20);
        Path altered = folder.resolve("case.pdf");
        Files.writeString(altered, pdf.substring(0, letter) + other + pdf.substring(letter + 1),
                StandardCharsets.ISO_8859_1);

        assertThat(PdfVerifier.verify(altered).intact()).isFalse();
    }

    @Test
    void appendedDataAreDetected() throws IOException {
        byte[] original = Files.readAllBytes(signed());
        for (String tail : List.of("\n", " ", "%%EOF\n", "1 0 obj\n<<>>\nendobj\n")) {
            byte[] added = tail.getBytes(StandardCharsets.US_ASCII);
            byte[] bytes = Arrays.copyOf(original, original.length + added.length);
            System.arraycopy(added, 0, bytes, original.length, added.length);
            Path altered = Files.write(folder.resolve("longer.pdf"), bytes);
            assertThat(PdfVerifier.verify(altered).intact()).as("with %s behind", tail.strip()).isFalse();
        }
    }

    @Test
    void aTruncatedFileIsDetected() throws IOException {
        byte[] original = Files.readAllBytes(signed());
        for (int cut : new int[]{1, 100, original.length / 2}) {
            Path altered = Files.write(folder.resolve("shorter.pdf"),
                    Arrays.copyOf(original, original.length - cut));
            assertThat(PdfVerifier.verify(altered).intact()).isFalse();
        }
    }

    @Test
    void aWrongPasswordIsSaidInASentenceAndNothingIsWritten() {
        Path out = folder.resolve("never.pdf");

        assertThatThrownBy(() -> sign("wrong", ZonedDateTime.now(CLOCK), out)).isInstanceOf(IOException.class)
                .hasMessageContaining("mot de passe");
        assertThat(out).doesNotExist();
    }

    @Test
    void anExpiredKeySignsNothing() {
        Path out = folder.resolve("late.pdf");

        assertThatThrownBy(() -> sign(PASSWORD, ZonedDateTime.now(CLOCK).plusDays(31), out))
                .isInstanceOf(IOException.class).hasMessageContaining("Dominique FICTIF");
        assertThat(out).doesNotExist();
    }

    @Test
    void theThrowAwayKeySaysWhatItIs() throws IOException {
        try (SigningKey opened = SigningKey.open(key(), PASSWORD.toCharArray(), FRENCH)) {
            assertThat(opened.holder()).isEqualTo("Dominique FICTIF");
            assertThat(opened.isThrowAway()).isTrue();
        }
    }

    @Test
    void aSecondSignatureOverTheFirstIsIntactToo() throws IOException {
        Path twice = folder.resolve("twice.pdf");
        PdfSigner.sign(signed(), twice, key(), PASSWORD.toCharArray(), ZonedDateTime.now(CLOCK).plusHours(1),
                new SignatureWords("Contresignature", ""), FRENCH);

        assertThat(PdfVerifier.verify(twice).intact()).isTrue();
    }

    @Test
    void aRealReportIsSignedAndEveryChangedByteOfItDetected() throws IOException {
        Path report = folder.resolve("report.pdf");
        Path sealed = folder.resolve("report-signed.pdf");
        ReportRenderer.render(ReportInputs.positive(), FRENCH, report, Progress.none());
        PdfSigner.sign(report, sealed, key(), PASSWORD.toCharArray(), ZonedDateTime.now(CLOCK),
                new SignatureWords("Validation biologique", ""), FRENCH);
        assertThat(PdfVerifier.verify(sealed).intact()).isTrue();

        byte[] original = Files.readAllBytes(sealed);
        Path altered = folder.resolve("report-altered.pdf");
        for (int i = 0; i < 40; i++) {
            byte[] bytes = original.clone();
            int place = (int) ((long) i * (bytes.length - 1) / 39);
            bytes[place] ^= 1;
            Files.write(altered, bytes);
            assertThat(PdfVerifier.verify(altered).intact()).as("byte %d of %d", place, bytes.length).isFalse();
        }
    }

    @Test
    void popplerConfirmsTheSignature() throws IOException, InterruptedException {
        assumeTrue(isInstalled("pdfsig"),
                "pdfsig (poppler-utils) is not installed: the signature is not confirmed by it");
        Process process = new ProcessBuilder("pdfsig", signed().toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said).contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached");
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry).resolve(program)));
    }

    private static void sign(String password, ZonedDateTime at, Path out) throws IOException {
        PdfSigner.sign(folder.resolve("plain.pdf"), out, key(), password.toCharArray(), at,
                new SignatureWords("Validation biologique", "Ville-Fictive"), FRENCH);
    }

    private static Path key() {
        return folder.resolve("key.p12");
    }

    private static Path signed() {
        return folder.resolve("signed.pdf");
    }
}
