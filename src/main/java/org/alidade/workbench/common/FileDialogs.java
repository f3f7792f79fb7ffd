package org.alidade.workbench.common;

import java.nio.file.Path;
import java.util.Optional;

/** Where a person chooses files; a screen without a display has none. */
public interface FileDialogs {
    Optional<Path> saveReport(String suggestedName);

    Optional<Path> openKeystore();

    Optional<Path> openCaseFolder();

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
        };
    }
}
