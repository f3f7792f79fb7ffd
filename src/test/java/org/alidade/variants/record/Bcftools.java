package org.alidade.variants.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/** bcftools, where it is installed; a test without it is skipped and says so. */
final class Bcftools {
    private Bcftools() {
    }

    /** What it wrote, and whether it read its input to the end. */
    record Output(List<String> lines, boolean complete) {
    }

    static Output run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bcftools"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            System.out.println("skipped: bcftools is not installed");
            Assumptions.abort("bcftools is not installed: not compared");
            throw e;
        }
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = reader.lines().toList();
            return new Output(lines, process.waitFor() == 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
