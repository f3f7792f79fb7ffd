package org.alidade.signing;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The block of a signature that is seen on the page, in the font of the report. */
final class SignatureBlock {
    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf";
    private static final int POINTS = 8;

    private SignatureBlock() {
    }

    /** Empty where the signature is not to be seen. */
    static Optional<SignatureImageParameters> of(SignatureWords words) throws IOException {
        if (words.field().isEmpty()) {
            return Optional.empty();
        }
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setText(String.join("\n", words.shown()));
        try (InputStream font = SignatureBlock.class.getResourceAsStream(FONT)) {
            if (font == null) {
                throw new IllegalStateException("the font " + FONT + " is missing from the program");
            }
            text.setFont(new DSSFileFont(new InMemoryDocument(font.readAllBytes()), POINTS));
        }
        SignatureImageParameters image = new SignatureImageParameters();
        image.setTextParameters(text);
        image.getFieldParameters().setFieldId(words.field());
        return Optional.of(image);
    }
}
