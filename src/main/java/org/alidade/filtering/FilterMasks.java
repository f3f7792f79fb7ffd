package org.alidade.filtering;

import org.alidade.variants.query.BitMask;

/** What one filter says of all judgements: those in neither mask pass, or were not judged. */
final class FilterMasks {
    private final BitMask failed;
    private final BitMask rescued;

    FilterMasks(BitMask failed, BitMask rescued) {
        this.failed = failed;
        this.rescued = rescued;
    }

    BitMask failed() {
        return failed;
    }

    BitMask rescued() {
        return rescued;
    }

    static FilterMasks nothing(int size) {
        return new FilterMasks(BitMask.none(size), BitMask.none(size));
    }
}
