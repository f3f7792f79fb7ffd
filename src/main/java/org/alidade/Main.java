package org.alidade;

import org.alidade.wiring.Program;

/** Starts the program. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(Program.run(arguments));
    }
}
