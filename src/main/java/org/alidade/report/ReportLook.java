package org.alidade.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a report looks: the program's template, or a laboratory's own ({@code report.jrxml} and {@code logo.png} in a folder).
 * Names and addresses are no matter of the look; they come with the laboratory.
 */
public final class ReportLook {
    private static final String TEMPLATE = "report.jrxml";
    private static final String LOGO = "logo.png";

    private final Optional<Path> folder;

    private ReportLook(Optional<Path> folder) {
        this.folder = folder;
    }

    public static ReportLook builtIn() {
        return new ReportLook(Optional.empty());
    }

    /** What the folder has takes precedence; the folder need not exist. */
    public static ReportLook of(Path folder) {
        return new ReportLook(Optional.of(folder));
    }

    /** The program's template, as a start for a laboratory's own. */
    public static void copyTemplate(Path target) throws IOException {
        try (InputStream template = builtIn().template()) {
            Files.copy(template, target);
        }
    }

    InputStream template() throws IOException {
        Optional<Path> own = own(TEMPLATE);
        if (own.isPresent()) {
            return Files.newInputStream(own.get());
        }
        InputStream template = ReportLook.class.getResourceAsStream(TEMPLATE);
        if (template == null) {
            throw new IllegalStateException("the template " + TEMPLATE + " is missing from the program");
        }
        return template;
    }

    Optional<byte[]> logo() throws IOException {
        Optional<Path> own = own(LOGO);
        return own.isPresent() ? Optional.of(Files.readAllBytes(own.get())) : Optional.empty();
    }

    private Optional<Path> own(String name) {
        return folder.map(place -> place.resolve(name)).filter(Files::isRegularFile);
    }
}
