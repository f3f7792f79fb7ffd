package org.alidade.exchange;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Writes tab-separated lines: UTF-8, one header line, empty means missing, decimals with a dot. Tabs and line ends inside a
 * value become spaces.
 */
public final class TsvWriter {
    private final Writer out;

    public TsvWriter(Writer out, String... header) throws IOException {
        this.out = out;
        line(List.of(header));
    }

    /** Writes one line. */
    public void line(List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            out.write(i == 0 ? "" : "\t");
            out.write(values.get(i).replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
        }
        out.write('\n');
    }

    /** A number to six significant digits, plain; empty where missing. */
    public static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : number(value.getAsDouble());
    }

    /** A number to six significant digits, without exponent. */
    public static String number(double value) {
        return value == 0 ? "0" : new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
    }
}
