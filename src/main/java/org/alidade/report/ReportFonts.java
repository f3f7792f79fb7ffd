package org.alidade.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts of the report for texts drawn as outlines; the same files that the PDF embeds. */
final class ReportFonts {
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private ReportFonts() {
    }

    static Font regular() {
        return font("DejaVuSansCondensed.ttf");
    }

    static Font bold() {
        return font("DejaVuSansCondensed-Bold.ttf");
    }

    private static Font font(String file) {
        try (InputStream stream = ReportFonts.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + file + " is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        }
    }
}
