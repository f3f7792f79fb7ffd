package org.alidade.knowledge.tables;

import java.util.ArrayList;
import java.util.List;

/** Cutting lines, without regular expressions: the tables have half a million cells. */
public final class Text {
    private Text() {
    }

    /** All parts between {@code separator} signs, empty ones too. */
    public static String[] split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts.toArray(String[]::new);
    }
}
