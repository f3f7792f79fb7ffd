package org.alidade.variants.local;

import org.alidade.variants.column.EffectDictionary;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.OtherColumns;
import org.alidade.variants.column.VariantColumns;

/** The columns of a file with other effects. */
final class CompletedColumns extends OtherColumns {
    private final IntColumn effects;
    private final EffectDictionary lists;

    CompletedColumns(VariantColumns columns, IntColumn effects, EffectDictionary lists) {
        super(columns);
        this.effects = effects;
        this.lists = lists;
    }

    @Override
    public IntColumn effects() {
        return effects;
    }

    @Override
    public EffectDictionary effectLists() {
        return lists;
    }
}
