package org.alidade.knowledge.positions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.alidade.knowledge.tables.Text;

/**
 * How the lines of a table of alleles, or of a VCF of the laboratory, are read: which cell is what, and which values are kept.
 *
 * @param cells of contig, position, reference and alternative allele, from 0; those of a VCF where it is one
 * @param vcf whether the fields are keys of INFO
 * @param contig of all lines, where the table names none
 */
public record AlleleLayout(Cells cells, boolean vcf, Optional<String> contig, List<Field> fields) {
    /** Where a table has several values for an allele, one for each transcript. */
    private static final Pattern PARTS = Pattern.compile("[;|,]");
    private static final String NUMBER = "[-+]?\\d{1,9}(\\.\\d{0,15})?([eE][-+]?\\d{1,2})?";
    /** HelixMTdb writes both alleles into one cell. */
    private static final Pattern PAIR = Pattern.compile("\\[\"([ACGT]+)\",\"([ACGT]+)\"]");
    static final int NONE = -1;

    /** Cells of a table; {@link #pair} in place of two of them, or {@link #NONE}. */
    public record Cells(int contig, int position, int ref, int alt, int pair) {
        static final Cells OF_VCF = new Cells(0, 1, 3, 4, NONE);
    }

    /**
     * A value that is kept.
     *
     * @param column of the file that is made; its name is that under which the value is asked for
     * @param key cell's heading, or key of INFO
     * @param cell from 0; not used in a VCF
     */
    public record Field(PositionColumn column, String key, int cell) {
    }

    public AlleleLayout {
        fields = List.copyOf(fields);
    }

    /** A VCF of which some keys of INFO are read. */
    public static AlleleLayout ofVcf(List<Field> fields) {
        return new AlleleLayout(Cells.OF_VCF, true, Optional.empty(), fields);
    }

    /** A table with a cell for contig, position (from 1) and each allele. */
    public static AlleleLayout ofTable(int contig, int position, int ref, int alt, List<Field> fields) {
        return new AlleleLayout(new Cells(contig, position, ref, alt, NONE), false, Optional.empty(), fields);
    }

    List<PositionColumn> columns() {
        return fields.stream().map(Field::column).toList();
    }

    /** The keys of INFO that are read. */
    Set<String> keys() {
        return vcf ? fields.stream().map(Field::key).collect(Collectors.toSet()) : Set.of();
    }

    /** The cells that a VCF would have, up to INFO; fewer where the line has not all columns. */
    String[] asVcf(String line) {
        String[] own = Text.split(line, '\t');
        if (vcf) {
            return own;
        }
        int most = Math.max(Math.max(cells.position(), cells.contig()), Math.max(cells.pair(),
                Math.max(cells.ref(), cells.alt())));
        if (own.length <= most) {
            return new String[0];
        }
        String ref = cells.pair() >= 0 ? "" : own[cells.ref()];
        String alt = cells.pair() >= 0 ? "" : own[cells.alt()];
        if (cells.pair() >= 0) {
            Matcher pair = PAIR.matcher(own[cells.pair()].replace(" ", "").replace("\"\"", "\""));
            ref = pair.find() ? pair.group(1) : "";
            alt = ref.isEmpty() ? "" : pair.group(2);
        }
        String position = own[cells.position()];
        int colon = position.indexOf(':');
        return new String[]{contig.orElseGet(() -> own[cells.contig()]),
                colon < 0 ? position : position.substring(colon + 1), ".", ref, alt, ".", ".", line};
    }

    /**
     * The values of one allele; nothing where the line has none of them.
     *
     * @throws NumberFormatException naming what stands where a number should
     */
    Optional<long[]> values(String[] record, InfoValues info, int allele, ToIntFunction<String> texts) {
        String[] own = vcf ? new String[0] : Text.split(record[7], '\t');
        long[] values = new long[fields.size()];
        boolean any = false;
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            String text = vcf ? ofAllele(info, field, allele) : field.cell() < own.length ? own[field.cell()] : "";
            values[i] = field.column().kind() == PositionColumn.Kind.FLAG && vcf
                    ? info.has(field.key()) ? 1 : PositionRow.MISSING
                    : value(field, text.strip(), texts);
            any |= values[i] != PositionRow.MISSING;
        }
        return any ? Optional.of(values) : Optional.empty();
    }

    private static String ofAllele(InfoValues info, Field field, int allele) {
        String text = info.text(field.key()).orElse("");
        String[] parts = Text.split(text, ',');
        boolean number = field.column().kind() == PositionColumn.Kind.FREQUENCY
                || field.column().kind() == PositionColumn.Kind.NUMBER;
        return parts.length == 1 || !number ? text : allele < parts.length ? parts[allele] : "";
    }

    private static long value(Field field, String text, ToIntFunction<String> texts) {
        if (text.isEmpty() || text.equals(".") || text.equals("NA") || text.equals("-")) {
            return PositionRow.MISSING;
        }
        return switch (field.column().kind()) {
            case FREQUENCY -> number(field, text, 1);
            case NUMBER -> number(field, text, Double.MAX_VALUE);
            case FLAG -> text.equals("0") || text.equalsIgnoreCase("false") ? PositionRow.MISSING : 1;
            default -> texts.applyAsInt(text);
        };
    }

    /** The highest of an allele's numbers. */
    private static long number(Field field, String text, double most) {
        long highest = PositionRow.MISSING;
        for (String part : PARTS.split(text)) {
            String own = part.strip();
            if (own.isEmpty() || own.equals(".")) {
                continue;
            }
            if (!own.matches(NUMBER) || Math.abs(Double.parseDouble(own)) > most
                    || most == 1 && Double.parseDouble(own) < 0) {
                throw new NumberFormatException(field.key() + " = " + own);
            }
            highest = Math.max(highest, new BigDecimal(own).scaleByPowerOfTen(field.column().kind().decimals())
                    .setScale(0, java.math.RoundingMode.HALF_UP).longValueExact());
        }
        return highest;
    }
}
