package org.alidade.workbench.common;

import java.util.stream.Collectors;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Gene;
import org.alidade.text.Messages;
import org.alidade.workflow.ReviewChange;

/** How a screen says that an act was undone or done again. */
public final class ChangeWords {
    private ChangeWords() {
    }

    /** {@code Annulé : classe de PCCB c.683C>T}; {@code key}: of a sentence with two places. */
    public static String sentence(String key, ReviewChange change, Messages messages) {
        VariantWords words = new VariantWords(messages);
        String variants = change.variants().stream().map(variant -> name(variant, words))
                .collect(Collectors.joining(" + "));
        return messages.text(key, messages.text("acts.change." + change.kind().name()), variants);
    }

    private static String name(ScopedVariant variant, VariantWords words) {
        return (variant.gene().map(Gene::symbol).orElse("") + " " + words.name(variant)).strip();
    }
}
