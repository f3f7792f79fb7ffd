package org.alidade.workbench.pedigree;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.alidade.model.Adoption;
import org.alidade.model.Partnership;
import org.alidade.model.Person;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What is told of a person's couples, and of an adoption. */
final class RelationForm extends VBox {
    private final PedigreePane pane;
    private final String id;
    private final Messages messages;

    RelationForm(PedigreePane pane, Person person, Messages messages) {
        super(6);
        this.pane = pane;
        this.id = person.id();
        this.messages = messages;
        adoption(person);
        pane.draft().pedigree().partners(id).forEach(this::partner);
    }

    private void adoption(Person person) {
        CheckBox adopted = new CheckBox(messages.text("pedigree.adopted"));
        adopted.setId("pedigree-field-adopted");
        adopted.setSelected(person.details().adoption().isPresent());
        adopted.selectedProperty().addListener((property, before, now) -> change(
                now ? Optional.of(Adoption.ofUnknown()) : Optional.empty()));
        CheckBox social = new CheckBox(messages.text("pedigree.adoptive"));
        social.setDisable(!person.hasParents());
        social.setOnAction(event -> {
            pane.draft().change(id, old -> old.withParents(Optional.empty(), Optional.empty()).withDetails(
                    old.details().withAdoption(Optional.of(new Adoption(old.fatherId(), old.motherId())))));
            pane.changed(false);
        });
        social.setWrapText(true);
        getChildren().addAll(adopted, social);
    }

    private void change(Optional<Adoption> adoption) {
        pane.draft().change(id, old -> old.withDetails(old.details().withAdoption(adoption)));
        pane.changed(true);
    }

    private void partner(Person partner) {
        Partnership told = pane.draft().pedigree().partnership(id, partner.id())
                .orElseGet(() -> Partnership.of(id, partner.id()));
        CheckBox separated = new CheckBox(messages.text("pedigree.separated"));
        separated.setSelected(told.separated());
        separated.setOnAction(event -> tell(partner.id(), old -> new Partnership(old.first(), old.second(),
                separated.isSelected(), old.consanguineous(), old.relation())));
        CheckBox related = new CheckBox(messages.text("pedigree.consanguineous"));
        related.setSelected(told.consanguineous());
        related.setOnAction(event -> tell(partner.id(), old -> new Partnership(old.first(), old.second(),
                old.separated(), related.isSelected(), old.relation())));
        TextField relation = new TextField(told.relation());
        relation.setPromptText(messages.text("pedigree.relation"));
        relation.setAccessibleText(messages.text("pedigree.relation"));
        relation.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                tell(partner.id(), old -> new Partnership(old.first(), old.second(), old.separated(),
                        old.consanguineous(), relation.getText().strip()));
            }
        });
        getChildren().add(Controls.section(messages.text("pedigree.with", pane.name(partner.id())), separated, related,
                relation));
    }

    /** An untold couple of two parents stays untold as long as nothing is said of it. */
    private void tell(String partner, UnaryOperator<Partnership> change) {
        Optional<Partnership> told = pane.draft().pedigree().partnership(id, partner);
        Partnership start = told.orElseGet(() -> Partnership.of(id, partner));
        Partnership now = change.apply(start);
        if (told.isPresent() || !now.equals(start)) {
            pane.draft().setPartnership(now);
            pane.changed(true);
        }
    }
}
