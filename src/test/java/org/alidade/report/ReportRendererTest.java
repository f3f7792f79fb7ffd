package org.alidade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alidade.model.Framework;
import org.alidade.model.InheritanceModel;
import org.alidade.model.PathogenicityClass;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportRendererTest {
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);

    @TempDir
    static Path folder;

    @BeforeAll
    static void renderOnce() throws IOException {
        ReportRenderer.render(ReportInputs.positive(), FRENCH, folder.resolve("report.pdf"), Progress.none());
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = load("report.pdf")) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().contains("DejaVuSans"));
        }
    }

    @Test
    void noCharacterIsLost() throws IOException {
        String text = text("report.pdf");

        assertThat(text).contains("≥", "→", "é", "œ", "’", "«", "»", "µ", "♀", "×", "–");
        assertThat(squeezed(text)).contains(squeezed("lactates ≥ 4 mmol/L, dosage à 12 µg/L → contrôle ; « œdème »"));
    }

    @Test
    void everythingComposedIsPrinted() throws IOException {
        String printed = squeezed(text("report.pdf"));
        String composed = ReportComposerTest.text(ReportComposer.compose(ReportInputs.positive(), FRENCH));

        for (String line : composed.split("\n", -1)) {
            for (String word : line.split("\\s+", -1)) {
                // A word wider than its column is broken over two lines, where a neighbour's text may come between.
                if (word.length() < 20) {
                    assertThat(printed).contains(squeezed(word));
                }
            }
        }
    }

    @Test
    void everyPageNamesCasePatientAndPage() throws IOException {
        try (PDDocument document = load("report.pdf")) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(3, 6);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(squeezed(stripper.getText(document)))
                        .contains(squeezed("Dossier DEMO-0001 · FICTIF Zoé-Noël · né(e) le 12/04/2023"),
                                "Page" + page + "/" + pages, squeezed("DÉMONSTRATION – personnes fictives"));
            }
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        ReportRenderer.render(ReportInputs.positive(), FRENCH, folder.resolve("again.pdf"), Progress.none());

        assertThat(folder.resolve("again.pdf")).hasSameBinaryContentAs(folder.resolve("report.pdf"));
    }

    @Test
    void anotherInputHasAnotherIdentifier() throws IOException {
        ReportRenderer.render(InputChange.of(ReportInputs.positive()).draft().done(), FRENCH,
                folder.resolve("draft.pdf"), Progress.none());

        try (PDDocument one = load("report.pdf"); PDDocument other = load("draft.pdf")) {
            assertThat(one.getDocument().getDocumentID().toString())
                    .isNotEqualTo(other.getDocument().getDocumentID().toString());
        }
        assertThat(text("draft.pdf")).contains("PROJET – non signé", "non validé (projet)");
    }

    @Test
    void titleLanguageAndDatesComeFromTheReport() throws IOException {
        try (PDDocument document = load("report.pdf")) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Compte rendu").contains("DEMO-0001");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(ReportInputs.positive().issuedAt().toInstant());
        }
    }

    @Test
    void aReportOfCareBearsNoMark() throws IOException {
        ReportRenderer.render(InputChange.of(ReportInputs.positive()).framework(Framework.CARE).done(), FRENCH,
                folder.resolve("care.pdf"), Progress.none());

        assertThat(text("care.pdf")).doesNotContain("DÉMONSTRATION").doesNotContain("PROJET");
    }

    @Test
    void thirtyVariantsFillPagesWithoutLosingOne() throws IOException {
        List<ReportedVariant> many = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            many.add(ReportInputs.variant("c." + (1000 + i) + "C>T", "p.(Arg" + (300 + i) + "Trp)", 136_000_000 + i,
                    PathogenicityClass.PATHOGENIC, InheritanceModel.DE_NOVO,
                    "0/0", "0/0"));
        }
        ReportRenderer.render(InputChange.of(ReportInputs.positive()).variants(many).done(), FRENCH,
                folder.resolve("many.pdf"), Progress.none());

        String text = text("many.pdf");
        assertThat(many.stream().map(VariantNames::name).filter(name -> !text.contains(name))
                .collect(Collectors.toList())).isEmpty();
        assertThat(Files.size(folder.resolve("many.pdf"))).isLessThan(2_000_000);
    }

    private static PDDocument load(String name) throws IOException {
        return Loader.loadPDF(folder.resolve(name).toFile());
    }

    private static String text(String name) throws IOException {
        try (PDDocument document = load(name)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }
}
