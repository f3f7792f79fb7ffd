package org.alidade.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.SheetEntry;

/** A program that writes acts of every kind until it is killed, and says of each, once it is done, where the journal ends. */
final class WritingProgram {
    private WritingProgram() {
    }

    public static void main(String[] arguments) throws IOException {
        Path workspace = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        try (SqliteRecord record = Decisions.open(workspace)) {
            for (int i = 0; i < 1_000_000; i++) {
                act(record, random, workspace);
                System.out.println(record.headHash());
                System.out.flush();
            }
        }
    }

    private static void act(SqliteRecord record, Random random, Path workspace) throws IOException {
        String caseId = "CASE-" + random.nextInt(5);
        String variant = "1-" + (1 + random.nextInt(50)) + "-A-G";
        switch (random.nextInt(6)) {
            case 0 -> record.openCase(caseId, "CARE", "h" + random.nextInt(), "Dr Test");
            case 1 -> record.note(caseId, "Dr Test", "write", "conclusion", "text ".repeat(random.nextInt(5000)));
            case 2 -> record.fill(caseId, "Dr Test", Map.of(new FieldKey("patient.birthName", ""),
                    Optional.of(new SheetEntry("N" + random.nextInt(), "Dr Test", Decisions.CLOCK.instant()))));
            case 3 -> {
                if (random.nextInt(10) == 0) {
                    record.backup(workspace.resolve("backup.db"));
                }
            }
            default -> record.save(caseId, Decisions.review(variant, "n" + random.nextInt()),
                    Decisions.evidence(variant));
        }
    }
}
