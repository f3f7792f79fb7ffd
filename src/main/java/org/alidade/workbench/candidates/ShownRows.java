package org.alidade.workbench.candidates;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

import javafx.collections.ObservableListBase;

/** The rows on the screen, in their order: numbers of places in a list, of which rows are made as the table asks for them. */
final class ShownRows extends ObservableListBase<ListedRow> implements RandomAccess {
    private ListSource source = new HeldRows(List.of());
    private int[] places = new int[0];

    /** Shows other rows, or the same in another order; does nothing where nothing changes. */
    void show(ListSource list, int[] wanted) {
        if (isSame(list, wanted)) {
            source = list;
            return;
        }
        List<ListedRow> before = view(source, places);
        beginChange();
        source = list;
        places = wanted;
        nextReplace(0, wanted.length, before);
        endChange();
    }

    private boolean isSame(ListSource list, int[] wanted) {
        if (list == source || wanted.length != places.length || wanted.length > ListSource.AT_ONCE) {
            return list == source && Arrays.equals(wanted, places);
        }
        for (int at = 0; at < wanted.length; at++) {
            if (list.get(wanted[at]) != source.get(places[at])) {
                return false;
            }
        }
        places = wanted;
        return true;
    }

    private static List<ListedRow> view(ListSource list, int[] places) {
        return new AbstractList<>() {
            @Override
            public ListedRow get(int index) {
                return list.get(places[index]);
            }

            @Override
            public int size() {
                return places.length;
            }
        };
    }

    /** Where the first shown one of some places stands; negative where none is shown. */
    int indexOf(int[] wanted) {
        if (wanted.length == 0) {
            return -1;
        }
        for (int at = 0; at < places.length; at++) {
            if (places[at] == wanted[0] || wanted.length > 1 && Arrays.binarySearch(wanted, places[at]) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Without going through rows that were never made. */
    @Override
    public int indexOf(Object row) {
        return row instanceof ListedRow wanted ? indexOf(source.places(wanted)) : -1;
    }

    @Override
    public ListedRow get(int index) {
        return source.get(places[index]);
    }

    @Override
    public int size() {
        return places.length;
    }
}
