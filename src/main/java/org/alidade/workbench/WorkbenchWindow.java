package org.alidade.workbench;

import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Theme;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.Workstation;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The workbench in a window of the system. */
public final class WorkbenchWindow {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    private WorkbenchWindow() {
    }

    /** Opens the window; {@code closed} runs when it is closed. To be called on the screen's thread. */
    public static void show(Workstation workstation, Messages messages, Optional<CaseRequest> request,
            Runnable closed) {
        Stage stage = new Stage();
        Workbench workbench = new Workbench(workstation, messages, new SystemFileDialogs(stage, messages),
                Theme.find(workstation.preferences().current().look().name()).orElse(Theme.LIGHT));
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(workbench, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight())));
        stage.setTitle("Alidade");
        stage.setOnHidden(event -> {
            workbench.close();
            closed.run();
        });
        // whatever nobody expected is told like any other failure; the handler of this thread hears of the screen's own
        Thread.UncaughtExceptionHandler told = (thread, failure) -> Platform.runLater(() -> workbench.failed(failure));
        Thread.setDefaultUncaughtExceptionHandler(told);
        Thread.currentThread().setUncaughtExceptionHandler(told);
        stage.show();
        request.ifPresentOrElse(workbench::openCase, workbench::returnToLastSession);
    }
}
