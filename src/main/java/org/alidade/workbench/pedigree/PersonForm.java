package org.alidade.workbench.pedigree;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.alidade.model.AffectedStatus;
import org.alidade.model.Ages;
import org.alidade.model.CarrierStatus;
import org.alidade.model.Childlessness;
import org.alidade.model.Gender;
import org.alidade.model.LifeStatus;
import org.alidade.model.Person;
import org.alidade.model.PersonDetails;
import org.alidade.model.Sex;
import org.alidade.model.TwinSet;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Everything that is told of one person. Each field changes the draft when it is left. */
final class PersonForm extends VBox {
    private final PedigreePane pane;
    private final String id;
    private final Messages messages;
    private final GridPane grid = new GridPane(8, 5);

    PersonForm(PedigreePane pane, Person person, Messages messages) {
        super(8);
        this.pane = pane;
        this.id = person.id();
        this.messages = messages;
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints fields = new ColumnConstraints();
        names.setPercentWidth(40);
        fields.setPercentWidth(60);
        grid.getColumnConstraints().addAll(names, fields);
        getChildren().addAll(Controls.text(pane.name(id), "case-title"), grid);
        identity(person);
        parents(person);
        state(person.details());
        ages(person.details().ages());
        kinds(person);
        RelationForm relations = new RelationForm(pane, person, messages);
        if (!relations.getChildren().isEmpty()) {
            getChildren().add(relations);
        }
        setId("pedigree-form");
    }

    private void identity(Person person) {
        PersonDetails details = person.details();
        text("name", details.name().orElse(""),
                typed -> details(old -> old.withName(Optional.of(typed).filter(text -> !text.isBlank()))));
        choice("sex", Arrays.asList(Sex.values()), person.sex(), messages::name,
                value -> person(old -> old.withSex(value)));
        choice("gender", optional(Gender.values()), details.gender(),
                value -> value.map(gender -> word("gender." + gender.name())).orElse(word("gender.none")),
                value -> details(old -> old.withGender(value)));
        choice("status", Arrays.asList(AffectedStatus.values()), person.status(), messages::name,
                value -> person(old -> old.withStatus(value)));
    }

    private void parents(Person person) {
        choice("father", candidates(person, Sex.FEMALE), person.fatherId(), this::parent,
                value -> person(old -> old.withParents(value, old.motherId())));
        choice("mother", candidates(person, Sex.MALE), person.motherId(), this::parent,
                value -> person(old -> old.withParents(old.fatherId(), value)));
    }

    /** Everybody who is not of the other sex, and does not descend from this person. */
    private List<Optional<String>> candidates(Person person, Sex not) {
        Stream<String> able = pane.draft().pedigree().persons().stream().filter(other -> other.sex() != not)
                .map(Person::id).filter(other -> !pane.draft().pedigree().lineage(other).contains(person.id()));
        return Stream.concat(Stream.of(Optional.<String>empty()), able.map(Optional::of)).toList();
    }

    private String parent(Optional<String> parentId) {
        return parentId.map(pane::name).orElse(word("nobody"));
    }

    private void state(PersonDetails details) {
        choice("carrier", Arrays.asList(CarrierStatus.values()), details.carrier(),
                value -> word("carrier." + value.name()), value -> details(old -> old.withCarrier(value)));
        choice("life", Arrays.asList(LifeStatus.values()), details.life(), value -> word("life." + value.name()),
                value -> details(old -> old.withLife(value)));
    }

    private void ages(Ages ages) {
        number("born", ages.birthYear(), value -> ages(old -> new Ages(value, old.deathYear(), old.age(),
                old.gestationWeeks())));
        number("died", ages.deathYear(), value -> ages(old -> new Ages(old.birthYear(), value, old.age(),
                old.gestationWeeks())));
        number("age", ages.age(), value -> ages(old -> new Ages(old.birthYear(), old.deathYear(), value,
                old.gestationWeeks())));
        number("gestation", ages.gestationWeeks(), value -> ages(old -> new Ages(old.birthYear(), old.deathYear(),
                old.age(), value)));
    }

    private void kinds(Person person) {
        PersonDetails details = person.details();
        details.twins().ifPresent(set -> choice("twins", Arrays.asList(TwinSet.Kind.values()), set.kind(),
                value -> word("twins." + value.name()), value -> {
                    pane.draft().setTwinKind(id, value);
                    pane.changed(true);
                }));
        choice("childless", Arrays.asList(Childlessness.values()), details.childless(),
                value -> word("childless." + value.name()), value -> details(old -> old.withChildless(value)));
        text("conditions", String.join(" ; ", details.conditions()), typed -> details(old -> old.withConditions(
                Stream.of(typed.split("[;,]")).map(String::strip).filter(name -> !name.isEmpty()).toList())));
        check("consultand", details.consultand(), value -> details(old -> old.withConsultand(value)));
        text("note", details.note(), typed -> details(old -> old.withNote(typed)));
    }

    private String word(String key) {
        return messages.text("pedigree." + key);
    }

    private void person(java.util.function.UnaryOperator<Person> change) {
        pane.draft().change(id, change);
        pane.changed(true);
    }

    private void details(java.util.function.UnaryOperator<PersonDetails> change) {
        person(old -> old.withDetails(change.apply(old.details())));
    }

    private void ages(java.util.function.UnaryOperator<Ages> change) {
        details(old -> old.withAges(change.apply(old.ages())));
    }

    private static <T> List<Optional<T>> optional(T[] values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), Stream.of(values).map(Optional::of)).toList();
    }

    private void row(String key, Control control) {
        control.setId("pedigree-field-" + key);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(word("field." + key));
        javafx.scene.control.Label label = Controls.text(word("field." + key), "fact-name");
        label.setLabelFor(control);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private void text(String key, String value, Consumer<String> commit) {
        TextField field = new TextField(value);
        Consumer<String> once = typed -> {
            if (!typed.equals(field.getProperties().put("committed", typed))) {
                commit.accept(typed);
            }
        };
        field.getProperties().put("committed", value);
        field.setOnAction(event -> once.accept(field.getText().strip()));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                once.accept(field.getText().strip());
            }
        });
        row(key, field);
    }

    /** What is no whole number of at most four digits is not taken over, and the field says so. */
    private void number(String key, OptionalInt value, Consumer<OptionalInt> commit) {
        String start = value.isPresent() ? Integer.toString(value.getAsInt()) : "";
        text(key, start, typed -> {
            boolean valid = typed.matches("\\d{0,4}");
            grid.lookup("#pedigree-field-" + key).pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("danger"), !valid);
            if (valid) {
                commit.accept(typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed)));
            }
        });
    }

    private <T> void choice(String key, List<T> values, T value, Function<T, String> names, Consumer<T> commit) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(values);
        if (!values.contains(value)) {
            box.getItems().add(value);
        }
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : names.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nobody types into a choice");
            }
        });
        box.setValue(value);
        box.valueProperty().addListener((property, before, now) -> commit.accept(now));
        row(key, box);
    }

    private void check(String key, boolean value, Consumer<Boolean> commit) {
        CheckBox box = new CheckBox();
        box.setSelected(value);
        box.selectedProperty().addListener((property, before, now) -> commit.accept(now));
        row(key, box);
    }
}
