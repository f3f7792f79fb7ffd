package org.alidade.workbench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workbench.common.FileDialogs;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** The file dialogs of the system. */
final class SystemFileDialogs implements FileDialogs {
    private final Stage stage;
    private final Messages messages;

    SystemFileDialogs(Stage stage, Messages messages) {
        this.stage = stage;
        this.messages = messages;
    }

    @Override
    public Optional<Path> saveReport(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("workbench.report.save"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new ExtensionFilter(ending, ending));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> openKeystore() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("workbench.report.keystore"));
        chooser.getExtensionFilters().add(new ExtensionFilter("PKCS#12", "*.p12", "*.pfx"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> openCaseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("workbench.worklist.browse"));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public boolean show(Path file) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", file.toString())
                : List.of(system.contains("mac") ? "open" : "xdg-open", file.toString());
        try {
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
            return true;
        } catch (IOException e) {
            return false; // the system has no such command
        }
    }

    @Override
    public List<Path> openFiles(String title, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(title, endings));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        endings.forEach(ending -> chooser.getExtensionFilters().add(new ExtensionFilter(ending, ending)));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }
}
