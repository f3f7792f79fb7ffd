package org.alidade.variants.scan;

/** How a column is stored. */
public enum StoredType {
    BYTE(1), SHORT(2), INT(4), LONG(8), FLOAT(4),
    /** Two bytes a row, and a list of the rows whose value does not fit. */
    COUNT(2);

    private final int width;

    StoredType(int width) {
        this.width = width;
    }

    /** Bytes a row. */
    public int width() {
        return width;
    }
}
