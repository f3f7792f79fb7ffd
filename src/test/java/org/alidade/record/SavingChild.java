package org.alidade.record;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** The program that a test kills: saves reviews and says so, one line each; ends without closing anything. */
final class SavingChild {
    private SavingChild() {
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        SqliteRecord decisions = SqliteRecord.open(Path.of(arguments[0]), Clock.systemUTC(), "child", "1", "k");
        decisions.openCase(Reviews.CASE, "CARE", "00", "child");
        for (int i = 1; i <= count; i++) {
            decisions.save(Reviews.CASE, Reviews.plain("1-" + i + "-A-G", "no. " + i),
                    Reviews.evidence("1-" + i + "-A-G"));
            System.out.println(i);
            System.out.flush();
        }
        Runtime.getRuntime().halt(9);
    }
}
