package org.alidade.knowledge.positions;

import java.util.List;

import org.alidade.knowledge.positions.PositionColumn.Kind;
import org.alidade.knowledge.positions.PublishedVcf.Names;

/**
 * What a value of a block is likely to be by those before it, so that only the difference is stored. A stored number is 0 where
 * the value is missing, else the difference plus 1, with its sign in the lowest bit where it may have one.
 */
final class ColumnForecast {
    /** Groups that a file may tell apart, at most; one more for a group that is missing. */
    private static final int GROUPS = 16;

    private final List<PositionColumn> columns;
    private final long[][] values;
    private final int number;
    private final int group;

    /** @param values by column; those of the columns before one that is asked for must be known */
    ColumnForecast(List<PositionColumn> columns, long[][] values) {
        this.columns = columns;
        this.values = values;
        this.number = place(Names.NUMBER);
        this.group = place(Names.GROUP);
    }

    private int place(String name) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).name().equals(name)) {
                return column;
            }
        }
        return -1;
    }

    /** What is stored of a column. */
    long[] differences(int column) {
        Kind kind = columns.get(column).kind();
        Before before = new Before(column, kind);
        long[] stored = new long[values[column].length];
        for (int row = 0; row < stored.length; row++) {
            long value = values[column][row];
            if (value != PositionRow.MISSING) {
                long difference = value - before.forecast(row);
                stored[row] = (isSigned(kind) ? Varints.zigzag(difference) : difference) + 1;
                before.take(row, value);
            }
        }
        return stored;
    }

    /** Makes the values of a column of what is stored, in place. */
    void restore(int column) {
        Kind kind = columns.get(column).kind();
        Before before = new Before(column, kind);
        boolean signed = isSigned(kind);
        long[] own = values[column];
        for (int row = 0; row < own.length; row++) {
            if (own[row] == 0) {
                own[row] = PositionRow.MISSING;
            } else {
                long difference = own[row] - 1;
                own[row] = (signed ? Varints.unzigzag(difference) : difference) + before.forecast(row);
                before.take(row, own[row]);
            }
        }
    }

    private static boolean isSigned(Kind kind) {
        return switch (kind) {
            case NEAR, PART, SHARE, NUMBER -> true;
            case COUNT, TEXT, FREQUENCY, CLASS, FLAG -> false;
        };
    }

    /** What is known of the rows before. */
    private final class Before {
        private final int column;
        private final Kind kind;
        private final long[] shares = new long[GROUPS];
        private final long[] wholes = new long[GROUPS];
        private long last;

        Before(int column, Kind kind) {
            this.column = column;
            this.kind = kind;
        }

        long forecast(int row) {
            return switch (kind) {
                case NEAR -> last;
                case PART -> column > 0 ? orZero(values[0][row]) : 0;
                case SHARE -> {
                    int own = group(row);
                    long whole = whole(row);
                    // below 2^21 each, so that the product stays exact
                    yield wholes[own] > 0 && whole > 0 ? shares[own] * whole / wholes[own] : last;
                }
                case COUNT, TEXT, FREQUENCY, CLASS, FLAG, NUMBER -> 0;
            };
        }

        void take(int row, long value) {
            last = value;
            if (kind == Kind.SHARE) {
                shares[group(row)] = value;
                wholes[group(row)] = whole(row);
            }
        }

        private int group(int row) {
            long own = group < 0 || group >= column ? PositionRow.MISSING : values[group][row];
            return own < 0 || own >= GROUPS - 1 ? GROUPS - 1 : (int) own;
        }

        private long whole(int row) {
            return number < 0 || number >= column ? 0 : orZero(values[number][row]);
        }
    }

    private static long orZero(long value) {
        return value == PositionRow.MISSING ? 0 : value;
    }
}
