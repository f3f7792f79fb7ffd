package org.alidade.workbench.candidates;

import org.alidade.model.Impact;
import org.alidade.model.InheritanceModel;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.VariantType;
import org.alidade.text.Messages;

/** What rows are counted by, in a person's words. */
final class FacetWords {
    private FacetWords() {
    }

    static String facet(Facet facet, Messages messages) {
        return messages.text("candidates.facets." + facet.name());
    }

    static String value(Facet facet, String value, Messages messages) {
        return switch (facet) {
            case GENE -> value;
            case IMPACT -> messages.name(Impact.valueOf(value));
            case TYPE -> messages.name(VariantType.valueOf(value));
            case MODEL -> messages.name(InheritanceModel.valueOf(value));
            case CLASS -> value.equals(Facet.UNCLASSIFIED)
                    ? messages.text("workbench.candidates.unclassified")
                    : messages.name(PathogenicityClass.valueOf(value));
        };
    }
}
