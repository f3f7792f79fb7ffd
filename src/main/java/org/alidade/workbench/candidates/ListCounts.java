package org.alidade.workbench.candidates;

import java.util.List;

/**
 * The counts over a list. Every row is in {@code total}; what is not shown is either set aside or does not match the quick
 * filter.
 */
record ListCounts(int shown, int total, int read, int setAside) {
    static ListCounts of(int shown, List<ListedRow> all, Reviews reviews) {
        int read = 0;
        int aside = 0;
        for (ListedRow row : all) {
            read += reviews.isRead(row) ? 1 : 0;
            aside += reviews.isSetAside(row) ? 1 : 0;
        }
        return new ListCounts(shown, all.size(), read, aside);
    }

    int unread() {
        return total - read;
    }
}
