package org.alidade.workflow.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.model.sheet.CaseSheet;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.SheetField;

/** The values of a case's fields as they are now: what was entered, else what the folder says. */
public final class SheetValues {
    private final Map<FieldKey, String> values;

    private SheetValues(Map<FieldKey, String> values) {
        this.values = values;
    }

    /** An entry wins over the folder, even an empty one. */
    static SheetValues of(Map<FieldKey, String> folder, CaseSheet sheet) {
        Map<FieldKey, String> values = new HashMap<>(folder);
        sheet.entries().forEach((key, entry) -> {
            if (entry.value().isEmpty()) {
                values.remove(key);
            } else {
                values.put(key, entry.value());
            }
        });
        return new SheetValues(values);
    }

    public Optional<String> text(FieldKey key) {
        return Optional.ofNullable(values.get(key));
    }

    public Optional<String> text(SheetField field) {
        return text(new FieldKey(field.id(), ""));
    }

    public Optional<LocalDate> date(FieldKey key) {
        return text(key).map(LocalDate::parse);
    }

    public Optional<LocalDateTime> time(FieldKey key) {
        return text(key).map(LocalDateTime::parse);
    }

    Optional<Boolean> flag(FieldKey key) {
        return text(key).map(Boolean::valueOf);
    }

    Optional<Integer> whole(FieldKey key) {
        return text(key).map(Integer::valueOf);
    }

    public List<String> lines(FieldKey key) {
        return text(key).map(text -> text.lines().toList()).orElse(List.of());
    }

    <E extends Enum<E>> Optional<E> choice(FieldKey key, Class<E> type) {
        return text(key).map(name -> Enum.valueOf(type, name));
    }

    boolean isAnyKnown(SheetField... fields) {
        for (SheetField field : fields) {
            if (text(field).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
