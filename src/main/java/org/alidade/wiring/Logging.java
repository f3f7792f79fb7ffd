package org.alidade.wiring;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Log configuration, made by the JDK at start ({@code java.util.logging.config.class}): warnings of ours and errors. */
public final class Logging {
    private static final Logger ROOT = Logger.getLogger("");

    public Logging() {
        ConsoleHandler console = new ConsoleHandler();
        console.setLevel(Level.SEVERE);
        ROOT.addHandler(console);
        ROOT.setLevel(Level.WARNING);
    }
}
