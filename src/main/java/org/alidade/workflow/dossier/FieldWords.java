package org.alidade.workflow.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

import org.alidade.model.LocalizedText;
import org.alidade.model.identity.Nir;
import org.alidade.model.sheet.FieldKind;
import org.alidade.model.sheet.IndicationField;
import org.alidade.model.sheet.SheetField;
import org.alidade.text.Messages;

/** How a field is named, and how its stored value is shown in the reader's language. */
public final class FieldWords {
    private FieldWords() {
    }

    public static String name(SheetField field, Messages messages) {
        return field instanceof IndicationField one
                ? one.label().in(messages.locale())
                : messages.text("intake.field." + field.id());
    }

    public static String shown(SheetField field, String value, Messages messages) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case DATE -> messages.numbers().date(LocalDate.parse(value));
            case DATE_TIME -> time(LocalDateTime.parse(value), messages);
            case NUMBER -> messages.numbers().decimal(Double.parseDouble(value), 6);
            case FLAG -> messages.text("intake.flag." + value);
            case CHOICE -> choiceWord(field, value, messages);
            case NIR -> Nir.parse(value).map(Nir::grouped).orElse(value);
            case NAMES -> String.join(", ", value.lines().toList());
            case TEXT, LONG_TEXT, PERCENT, OPEN_CHOICE, RPPS, PLACE -> value;
        };
    }

    private static String time(LocalDateTime time, Messages messages) {
        String day = messages.numbers().date(time.toLocalDate());
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day
                : day + String.format(Locale.ROOT, " %02d:%02d", time.getHour(), time.getMinute());
    }

    /** The name of one of a field's choices; of a code that the program does not know, the code. */
    public static String choiceWord(SheetField field, String value, Messages messages) {
        if (field instanceof IndicationField one) {
            return choice(one, value).in(messages.locale());
        }
        String key = "intake.choice." + field.id() + "." + value;
        return messages.has(key) ? messages.text(key) : value;
    }

    static LocalizedText choice(IndicationField field, String value) {
        int index = field.choices().indexOf(value);
        if (field.kind() == FieldKind.FLAG) {
            boolean yes = Boolean.parseBoolean(value);
            return new LocalizedText(yes ? "oui" : "non", yes ? "yes" : "no");
        }
        return index < 0 ? new LocalizedText(value, value) : field.labels().get(index);
    }
}
