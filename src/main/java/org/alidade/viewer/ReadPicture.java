package org.alidade.viewer;

import java.io.IOException;
import org.alidade.model.VariantKey;

/** A picture of the reads of the whole family at one variant, as the viewer shows it. */
public interface ReadPicture {
    /**
     * Draws the reads around a variant.
     *
     * @param width in pixels
     * @param height in pixels
     * @return a PNG
     * @throws IOException if the viewer could not draw it; the message says why
     */
    byte[] png(VariantKey variant, int width, int height) throws IOException;
}
