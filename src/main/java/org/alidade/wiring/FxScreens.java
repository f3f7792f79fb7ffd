package org.alidade.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alidade.cli.Screens;
import org.alidade.workflow.ReadPictures;
import org.alidade.workflow.Workstation;

/** The screens of the workbench, for the commands. */
final class FxScreens implements Screens {
    private final boolean available;

    FxScreens(boolean available) {
        this.available = available;
    }

    ReadPictures readPictures() {
        return page -> {
            throw new IOException("x");
        };
    }

    @Override
    public boolean available() {
        return available;
    }

    @Override
    public void open(Workstation workstation, Locale locale, Optional<Path> caseFolder) {
    }

    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public byte[] shot(ShotRequest request, Workstation workstation) throws IOException {
        throw new IOException("x");
    }
}
