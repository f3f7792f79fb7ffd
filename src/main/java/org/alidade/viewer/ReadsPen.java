package org.alidade.viewer;

import htsjdk.samtools.AlignmentBlock;
import htsjdk.samtools.CigarElement;
import htsjdk.samtools.CigarOperator;
import htsjdk.samtools.SAMRecord;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/** Draws reads over a window of the genome. Colours of bases as viewers have them; letters say the same. */
final class ReadsPen {
    private static final Map<Character, Color> BASES = Map.of('A', new Color(0x00, 0x96, 0x00), 'C',
            new Color(0x00, 0x00, 0xd0), 'G', new Color(0xb0, 0x60, 0x00), 'T', new Color(0xd0, 0x00, 0x00));
    private static final Color FORWARD = new Color(0xe8, 0xb8, 0xb8);
    private static final Color REVERSE = new Color(0xb8, 0xb8, 0xe8);
    private static final Color DEPTH = new Color(0xa0, 0xa0, 0xa0);
    private static final Color CLIPPED = new Color(0xff, 0xd0, 0x40);
    private static final int LABEL = 16;
    private static final int COVERAGE = 40;
    private static final int ROW = 9;
    /** From so many pixels a base on its letter is drawn. */
    private static final double LETTER = 7;
    private final Graphics2D pen;
    private final Interval window;
    private final byte[] reference;
    private final int left;
    private final double base;

    ReadsPen(Graphics2D pen, Interval window, byte[] reference, int left, double base) {
        this.pen = pen;
        this.window = window;
        this.reference = reference;
        this.left = left;
        this.base = base;
    }

    private double x(int position) {
        return left + (position - window.start()) * base;
    }

    private void box(int from, int to, double y, double height, Color colour) {
        int start = Math.max(from, window.start());
        int end = Math.min(to, window.end());
        if (start <= end) {
            pen.setColor(colour);
            pen.fill(new Rectangle2D.Double(x(start), y, (end - start + 1) * base, height));
        }
    }

    /** Place, reference bases, and the variant's own place through the whole picture. */
    void ruler(int top, VariantKey variant, int height) {
        box(variant.interval().start(), variant.interval().end(), 0, height, new Color(0xf4, 0xf0, 0xd8));
        pen.setColor(Color.BLACK);
        pen.drawString(variant.contig().ucscName() + ":" + window.start() + "–" + window.end() + "   "
                + variant.text(), left, LABEL - 3);
        for (int position = window.start(); position <= window.end(); position++) {
            char letter = (char) reference[position - window.start()];
            if (base >= LETTER) {
                pen.setColor(BASES.getOrDefault(letter, Color.GRAY));
                pen.drawString(String.valueOf(letter), (float) (x(position) + base / 2 - LETTER / 2), top - 8);
            } else {
                box(position, position, top - 14, 8, BASES.getOrDefault(letter, Color.LIGHT_GRAY));
            }
        }
    }

    /** Coverage and reads of one person, as many rows as there is room for; how many are left out is said. */
    void track(String label, List<SAMRecord> reads, int top, int height) {
        coverage(reads, top + LABEL);
        List<Integer> ends = new ArrayList<>();
        int rows = Math.max(0, (height - LABEL - COVERAGE - 6) / ROW);
        int left0 = 0;
        for (SAMRecord read : reads) {
            int row = 0;
            while (row < ends.size() && ends.get(row) >= read.getUnclippedStart()) {
                row++;
            }
            if (row >= rows) {
                left0++;
                continue;
            }
            if (row == ends.size()) {
                ends.add(0);
            }
            ends.set(row, read.getUnclippedEnd() + 2);
            draw(read, top + LABEL + COVERAGE + 4 + (double) row * ROW);
        }
        pen.setColor(Color.BLACK);
        pen.drawString(label + (left0 > 0 ? "   (+" + left0 + ")" : ""), left, top + LABEL - 4);
    }

    private void coverage(List<SAMRecord> reads, int top) {
        int[] depth = new int[window.length()];
        for (SAMRecord read : reads) {
            for (AlignmentBlock block : read.getAlignmentBlocks()) {
                int from = Math.max(block.getReferenceStart(), window.start());
                int to = Math.min(block.getReferenceStart() + block.getLength() - 1, window.end());
                for (int position = from; position <= to && !read.getDuplicateReadFlag(); position++) {
                    depth[position - window.start()]++;
                }
            }
        }
        int highest = 1;
        for (int one : depth) {
            highest = Math.max(highest, one);
        }
        for (int i = 0; i < depth.length; i++) {
            double height = (double) COVERAGE * depth[i] / highest;
            box(window.start() + i, window.start() + i, top + COVERAGE - height, height, DEPTH);
        }
        pen.setColor(Color.DARK_GRAY);
        pen.drawString(String.valueOf(highest), left, top + 10);
    }

    private void draw(SAMRecord read, double y) {
        Color body = read.getReadNegativeStrandFlag() ? REVERSE : FORWARD;
        Color own = read.getMappingQuality() == 0 ? Color.WHITE : body;
        int position = read.getUnclippedStart();
        int offset = 0;
        for (CigarElement element : read.getCigar()) {
            CigarOperator operator = element.getOperator();
            int length = element.getLength();
            switch (operator) {
                case M, EQ, X -> aligned(read, position, offset, length, y, own);
                case S -> box(position, position + length - 1, y, ROW - 2, CLIPPED);
                case D, N -> box(position, position + length - 1, y + ROW / 2.0 - 1, 1.5, Color.BLACK);
                case I -> {
                    pen.setColor(new Color(0x80, 0x00, 0x80));
                    pen.fill(new Rectangle2D.Double(x(position) - 1, y - 0.5, 2.5, ROW - 1));
                }
                default -> {
                    // hard clips and padding have no bases to show
                }
            }
            boolean moves = operator.consumesReferenceBases() || operator.isClipping();
            position += moves ? length : 0;
            offset += operator.consumesReadBases() ? length : 0;
        }
    }

    private void aligned(SAMRecord read, int position, int offset, int length, double y, Color own) {
        box(position, position + length - 1, y, ROW - 2, own);
        for (int i = 0; i < length; i++) {
            int place = position + i;
            if (place < window.start() || place > window.end()) {
                continue;
            }
            char letter = (char) read.getReadBases()[offset + i];
            char expected = (char) reference[place - window.start()];
            if (letter != expected && expected != 'N') {
                box(place, place, y, ROW - 2, BASES.getOrDefault(letter, Color.GRAY));
            }
        }
    }
}
