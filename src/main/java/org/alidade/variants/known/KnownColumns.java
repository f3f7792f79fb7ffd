package org.alidade.variants.known;

import org.alidade.model.ClinVarAssertion;
import org.alidade.variants.column.Dictionary;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.OtherColumns;
import org.alidade.variants.column.VariantColumns;

/** The columns of a file with what installed sources know. */
final class KnownColumns extends OtherColumns {
    private final KnownFile known;

    KnownColumns(VariantColumns columns, KnownFile known) {
        super(columns);
        this.known = known;
    }

    @Override
    public FloatColumn alleleFrequency() {
        return known.frequency();
    }

    @Override
    public FloatColumn maximumFrequency() {
        return known.maximum();
    }

    @Override
    public IntColumn homozygotes() {
        return known.homozygotes();
    }

    @Override
    public IntColumn hemizygotes() {
        return known.hemizygotes();
    }

    @Override
    public FloatColumn revel() {
        return known.score(KnownFile.Score.REVEL);
    }

    @Override
    public FloatColumn cadd() {
        return known.score(KnownFile.Score.CADD);
    }

    @Override
    public FloatColumn spliceAi() {
        return known.score(KnownFile.Score.SPLICE_AI);
    }

    @Override
    public FloatColumn alphaMissense() {
        return known.score(KnownFile.Score.ALPHA_MISSENSE);
    }

    @Override
    public IntColumn clinVar() {
        return known.clinVar();
    }

    @Override
    public Dictionary<ClinVarAssertion> clinVarAssertions() {
        return known.assertions();
    }
}
