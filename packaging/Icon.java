import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon, a sighting rule over a graduated arc, and writes it as {@code alidade.png}, {@code alidade.ico}
 * and {@code alidade.icns}. Argument: the folder to write into.
 */
final class Icon {
    private static final int LARGE = 512;
    private static final int MEDIUM = 256;
    private static final Color GROUND = new Color(0x0B3954);
    private static final Color BRASS = new Color(0xE0B04A);
    private static final Color PAPER = new Color(0xF4F1E8);

    private Icon() {
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.write(folder.resolve("alidade.png"), png(LARGE));
        Files.write(folder.resolve("alidade.ico"), ico(png(MEDIUM)));
        Files.write(folder.resolve("alidade.icns"), icns(png(MEDIUM), png(LARGE)));
    }

    private static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / 100.0, size / 100.0);
        draw(graphics);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** On a square of 100 by 100. */
    private static void draw(Graphics2D graphics) {
        graphics.setColor(GROUND);
        graphics.fill(new RoundRectangle2D.Double(3, 3, 94, 94, 24, 24));
        graphics.setColor(PAPER);
        graphics.setStroke(new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new Arc2D.Double(16, 26, 68, 68, 8, 164, Arc2D.OPEN));
        AffineTransform upright = graphics.getTransform();
        for (int degree = -80; degree <= 80; degree += 20) {
            graphics.rotate(Math.toRadians(degree), 50, 60);
            graphics.fill(new RoundRectangle2D.Double(49, 30, 2, 7, 1, 1));
            graphics.setTransform(upright);
        }
        graphics.rotate(Math.toRadians(-32), 50, 60);
        graphics.setColor(BRASS);
        graphics.fill(new RoundRectangle2D.Double(14, 56.5, 72, 7, 4, 4));
        graphics.fill(new RoundRectangle2D.Double(16, 45, 5, 14, 2, 2));
        graphics.fill(new RoundRectangle2D.Double(79, 45, 5, 14, 2, 2));
        graphics.setTransform(upright);
        graphics.fill(new Ellipse2D.Double(43, 53, 14, 14));
        graphics.setColor(GROUND);
        graphics.fill(new Ellipse2D.Double(47, 57, 6, 6));
    }

    /** One picture in the container of Windows, as PNG; 0 stands for 256 pixels. */
    private static byte[] ico(byte[] png) {
        ByteBuffer out = ByteBuffer.allocate(22 + png.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        out.put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
        out.putInt(png.length).putInt(22).put(png);
        return out.array();
    }

    /** Two pictures in the container of macOS: ic08 holds 256, ic09 holds 512 pixels. */
    private static byte[] icns(byte[] medium, byte[] large) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBytes("icns");
            out.writeInt(8 + 8 + medium.length + 8 + large.length);
            out.writeBytes("ic08");
            out.writeInt(8 + medium.length);
            out.write(medium);
            out.writeBytes("ic09");
            out.writeInt(8 + large.length);
            out.write(large);
        }
        return bytes.toByteArray();
    }
}
