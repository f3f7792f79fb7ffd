package org.alidade.knowledge.annotation;

import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;

/** Changes as VCF writes them: left-aligned, as short as can be, with the base before an insertion or deletion (Tan 2015). */
final class AlleleKeys {
    private final GenomeBuild build;
    private final ReferenceBases bases;
    private final Shift shift;

    AlleleKeys(GenomeBuild build, ReferenceBases bases) {
        this.build = build;
        this.bases = bases;
        this.shift = new Shift(bases);
    }

    /** @throws NameRefusedException if bases that decide it are not at hand */
    VariantKey of(SequenceChange change) throws NameRefusedException {
        if (!change.isInsertion() && !change.isDeletion()) {
            return new VariantKey(build, change.contig(), change.start(), change.ref(), change.alt());
        }
        SequenceChange left = shift.furthest(change, false, 2, Integer.MAX_VALUE - 1);
        if (bases.at(left.contig(), left.start() - 1) == 'N') {
            throw new NameRefusedException("noSequence");
        }
        String before = Character.toString(bases.at(left.contig(), left.start() - 1));
        return new VariantKey(build, left.contig(), left.start() - 1, before + left.ref(), before + left.alt());
    }
}
