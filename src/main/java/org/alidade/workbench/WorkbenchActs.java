package org.alidade.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.alidade.workbench.common.acts.Act;
import org.alidade.workbench.common.acts.ActGroup;
import org.alidade.workbench.common.acts.ActScope;
import org.alidade.workbench.evidence.EvidencePane.View;

import javafx.application.Platform;

/** What a person can do in the window, with its keys. */
final class WorkbenchActs {
    private final Workbench workbench;

    WorkbenchActs(Workbench workbench) {
        this.workbench = workbench;
    }

    List<Act> all() {
        List<Act> acts = new ArrayList<>(list());
        acts.addAll(decisions());
        acts.addAll(evidence());
        acts.addAll(window());
        return acts;
    }

    private List<Act> list() {
        return List.of(candidate("candidates.next", ActGroup.LIST, screen -> screen.candidates().move(1)).on("J")
                .alsoOn("Down"),
                candidate("candidates.previous", ActGroup.LIST, screen -> screen.candidates().move(-1)).on("K")
                        .alsoOn("Up"),
                ofCase("case.where", ActGroup.LIST, screen -> screen.casePane().focusWhere()).on("Ctrl+F"));
    }

    private List<Act> decisions() {
        return List.of(
                candidate("review.accept", ActGroup.DECIDE, screen -> screen.evidence().acmg().acceptProposals())
                        .on("A"),
                candidate("review.classify", ActGroup.DECIDE, screen -> screen.evidence().acmg().confirmClass())
                        .on("C"),
                candidate("review.seen", ActGroup.DECIDE, screen -> screen.evidence().reads().toggleSeen()).on("V"),
                candidate("review.reported", ActGroup.DECIDE, screen -> screen.evidence().acmg().toggleReported())
                        .on("R"),
                candidate("review.comment", ActGroup.DECIDE, WorkbenchActs::comment).on("M"),
                ofCase("review.undo", ActGroup.DECIDE, CaseScreen::undo).on("Ctrl+Z"));
    }

    private static void comment(CaseScreen screen) {
        screen.evidence().open(View.ACMG);
        // later, so that this key's own letter is not typed into the field
        Platform.runLater(screen.evidence().acmg()::focusComment);
    }

    private List<Act> evidence() {
        List<Act> acts = new ArrayList<>();
        for (View view : View.values()) {
            acts.add(candidate("evidence." + view.name(), ActGroup.EVIDENCE, screen -> screen.evidence().open(view))
                    .on(String.valueOf(view.ordinal() + 1)));
        }
        acts.add(candidate("reads.zoomIn", ActGroup.READS, screen -> screen.reads().zoom(true)).on("+"));
        acts.add(candidate("reads.zoomOut", ActGroup.READS, screen -> screen.reads().zoom(false)).on("-"));
        return acts;
    }

    private List<Act> window() {
        return List.of(
                Act.of("go.worklist", ActScope.WINDOW, ActGroup.GO, workbench::showWorklist).on("Ctrl+L"),
                Act.of("go.files", ActScope.WINDOW, ActGroup.GO, workbench::showLooseFiles),
                ofCase("go.report", ActGroup.GO, screen -> workbench.showReport()).on("Ctrl+R"),
                Act.of("view.theme", ActScope.WINDOW, ActGroup.VIEW, workbench::nextTheme).on("Ctrl+T"),
                Act.of("help.keys", ActScope.WINDOW, ActGroup.HELP, workbench::showKeys).on("F1", "?"),
                Act.of("help.leave", ActScope.WINDOW, ActGroup.HELP, workbench::leave).on("Esc")
                        .when(workbench::canLeave));
    }

    private Act candidate(String id, ActGroup group, Consumer<CaseScreen> action) {
        return Act.of(id, ActScope.CANDIDATES, group, () -> workbench.openScreen().ifPresent(action));
    }

    private Act ofCase(String id, ActGroup group, Consumer<CaseScreen> action) {
        return Act.of(id, ActScope.CASE, group, () -> workbench.openScreen().ifPresent(action));
    }
}
