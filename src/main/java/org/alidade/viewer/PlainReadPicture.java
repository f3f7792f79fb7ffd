package org.alidade.viewer;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

import org.alidade.filtering.Scope;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/**
 * A picture of the reads without the embedded viewer, so that a case can be read where that one fails: reference, coverage,
 * and reads with their mismatches, insertions, deletions and clipped ends. Reads outside the scope are left out.
 */
public final class PlainReadPicture implements ReadPicture {
    /** Bases on each side of the variant. */
    private static final int AROUND = 60;
    /** Of a long variant no more bases than this are shown. */
    private static final int LONGEST = 400;
    private static final int LEFT = 12;
    private static final int TOP = 46;
    private static final int LETTERS = 12;

    private final List<ReadTrack> tracks;
    private final Genome genome;
    private final Supplier<Scope> scope;

    /** {@code scope}: of the moment. */
    public PlainReadPicture(List<ReadTrack> tracks, Genome genome, Supplier<Scope> scope) {
        this.tracks = List.copyOf(tracks);
        this.genome = genome;
        this.scope = scope;
    }

    @Override
    public byte[] png(VariantKey variant, int width, int height) throws IOException {
        Interval own = variant.interval();
        int end = Math.min(own.end(), own.start() + LONGEST);
        Interval window = new Interval(own.contig(), Math.max(1, own.start() - AROUND), end + AROUND);
        BufferedImage image = new BufferedImage(SCALE * width, SCALE * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.scale(SCALE, SCALE);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, LETTERS));
            double base = (double) (width - 2 * LEFT) / window.length();
            ReadsPen reads = new ReadsPen(pen, window, genome.bases(window), LEFT, base);
            reads.ruler(TOP, variant, height);
            int each = (height - TOP) / Math.max(1, tracks.size());
            for (int i = 0; i < tracks.size(); i++) {
                reads.track(tracks.get(i).label(),
                        ReadSlices.within(scope.get(), tracks.get(i).source(), window), TOP + i * each, each);
            }
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
