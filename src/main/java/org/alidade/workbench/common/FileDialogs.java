package org.alidade.workbench.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a person chooses files; a screen without a display has none. */
public interface FileDialogs {
    Optional<Path> saveReport(String suggestedName);

    Optional<Path> openKeystore();

    Optional<Path> openCaseFolder();

    /** Where to save a file; {@code ending}: for instance {@code *.png}. */
    default Optional<Path> saveFile(String title, String suggestedName, String ending) {
        return Optional.empty();
    }

    /** One or more files; {@code endings}: for instance {@code *.vcf.gz}. */
    List<Path> openFiles(String title, List<String> endings);

    /** Shows a file with the program that the system has for it; false where there is none. */
    default boolean show(Path file) {
        return false;
    }

    /** Where to write a file; {@code endings}: the formats to choose from, for instance {@code *.ped}. */
    default Optional<Path> saveFile(String title, String suggestedName, List<String> endings) {
        return Optional.empty();
    }

    /** Answers every question with nothing. */
    static FileDialogs none() {
        return new FileDialogs() {
            @Override
            public Optional<Path> saveReport(String suggestedName) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> openKeystore() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> openCaseFolder() {
                return Optional.empty();
            }

            @Override
            public List<Path> openFiles(String title, List<String> endings) {
                return List.of();
            }
        };
    }
}
