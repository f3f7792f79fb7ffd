package org.alidade.record;

import java.io.IOException;
import java.nio.file.Path;

/** A program that saves decisions until it is killed, and says after each that it is saved. */
final class SavingProgram {
    private SavingProgram() {
    }

    public static void main(String[] arguments) throws IOException {
        try (SqliteRecord record = Decisions.open(Path.of(arguments[0]))) {
            record.openCase(Decisions.CASE, "CARE", "h", "Dr Test");
            for (int i = 1; i < 1_000_000; i++) {
                String variant = "1-" + i + "-A-G";
                record.save(Decisions.CASE, Decisions.review(variant, "n" + i), Decisions.evidence(variant));
                System.out.println(i);
                System.out.flush();
            }
        }
    }
}
