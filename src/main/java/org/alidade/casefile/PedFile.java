package org.alidade.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.alidade.model.AffectedStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.Problem;
import org.alidade.model.Sex;

/**
 * A PED file: family, individual, father, mother, sex (1 male, 2 female), phenotype (2 affected, 1 unaffected), separated by
 * tabulators or spaces. Comments, a line of column names, and columns after the sixth are passed over.
 */
public final class PedFile {
    private static final int COLUMNS = 6;
    private final String name;
    private final Optional<String> wantedPerson;
    private final List<Problem> problems;
    private final Map<String, Map<String, Person>> families = new LinkedHashMap<>();
    private boolean extraColumns;

    private PedFile(String name, Optional<String> wantedPerson, List<Problem> problems) {
        this.name = name;
        this.wantedPerson = wantedPerson;
        this.problems = problems;
    }

    /** The family of a file, or nothing and an error among {@code problems}. */
    public static Optional<Pedigree> read(Path file, List<Problem> problems) {
        return new PedFile(VcfHeaders.name(file), Optional.empty(), problems).read(file);
    }

    /** The family of a person, from a file that may hold others too; or nothing and an error among {@code problems}. */
    public static Optional<Pedigree> readFamilyOf(String personId, Path file, List<Problem> problems) {
        return new PedFile(VcfHeaders.name(file), Optional.of(personId), problems).read(file);
    }

    private Optional<Pedigree> read(Path file) {
        int before = errors(problems);
        try (LineSource source = LineSource.open(file)) {
            String line = source.next();
            while (line != null) {
                String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank() && !text.startsWith("#")) {
                    add(text, source.line());
                }
                line = source.next();
            }
        } catch (IOException e) {
            problems.add(Problem.error("file.unreadable", name, String.valueOf(e.getMessage())));
        }
        Optional<Map.Entry<String, Map<String, Person>>> family = chosen(before);
        family.map(Map.Entry::getValue).ifPresent(persons -> {
            addMissingParents(persons);
            PedigreeCheck.check(List.copyOf(persons.values()), name, "", problems);
        });
        if (extraColumns) {
            problems.add(Problem.note("ped.extraColumns", name));
        }
        return errors(problems) > before
                ? Optional.empty()
                : family.map(entry -> new Pedigree(entry.getKey(), new ArrayList<>(entry.getValue().values())));
    }

    private Optional<Map.Entry<String, Map<String, Person>>> chosen(int before) {
        if (families.isEmpty()) {
            if (errors(problems) == before) {
                problems.add(Problem.error("ped.empty", name));
            }
            return Optional.empty();
        }
        if (families.size() == 1) {
            return families.entrySet().stream().findFirst();
        }
        Optional<Map.Entry<String, Map<String, Person>>> wanted = families.entrySet().stream()
                .filter(family -> wantedPerson.filter(family.getValue()::containsKey).isPresent()).findFirst();
        if (wanted.isEmpty()) {
            List<String> names = List.copyOf(families.keySet());
            problems.add(Problem.error("ped.families", name, names.getFirst(), names.get(1)));
        } else {
            problems.add(Problem.note("ped.otherFamilies", name, wanted.get().getKey()));
        }
        return wanted;
    }

    private static int errors(List<Problem> problems) {
        return (int) problems.stream().filter(Problem::isError).count();
    }

    private void add(String line, long number) {
        String[] fields = line.strip().split(line.contains("\t") ? "\t" : "\\s+", -1);
        if (fields.length < COLUMNS) {
            problems.add(Problem.error("ped.columns", name, Integer.toString(fields.length)).atLine(number));
            return;
        }
        if (fields[4].strip().toLowerCase(Locale.ROOT).matches("sex|gender")) {
            return; // names of columns without a sign of comment, as some programs write them
        }
        extraColumns |= fields.length > COLUMNS;
        String id = fields[1].strip();
        Person person = new Person(id, sex(fields[4].strip(), number), status(fields[5].strip(), number),
                parent(fields[2].strip()), parent(fields[3].strip()));
        Map<String, Person> persons = families.computeIfAbsent(fields[0].strip(), none -> new LinkedHashMap<>());
        if (id.isEmpty() || persons.putIfAbsent(id, person) != null) {
            problems.add(Problem.error("ped.twice", name, id).atLine(number));
        }
    }

    private static Optional<String> parent(String field) {
        return field.equals("0") || field.isEmpty() || field.equals(".") || field.equals("-9")
                ? Optional.empty()
                : Optional.of(field);
    }

    private Sex sex(String field, long number) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "1", "m", "male" -> Sex.MALE;
            case "2", "f", "female" -> Sex.FEMALE;
            default -> {
                if (!field.equals("0") && !field.equals("-9") && !field.equalsIgnoreCase("other")
                        && !field.equalsIgnoreCase("unknown")) {
                    problems.add(Problem.warning("ped.sex", name, field).atLine(number).inField("sex"));
                }
                yield Sex.UNKNOWN;
            }
        };
    }

    private AffectedStatus status(String field, long number) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "2", "affected" -> AffectedStatus.AFFECTED;
            case "1", "unaffected" -> AffectedStatus.UNAFFECTED;
            default -> {
                if (!field.equals("0") && !field.equals("-9") && !field.equalsIgnoreCase("unknown")) {
                    problems.add(Problem.warning("ped.status", name, field).atLine(number).inField("phenotype"));
                }
                yield AffectedStatus.UNKNOWN;
            }
        };
    }

    /** A parent who has no line of his own is known by name only. */
    private void addMissingParents(Map<String, Person> persons) {
        for (Person person : List.copyOf(persons.values())) {
            person.fatherId().ifPresent(id -> addMissing(persons, id, Sex.MALE, person));
            person.motherId().ifPresent(id -> addMissing(persons, id, Sex.FEMALE, person));
        }
    }

    private void addMissing(Map<String, Person> persons, String id, Sex sex, Person child) {
        if (!persons.containsKey(id)) {
            problems.add(Problem.note("ped.parentWithoutLine", name, id, child.id()));
            persons.put(id, new Person(id, sex, AffectedStatus.UNKNOWN, Optional.empty(), Optional.empty()));
        }
    }
}
