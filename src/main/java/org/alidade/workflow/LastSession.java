package org.alidade.workflow;

import java.util.Optional;

import org.alidade.model.VariantKey;

/**
 * Where a person was when the program ended.
 *
 * @param open the case that was open
 * @param place the place of the window, by its name in the program; empty: the first
 * @param variant the variant that was selected
 * @param tab the evidence tab that was open, by its name in the program; empty: the first
 */
public record LastSession(Optional<CaseReference> open, String place, Optional<VariantKey> variant, String tab) {
    /** Nothing was open. */
    public static LastSession none() {
        return new LastSession(Optional.empty(), "", Optional.empty(), "");
    }
}
