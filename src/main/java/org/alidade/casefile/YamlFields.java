package org.alidade.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.alidade.model.Problem;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One object of a YAML or JSON file, read field by field. A field of the wrong form gives a problem with its path; a field
 * that nobody asked for gives one too ({@link #unknown}), since a misspelt consent must not pass for none.
 */
final class YamlFields {
    private final JsonNode node;
    private final String path;
    private final String file;
    private final List<Problem> problems;
    private final Set<String> asked = new HashSet<>();

    YamlFields(JsonNode node, String path, String file, List<Problem> problems) {
        this.node = node;
        this.path = path;
        this.file = file;
        this.problems = problems;
    }

    boolean isObject() {
        return node.isObject();
    }

    private JsonNode get(String field) {
        asked.add(field);
        return node.path(field);
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** The object behind a field; an empty one where the field is missing. */
    YamlFields object(String field) {
        JsonNode child = get(field);
        if (!child.isObject() && !child.isMissingNode() && !child.isNull()) {
            problems.add(Problem.error("yaml.object", file).inField(at(field)));
        }
        return new YamlFields(child, at(field), file, problems);
    }

    /** The objects of a list. */
    List<YamlFields> list(String field) {
        JsonNode child = get(field);
        List<YamlFields> entries = new ArrayList<>();
        for (int i = 0; child.isArray() && i < child.size(); i++) {
            entries.add(new YamlFields(child.get(i), at(field) + "[" + i + "]", file, problems));
        }
        checkList(child, field);
        return entries;
    }

    Optional<String> text(String field) {
        JsonNode child = get(field);
        if (child.isContainerNode()) {
            problems.add(Problem.error("yaml.text", file).inField(at(field)));
            return Optional.empty();
        }
        return Optional.of(child.asText("").strip()).filter(text -> !text.isEmpty() && !child.isNull());
    }

    /** A text that must be there. */
    String required(String field) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            problems.add(Problem.error("yaml.missing", file).inField(at(field)));
        }
        return text.orElse("");
    }

    List<String> texts(String field) {
        JsonNode child = get(field);
        List<String> texts = new ArrayList<>();
        checkList(child, field);
        for (int i = 0; child.isArray() && i < child.size(); i++) {
            if (child.get(i).isValueNode() && !child.get(i).isNull()) {
                texts.add(child.get(i).asText());
            } else {
                problems.add(Problem.error("yaml.text", file).inField(at(field) + "[" + i + "]"));
            }
        }
        return texts;
    }

    private void checkList(JsonNode child, String field) {
        if (!child.isArray() && !child.isMissingNode() && !child.isNull()) {
            problems.add(Problem.error("yaml.list", file).inField(at(field)));
        }
    }

    Optional<Boolean> flag(String field) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.get().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "oui" -> Optional.of(true);
            case "false", "no", "non" -> Optional.of(false);
            default -> {
                problems.add(Problem.error("yaml.flag", file, text.get()).inField(at(field)));
                yield Optional.empty();
            }
        };
    }

    /** A whole percentage, 0 to 100. */
    Optional<Integer> percent(String field) {
        Optional<String> text = text(field);
        if (text.isPresent() && !text.get().matches("\\d{1,2}|100")) {
            problems.add(Problem.error("yaml.percent", file, text.get()).inField(at(field)));
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    /** A date that must be there; the first day of 1970, with a problem, where it is not. */
    LocalDate requiredDate(String field) {
        if (!required(field).isEmpty()) {
            return date(field).orElse(LocalDate.EPOCH);
        }
        return LocalDate.EPOCH;
    }

    Optional<LocalDate> date(String field) {
        return text(field).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                problems.add(Problem.error("yaml.date", file, text).inField(at(field)));
                return Optional.empty();
            }
        });
    }

    /** A date with or without a time of day. */
    Optional<LocalDateTime> time(String field) {
        return text(field).flatMap(text -> {
            try {
                return Optional.of(text.length() <= 10
                        ? LocalDate.parse(text).atStartOfDay()
                        : LocalDateTime.parse(text.replace(' ', 'T')));
            } catch (DateTimeParseException e) {
                problems.add(Problem.error("yaml.date", file, text).inField(at(field)));
                return Optional.empty();
            }
        });
    }

    /** The constant whose name is written in the field, in any case; {@code fallback} where the field is missing. */
    <E extends Enum<E>> E choice(String field, Class<E> type, E fallback) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            return fallback;
        }
        String wanted = text.get().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
            names.add(constant.name().toLowerCase(Locale.ROOT));
        }
        problems.add(Problem.error("yaml.choice", file, text.get(), String.join(", ", names)).inField(at(field)));
        return fallback;
    }

    /** Names every field that was not asked for. */
    void unknown() {
        node.fieldNames().forEachRemaining(field -> {
            if (!asked.contains(field)) {
                problems.add(Problem.warning("yaml.unknown", file, field).inField(at(field)));
            }
        });
    }
}
