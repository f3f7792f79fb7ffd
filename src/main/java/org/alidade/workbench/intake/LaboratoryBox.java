package org.alidade.workbench.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alidade.casefile.DemonstrationReview.PersonInCharge;
import org.alidade.casefile.LaboratoryIdentity;
import org.alidade.model.identity.Rpps;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.dossier.LaboratoryOffice;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The laboratory that the report's head names: one for the workspace, kept when a field is left. */
public final class LaboratoryBox extends VBox {
    private final LaboratoryOffice office;
    private final Messages messages;
    private final BackgroundWork work;
    private final TextField name = new TextField();
    private final TextField form = new TextField();
    private final TextArea address = lines();
    private final TextArea responsible = lines();
    private final TextField accreditation = new TextField();
    private final TextField signer = new TextField();
    private final TextField quality = new TextField();
    private final TextField rpps = new TextField();
    private final Label state = Controls.text("", "intake-note");
    private Optional<LaboratoryIdentity> shown = Optional.empty();

    public LaboratoryBox(LaboratoryOffice office, Messages messages, BackgroundWork work) {
        this.office = office;
        this.messages = messages;
        this.work = work;
        getStyleClass().add("intake-section");
        FlowPane choices = new FlowPane(8, 8);
        for (LaboratoryIdentity known : office.known()) {
            Button choose = new Button(known.name());
            choose.setOnAction(event -> choose(known));
            choices.getChildren().add(choose);
        }
        getChildren().addAll(Controls.text(messages.text("intake.section.LABORATORY"), "intake-heading"),
                Controls.text(messages.text("intake.laboratory.choose") + " – "
                        + messages.text("intake.laboratory.known"), "muted"),
                choices, field("name", name), field("form", form), field("address", address),
                field("responsible", responsible), field("accreditation", accreditation), field("signer", signer),
                field("quality", quality), field("rpps", rpps), state);
        work.run(office::read, read -> {
            shown = read;
            read.ifPresent(this::show);
            tellMissing();
        });
    }

    private static TextArea lines() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        return area;
    }

    private VBox field(String key, TextInputControl input) {
        Label label = new Label(messages.text("intake.laboratory." + key));
        label.getStyleClass().add("intake-label");
        label.setLabelFor(input);
        input.setId("laboratory-" + key);
        input.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                save();
            }
        });
        return new VBox(label, input);
    }

    /** What is publicly known of a laboratory takes the place of what was there; the rest is left as it is. */
    private void choose(LaboratoryIdentity known) {
        name.setText(known.name());
        form.setText(known.form().orElse(""));
        address.clear();
        responsible.clear();
        accreditation.clear();
        save();
    }

    private void show(LaboratoryIdentity identity) {
        name.setText(identity.name());
        form.setText(identity.form().orElse(""));
        address.setText(String.join("\n", identity.address()));
        responsible.setText(String.join("\n", identity.responsible()));
        accreditation.setText(identity.accreditation().orElse(""));
        signer.setText(identity.signer().map(PersonInCharge::name).orElse(""));
        quality.setText(identity.signer().map(PersonInCharge::quality).orElse(""));
        rpps.setText(identity.signer().flatMap(PersonInCharge::rpps).orElse(""));
    }

    private void save() {
        LaboratoryIdentity typed = typed();
        if (shown.filter(typed::equals).isPresent() || shown.isEmpty() && typed.equals(empty())) {
            return;
        }
        if (name.getText().isBlank()) {
            tell("✗ " + messages.text("intake.laboratory.nameFirst"), true);
            return;
        }
        Optional<Rpps.Fault> fault = rpps.getText().isBlank() ? Optional.empty() : Rpps.fault(rpps.getText());
        if (fault.isPresent()) {
            tell("✗ " + messages.text("intake.fault.rpps." + fault.get()), true);
            return;
        }
        work.run(() -> {
            office.save(typed);
            return typed;
        }, saved -> {
            shown = Optional.of(saved);
            tellMissing();
        });
    }

    private LaboratoryIdentity typed() {
        Optional<PersonInCharge> person = text(signer).map(full -> new PersonInCharge(full,
                quality.getText().strip(), text(rpps).map(number -> number.replace(" ", ""))));
        return new LaboratoryIdentity(name.getText().strip(), text(form), lines(address), lines(responsible),
                text(accreditation), person, shown.map(LaboratoryIdentity::panels).orElse(List.of()));
    }

    private static LaboratoryIdentity empty() {
        return new LaboratoryIdentity("", Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                List.of());
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }

    private static List<String> lines(TextArea area) {
        return area.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void tellMissing() {
        List<String> missing = LaboratoryOffice.missing(typed());
        tell(missing.isEmpty()
                ? messages.text("intake.laboratory.complete")
                : messages.text("intake.laboratory.missing", missing.stream()
                        .map(key -> messages.text("intake.laboratory." + key)).collect(Collectors.joining(" ; "))),
                false);
    }

    private void tell(String text, boolean wrong) {
        state.setText(text);
        state.getStyleClass().removeAll("intake-wrong", "intake-origin");
        state.getStyleClass().add(wrong ? "intake-wrong" : "intake-origin");
    }
}
