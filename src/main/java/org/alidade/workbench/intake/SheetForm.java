package org.alidade.workbench.intake;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.alidade.model.Indication;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.Need;
import org.alidade.model.sheet.SheetEntry;
import org.alidade.model.sheet.SheetField;
import org.alidade.model.sheet.SheetSection;
import org.alidade.model.sheet.StandardField;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workflow.dossier.Dossier;
import org.alidade.workflow.dossier.Doubt;
import org.alidade.workflow.dossier.FieldValue;
import org.alidade.workflow.dossier.FieldWords;
import org.alidade.workflow.dossier.Missing;

/** What the editors of a form share: the dossier, saved off the screen's thread, and what it lacks and doubts. */
final class SheetForm implements FieldEditor.Form {
    /** What a form tells its screen. */
    enum State {
        SAVING, SAVED, NOT_SAVED
    }

    private final Dossier dossier;
    private final Messages messages;
    private final BackgroundWork work;
    private final Consumer<State> listener;
    private List<Missing> missing;
    private List<Doubt> doubts;

    SheetForm(Dossier dossier, Messages messages, BackgroundWork work, Consumer<State> listener) {
        this.dossier = dossier;
        this.messages = messages;
        this.work = work;
        this.listener = listener;
        this.missing = dossier.missing();
        this.doubts = dossier.doubts();
    }

    Dossier dossier() {
        return dossier;
    }

    List<Missing> missing() {
        return missing;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** An editor for every question of a section, about one person or about the case. */
    List<FieldEditor> editors(SheetSection section, String subject) {
        List<FieldEditor> editors = new ArrayList<>();
        for (SheetField field : dossier.fields(section)) {
            editors.add(new FieldEditor(field, new FieldKey(field.id(), subject),
                    FieldInput.of(field, choices(field), word(field), messages), this, messages));
        }
        return editors;
    }

    private List<String> choices(SheetField field) {
        if (field == StandardField.INDICATION) {
            return dossier.indications().all().stream().map(Indication::code).toList();
        }
        return field == StandardField.CARE_REGION ? dossier.indications().regions() : field.choices();
    }

    private UnaryOperator<String> word(SheetField field) {
        if (field == StandardField.INDICATION) {
            return code -> dossier.indications().find(code)
                    .map(found -> found.code() + " · " + found.name().in(messages.locale())).orElse(code);
        }
        return value -> FieldWords.shown(field, value, messages);
    }

    @Override
    public FieldValue value(FieldKey key) {
        return dossier.value(key);
    }

    @Override
    public Optional<Doubt> doubt(FieldKey key) {
        return doubts.stream().filter(one -> one.at().equals(key)).findFirst();
    }

    @Override
    public Optional<Need> missing(FieldKey key) {
        return missing.stream().filter(one -> one.key().equals(key)).findFirst().map(Missing::need);
    }

    @Override
    public void save(FieldKey key, String value) {
        change(() -> dossier.enter(key, value));
    }

    /** Enters several values at once; {@code then} runs when they are on disk. */
    void save(Map<FieldKey, String> values, Runnable then) {
        change(() -> dossier.enterAll(values), then);
    }

    @Override
    public void leaveToFolder(FieldKey key) {
        change(() -> dossier.leaveToFolder(key));
    }

    @Override
    public void notSaved() {
        listener.accept(State.NOT_SAVED);
    }

    @Override
    public ZonedDateTime local(SheetEntry entry) {
        return entry.time().atZone(ZoneId.systemDefault());
    }

    private void change(Runnable changing) {
        change(changing, () -> {
        });
    }

    private void change(Runnable changing, Runnable then) {
        listener.accept(State.SAVING);
        work.run(() -> {
            changing.run();
            return new Judged(dossier.missing(), dossier.doubts());
        }, judged -> {
            missing = judged.missing();
            doubts = judged.doubts();
            listener.accept(State.SAVED);
            then.run();
        });
    }

    private record Judged(List<Missing> missing, List<Doubt> doubts) {
    }
}
