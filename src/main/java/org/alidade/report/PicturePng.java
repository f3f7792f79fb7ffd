package org.alidade.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.alidade.drawing.GraphicsPainter;
import org.alidade.drawing.Picture;

/** A picture as a PNG on white paper, in the fonts of the report. */
public final class PicturePng {
    private PicturePng() {
    }

    /** {@code scale}: pixels per point. */
    public static byte[] of(Picture picture, double scale) throws IOException {
        int width = Math.max(1, (int) Math.ceil(picture.width() * scale));
        int height = Math.max(1, (int) Math.ceil(picture.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(scale, scale);
        GraphicsPainter.paint(picture, pen, ReportFonts.regular(), ReportFonts.bold());
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
