package org.alidade.workbench.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.alidade.text.Messages;
import org.alidade.workflow.queue.CaseOverview;
import org.alidade.workflow.queue.CaseStatus;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** How many cases are how far, each count a way to see those alone. */
final class Facets extends FlowPane {
    private static final int RECENT = 8;
    private final Messages messages;
    private final Map<CaseStatus, ToggleButton> states = new EnumMap<>(CaseStatus.class);
    private final ToggleButton all = new ToggleButton();
    private final ToggleButton recent = new ToggleButton();
    private List<CaseOverview> recentCases = List.of();

    /** {@code changed} hears that another one was chosen. */
    Facets(Messages messages, Runnable changed) {
        this.messages = messages;
        getStyleClass().add("worklist-facets");
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>(List.of(all, recent));
        for (CaseStatus status : CaseStatus.values()) {
            ToggleButton button = new ToggleButton();
            states.put(status, button);
            buttons.add(button);
        }
        buttons.forEach(button -> button.setToggleGroup(group));
        getChildren().addAll(buttons);
        all.setSelected(true);
        group.selectedToggleProperty().addListener((property, before, chosen) -> {
            if (chosen == null) {
                all.setSelected(true);
            } else {
                changed.run();
            }
        });
    }

    void count(List<CaseOverview> cases) {
        recentCases = cases.stream().filter(one -> one.lastOpened().isPresent())
                .sorted(Comparator.comparing((CaseOverview one) -> one.lastOpened().orElseThrow()).reversed())
                .limit(RECENT).toList();
        all.setText(messages.text("worklist.facet", messages.text("worklist.all"), cases.size()));
        show(recent, messages.text("worklist.recent"), recentCases.size());
        states.forEach((status, button) -> show(button, messages.text("worklist.status." + status),
                (int) cases.stream().filter(one -> one.status() == status).count()));
    }

    private void show(ToggleButton button, String name, int count) {
        button.setText(messages.text("worklist.facet", name, count));
        boolean wanted = count > 0 || button.isSelected();
        button.setVisible(wanted);
        button.setManaged(wanted);
    }

    Predicate<CaseOverview> chosen() {
        if (recent.isSelected()) {
            return recentCases::contains;
        }
        return states.entrySet().stream().filter(entry -> entry.getValue().isSelected()).findFirst()
                .<Predicate<CaseOverview>>map(entry -> one -> one.status() == entry.getKey()).orElse(one -> true);
    }
}
