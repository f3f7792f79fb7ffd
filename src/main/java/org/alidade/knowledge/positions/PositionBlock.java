package org.alidade.knowledge.positions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.alidade.model.Interval;

/**
 * Some alleles of one contig, in the order of their positions: the positions as differences, a byte for each allele, the bases of
 * those that are no substitution of one base, then one column after another; all of it deflated.
 */
final class PositionBlock {
    /** Alleles of a block, at most. */
    static final int ROWS = 4096;
    private static final int SPELLED = 255;
    private static final int MORE = 255;
    private static final String BASES = "ACGT";

    private final int[] positions;
    private final byte[] codes;
    private final String[] spelled;
    private final long[][] values;

    private PositionBlock(int rows, int columns) {
        positions = new int[rows];
        codes = new byte[rows];
        spelled = new String[rows];
        values = new long[columns][rows];
    }

    /** The bytes of a block, not yet deflated. */
    static byte[] encode(List<PositionRow> rows, List<PositionColumn> columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(rows.size() * 8);
        ByteArrayOutputStream bases = new ByteArrayOutputStream();
        int before = 0;
        for (PositionRow row : rows) {
            Varints.write(out, row.allele().position() - before);
            before = row.allele().position();
        }
        for (PositionRow row : rows) {
            int code = code(row.allele());
            out.write(code);
            if (code == SPELLED) {
                byte[] text = (row.allele().ref() + ">" + row.allele().alt()).getBytes(StandardCharsets.US_ASCII);
                Varints.write(bases, text.length);
                bases.writeBytes(text);
            }
        }
        out.writeBytes(bases.toByteArray());
        long[][] values = new long[columns.size()][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < values.length; column++) {
                values[column][row] = rows.get(row).values()[column];
            }
        }
        ColumnForecast forecast = new ColumnForecast(columns, values);
        for (int column = 0; column < values.length; column++) {
            planes(forecast.differences(column), out);
        }
        return out.toByteArray();
    }

    /**
     * Numbers from 0, the lowest byte of each, then the next byte of each, then what is more: bytes of like meaning stand together,
     * which deflates better than numbers of changing length.
     */
    private static void planes(long[] numbers, ByteArrayOutputStream out) {
        for (long number : numbers) {
            out.write((int) number);
        }
        for (long number : numbers) {
            out.write((int) Math.min(MORE, number >>> Byte.SIZE));
        }
        for (long number : numbers) {
            if (number >>> Byte.SIZE >= MORE) {
                Varints.write(out, (number >>> Byte.SIZE) - MORE);
            }
        }
    }

    /** The shorter of two ways: with repetitions sought, and without, which suits numbers that follow chance. */
    static byte[] deflate(byte[] plain) {
        byte[] sought = deflate(plain, Deflater.DEFAULT_STRATEGY);
        byte[] coded = deflate(plain, Deflater.HUFFMAN_ONLY);
        return coded.length < sought.length ? coded : sought;
    }

    private static byte[] deflate(byte[] plain, int strategy) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setStrategy(strategy);
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2);
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    /**
     * @param plainLength of the block before it was deflated
     * @throws IOException if the block is damaged
     */
    static PositionBlock decode(byte[] deflated, int plainLength, int rows, List<PositionColumn> columns)
            throws IOException {
        byte[] plain = new byte[plainLength];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(deflated);
            int read = 0;
            while (read < plainLength) {
                int more = inflater.inflate(plain, read, plainLength - read);
                if (more <= 0) {
                    throw new IOException("a block of the file of positions is damaged");
                }
                read += more;
            }
        } catch (DataFormatException e) {
            throw new IOException("a block of the file of positions is damaged", e);
        }
        PositionBlock block = new PositionBlock(rows, columns.size());
        block.read(ByteBuffer.wrap(plain), columns);
        return block;
    }

    private void read(ByteBuffer in, List<PositionColumn> columns) {
        int position = 0;
        for (int row = 0; row < positions.length; row++) {
            position += (int) Varints.read(in);
            positions[row] = position;
        }
        in.get(codes);
        for (int row = 0; row < codes.length; row++) {
            if ((codes[row] & 0xff) == SPELLED) {
                byte[] text = new byte[(int) Varints.read(in)];
                in.get(text);
                spelled[row] = new String(text, StandardCharsets.US_ASCII);
            }
        }
        ColumnForecast forecast = new ColumnForecast(columns, values);
        for (int column = 0; column < values.length; column++) {
            planes(in, values[column]);
            forecast.restore(column);
        }
    }

    private static void planes(ByteBuffer in, long[] numbers) {
        byte[] plain = in.array();
        int low = in.position();
        int high = low + numbers.length;
        in.position(high + numbers.length);
        for (int row = 0; row < numbers.length; row++) {
            long above = plain[high + row] & 0xff;
            long more = above == MORE ? Varints.read(in) : 0;
            numbers[row] = (above + more) << Byte.SIZE | plain[low + row] & 0xff;
        }
    }

    private static int code(PlacedAllele allele) {
        if (allele.ref().length() != 1 || allele.alt().length() != 1) {
            return SPELLED;
        }
        int ref = BASES.indexOf(allele.ref().charAt(0));
        int alt = BASES.indexOf(allele.alt().charAt(0));
        return ref < 0 || alt < 0 ? SPELLED : ref * BASES.length() + alt;
    }

    int rows() {
        return positions.length;
    }

    int position(int row) {
        return positions[row];
    }

    /** The row of an allele from {@code from} on, or −1. */
    int find(PlacedAllele allele, int from) {
        int code = code(allele);
        int row = from;
        while (row < positions.length && positions[row] < allele.position()) {
            row++;
        }
        while (row < positions.length && positions[row] == allele.position()) {
            if ((codes[row] & 0xff) == code
                    && (code != SPELLED || spelled[row].equals(allele.ref() + ">" + allele.alt()))) {
                return row;
            }
            row++;
        }
        return -1;
    }

    /** Adds the rows whose positions lie in a stretch. */
    void addWithin(Interval place, int columns, List<PositionRow> found) {
        for (int row = firstFrom(place.start()); row < positions.length && positions[row] <= place.end(); row++) {
            String[] bases = alleles(row).split(">", 2);
            long[] own = new long[columns];
            for (int column = 0; column < columns; column++) {
                own[column] = values[column][row];
            }
            found.add(new PositionRow(new PlacedAllele(place.contig(), positions[row], bases[0], bases[1]), own));
        }
    }

    /** The first row whose position is not below {@code position}. */
    int firstFrom(int position) {
        int low = 0;
        int high = positions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (positions[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    long value(int column, int row) {
        return values[column][row];
    }

    /** {@code REF>ALT} of a row. */
    String alleles(int row) {
        int code = codes[row] & 0xff;
        return code == SPELLED ? spelled[row] : BASES.charAt(code / 4) + ">" + BASES.charAt(code % 4);
    }
}
