package org.alidade.filtering;

import java.util.List;
import org.alidade.model.VariantKey;

/** Where a variant that somebody asks for stands. */
public sealed interface Whereabouts {
    /** The variant that was asked for. */
    VariantKey asked();

    /** Outside the scope: the answer is the same whether the file holds the variant or not. */
    record OutsideScope(VariantKey asked) implements Whereabouts {
    }

    /** Inside the scope, and no row of the files has these alleles. {@code nearby}: rows at the same position. */
    record NotInFile(VariantKey asked, List<ScopedVariant> nearby) implements Whereabouts {
        public NotInFile {
            nearby = List.copyOf(nearby);
        }
    }

    /** In the file, and the proband does not carry it. */
    record NotCarried(VariantKey asked) implements Whereabouts {
    }

    /** In the file and carried: one judgement per gene, with the verdict of every filter. */
    record Judged(VariantKey asked, List<ScopedVariant> judgements) implements Whereabouts {
        public Judged {
            judgements = List.copyOf(judgements);
        }
    }
}
