package org.alidade.workflow;

import java.nio.file.Path;

import org.alidade.casefile.LooseFiles;

/** What a person asks to be opened. */
public sealed interface CaseRequest {
    /** A case folder. */
    record Folder(Path folder) implements CaseRequest {
    }

    /** Single files. {@code declared}: the person declared them to be public or validation data. */
    record Loose(LooseFiles files, boolean declared) implements CaseRequest {
    }

    /** How to name it while it opens. */
    default String title() {
        return switch (this) {
            case Folder one -> String.valueOf(one.folder().getFileName());
            case Loose one -> one.files().variantFiles().stream().findFirst().map(Path::getFileName)
                    .map(String::valueOf).orElse("");
        };
    }
}
