package org.alidade.text;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** The language that a person has chosen, which may change while the program runs. Safe for several threads. */
public final class Language {
    private final AtomicReference<Messages> current;

    public Language(Messages first) {
        this.current = new AtomicReference<>(first);
    }

    /** The texts of the moment; not to be kept where the language may change meanwhile. */
    public Messages messages() {
        return current.get();
    }

    public void change(Locale wanted) {
        current.set(Messages.of(wanted));
    }
}
