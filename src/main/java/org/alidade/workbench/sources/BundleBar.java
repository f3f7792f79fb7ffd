package org.alidade.workbench.sources;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.bundles.InstalledBundle;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/** Which bundle is looked at, and what can be done with it. */
final class BundleBar extends FlowPane {
    /** What a person wants of the bundle looked at. */
    interface Acts {
        void look(InstalledBundle bundle);

        void verify(InstalledBundle bundle);

        void choose(InstalledBundle bundle);

        void remove(InstalledBundle bundle);
    }

    private final Messages messages;
    private final ComboBox<InstalledBundle> bundles = new ComboBox<>();
    private final Label facts = Controls.text("", "muted");
    private final Button choose;
    private final Button remove;

    BundleBar(Messages messages, Acts acts) {
        super(10, 8);
        this.messages = messages;
        setRowValignment(VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        bundles.setId("bundles");
        bundles.setAccessibleText(messages.text("frame.knowledge.bundle"));
        bundles.setConverter(new Words());
        Button verify = button("verify", acts::verify);
        choose = button("choose", acts::choose);
        remove = button("remove", acts::remove);
        bundles.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                look(now);
                acts.look(now);
            }
        });
        getChildren().addAll(bundles, verify, choose, remove, facts);
    }

    private Button button(String name, Consumer<InstalledBundle> act) {
        Button button = new Button(messages.text("frame.knowledge." + name));
        button.setId("bundle-" + name);
        button.setOnAction(event -> Optional.ofNullable(bundles.getValue()).ifPresent(act));
        return button;
    }

    private void look(InstalledBundle bundle) {
        choose.setDisable(bundle.chosen() || !bundle.problems().isEmpty());
        remove.setDisable(bundle.folder().isEmpty());
        facts.setText(bundle.problems().isEmpty()
                ? messages.text("frame.knowledge.facts", bundle.sources().size(),
                        SourceTable.size(OptionalLong.of(bundle.size()), messages), bundle.sha256().substring(0, 12))
                : "");
    }

    /** Shows the bundles; the one named is looked at, else the one that cases are read with. */
    void show(List<InstalledBundle> all, Optional<String> shown) {
        bundles.setItems(FXCollections.observableArrayList(all));
        all.stream().filter(bundle -> shown.map(bundle.name()::equals).orElse(bundle.chosen())).findFirst()
                .or(() -> all.stream().findFirst()).ifPresent(bundles::setValue);
    }

    private final class Words extends StringConverter<InstalledBundle> {
        @Override
        public String toString(InstalledBundle bundle) {
            if (bundle == null) {
                return "";
            }
            String name = bundle.folder().isEmpty()
                    ? messages.text("frame.knowledge.builtIn", bundle.name())
                    : bundle.name();
            return bundle.chosen() ? messages.text("frame.knowledge.inUse", name) : name;
        }

        @Override
        public InstalledBundle fromString(String text) {
            throw new UnsupportedOperationException("nobody types a bundle");
        }
    }
}
