package org.alidade.classification.germline;

import java.util.Set;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;

/**
 * Frequent alleles to which BA1 and BS1 do not apply: ClinGen's exception list to BA1 (Ghosh 2018, doi
 * 10.1002/humu.23642), in ACAD9, GJB2, HFE (two), MEFV (two), PIBF1, ACADS and BTD.
 */
final class StandAloneExceptions {
    private static final Set<String> GRCH38 = Set.of("3-128879647-C-CTAAG", "13-20189473-C-T", "6-26090951-C-G",
            "6-26092913-G-A", "16-3249586-G-A", "16-3249468-C-T", "13-72835359-G-A", "12-120737875-C-T",
            "3-15645186-G-C");
    private static final Set<String> GRCH37 = Set.of("3-128598490-C-CTAAG", "13-20763612-C-T", "6-26091179-C-G",
            "6-26093141-G-A", "16-3299586-G-A", "16-3299468-C-T", "13-73409497-G-A", "12-121175678-C-T",
            "3-15686693-G-C");

    private StandAloneExceptions() {
    }

    static boolean contains(VariantKey key) {
        return (key.build() == GenomeBuild.GRCH38 ? GRCH38 : GRCH37).contains(key.text());
    }
}
