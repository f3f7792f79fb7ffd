package org.alidade.variants.scan;

/** Reads plain records straight from the bytes. */
final class RecordScanner {
    RecordScanner(VcfContext context, Dictionaries dictionaries, RowBatch batch, PlaceLog places) {
    }

    boolean scan(byte[] text, int from, int end, long offset, int line) {
        return false;
    }

    void learn(int row) {
    }

    long checked() {
        return 0;
    }
}
