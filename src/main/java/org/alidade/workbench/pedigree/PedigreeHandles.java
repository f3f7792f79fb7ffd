package org.alidade.workbench.pedigree;

import java.util.List;
import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workbench.common.PedigreeView;
import org.alidade.workbench.common.acts.Act;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** Small buttons below the selected person: parents, partner, brother or sister, child. */
final class PedigreeHandles {
    private static final String STYLE = "pedigree-handle";
    private static final double SIZE = 20;
    private static final double STEP = SIZE + 3;

    private PedigreeHandles() {
    }

    static void put(PedigreeView view, PedigreeActs acts, Messages messages) {
        Pane over = view.over();
        over.getChildren().removeIf(node -> node.getStyleClass().contains(STYLE));
        Optional<String> selected = view.selectedProperty().get();
        selected.flatMap(view::boundsOf).ifPresent(frame -> {
            double x = Math.max(0, frame.getX() + frame.getWidth() / 2 - 2 * STEP);
            double y = Math.max(frame.getY() + frame.getHeight(), view.labelBottom(selected.get())) + 3;
            over.getChildren().addAll(List.of(handle("parents", "↑", x, y, acts, messages),
                    handle("partner", "=", x + STEP, y, acts, messages),
                    handle("sibling", "+", x + 2 * STEP, y, acts, messages),
                    handle("child", "↓", x + 3 * STEP, y, acts, messages)));
        });
    }

    private static Node handle(String act, String sign, double x, double y, PedigreeActs acts, Messages messages) {
        Button button = new Button(sign);
        button.getStyleClass().setAll("button", STYLE);
        button.setMinSize(SIZE, SIZE);
        button.setPrefSize(SIZE, SIZE);
        button.setMaxSize(SIZE, SIZE);
        button.setLayoutX(x);
        button.setLayoutY(y);
        button.setFocusTraversable(false); // the keys P, B, U and N do the same
        Act described = acts.all().stream().filter(one -> one.id().equals("pedigree." + act)).findFirst().orElseThrow();
        String text = described.name(messages) + " (" + described.keyShown(messages) + ")";
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(event -> acts.run(act));
        return button;
    }
}
