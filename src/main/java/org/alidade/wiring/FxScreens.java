package org.alidade.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.alidade.cli.Screens;
import org.alidade.text.Messages;
import org.alidade.workbench.WorkbenchShots;
import org.alidade.workbench.WorkbenchWindow;
import org.alidade.workbench.common.FxThread;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.reading.WebViewReadPicture;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.ReadPictures;
import org.alidade.workflow.Workstation;

/** The screens of the workbench, for the commands. */
final class FxScreens implements Screens {
    private final boolean available;

    FxScreens(boolean available) {
        this.available = available;
    }

    /** Starts what draws while the arguments and the workspace are read: on two processors a second less to wait. */
    void prepare() {
        Thread.ofPlatform().daemon().name("screens").start(() -> {
            try {
                FxThread.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    ReadPictures readPictures() {
        return WebViewReadPicture::new;
    }

    @Override
    public boolean available() {
        return available;
    }

    @Override
    public void open(Workstation workstation, Locale locale, Optional<CaseRequest> request) {
        workstation.speak(locale);
        CountDownLatch closed = new CountDownLatch(1);
        try {
            FxThread.start();
            FxThread.call(() -> {
                WorkbenchWindow.show(workstation, Messages.of(locale), request, closed::countDown);
                return true;
            });
            closed.await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public List<String> names() {
        return WorkbenchShots.NAMES;
    }

    @Override
    public byte[] shot(ShotRequest request, Workstation workstation) throws IOException {
        return drawing(request, workstation).shot(request.screen(), asked(request, workstation), request.width(),
                request.height());
    }

    @Override
    public void shots(ShotRequest request, Workstation workstation, Path folder) throws IOException {
        drawing(request, workstation).all(asked(request, workstation), request.width(), request.height(), folder);
    }

    private static WorkbenchShots drawing(ShotRequest request, Workstation workstation) {
        return new WorkbenchShots(workstation, Messages.of(request.locale()),
                Theme.find(request.theme()).orElse(Theme.LIGHT));
    }

    private static CaseRequest asked(ShotRequest request, Workstation workstation) {
        return request.request().orElseGet(() -> new CaseRequest.Folder(workstation.worklist().getFirst().folder()));
    }
}
