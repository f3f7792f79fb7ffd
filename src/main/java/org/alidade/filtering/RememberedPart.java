package org.alidade.filtering;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.TablePart;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.record.ExtraField;
import org.alidade.variants.record.RecordValues;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, of which those that were read last stay at hand as long as there is memory: most of a list is the same
 * after a limit has changed. Several threads may ask.
 */
final class RememberedPart implements TablePart {
    /** More than a list that is looked at row by row; a power of two. */
    private static final int PLACES = 1 << 14;

    private final TablePart part;
    private final AtomicReferenceArray<@Nullable Read> places = new AtomicReferenceArray<>(PLACES);

    RememberedPart(TablePart part) {
        this.part = part;
    }

    private record Read(int row, SoftReference<VariantEvidence> evidence) {
    }

    @Override
    public VariantColumns columns() {
        return part.columns();
    }

    @Override
    public String file() {
        return part.file();
    }

    @Override
    public List<ExtraField> fields() {
        return part.fields();
    }

    @Override
    public Optional<RecordValues> values(int row) {
        return part.values(row);
    }

    @Override
    public boolean isRepeated(int row) {
        return part.isRepeated(row);
    }

    @Override
    public VariantEvidence evidence(int row) {
        int place = row & PLACES - 1;
        Read known = places.get(place);
        VariantEvidence held = known != null && known.row() == row ? known.evidence().get() : null;
        if (held != null) {
            return held;
        }
        VariantEvidence read = part.evidence(row);
        places.set(place, new Read(row, new SoftReference<>(read)));
        return read;
    }
}
