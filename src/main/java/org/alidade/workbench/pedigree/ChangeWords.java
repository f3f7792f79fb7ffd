package org.alidade.workbench.pedigree;

import java.util.function.UnaryOperator;

import org.alidade.casefile.PedigreeChange;
import org.alidade.text.Messages;

/** One sentence for each difference between two families. */
final class ChangeWords {
    private final Messages messages;
    private final UnaryOperator<String> names;

    /** {@code names}: how a person is called, by id. */
    ChangeWords(Messages messages, UnaryOperator<String> names) {
        this.messages = messages;
        this.names = names;
    }

    String sentence(PedigreeChange change) {
        String person = names.apply(change.person());
        return switch (change.kind()) {
            case ADDED, REMOVED, DETAILS, ORDER ->
                messages.text("pedigree.change." + change.kind().name(), person);
            case PARTNERSHIP -> messages.text("pedigree.change.PARTNERSHIP", person, names.apply(change.after()));
            case FATHER, MOTHER -> messages.text("pedigree.change." + change.kind().name(), person,
                    parent(change.before()), parent(change.after()));
            case SEX -> messages.text("pedigree.change.SEX", person, messages.text("model.Sex." + change.before()),
                    messages.text("model.Sex." + change.after()));
            case STATUS -> messages.text("pedigree.change.STATUS", person,
                    messages.text("model.AffectedStatus." + change.before()),
                    messages.text("model.AffectedStatus." + change.after()));
        };
    }

    private String parent(String id) {
        return id.isEmpty() ? messages.text("pedigree.nobody") : names.apply(id);
    }
}
