package org.alidade.viewer;

import java.io.IOException;
import org.alidade.model.VariantKey;

/** A picture of the reads of the whole family at one variant, as the viewer shows it. */
public interface ReadPicture {
    /** Pixels of the picture for each one asked for, so that it can be printed. */
    int SCALE = 2;

    /**
     * Draws the reads around a variant.
     *
     * @param width in pixels before they are scaled
     * @param height likewise
     * @return a PNG, {@link #SCALE} times as wide and high
     * @throws IOException if the viewer could not draw it; the message says why
     */
    byte[] png(VariantKey variant, int width, int height) throws IOException;
}
