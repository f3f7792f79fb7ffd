package org.alidade.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.model.AffectedStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.Problem;
import org.alidade.model.Sex;

/** A PED file: family, individual, father, mother, sex (1 male, 2 female), phenotype (2 affected, 1 unaffected). */
final class PedFile {
    private final String name;
    private final List<Problem> problems;
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private String family = "";

    private PedFile(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The family of a file, or nothing and an error among {@code problems}. */
    static Optional<Pedigree> read(Path file, List<Problem> problems) {
        PedFile ped = new PedFile(VcfHeaders.name(file), problems);
        int before = errors(problems);
        try (LineSource source = LineSource.open(file)) {
            String line = source.next();
            while (line != null) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    ped.add(line, source.line());
                }
                line = source.next();
            }
        } catch (IOException e) {
            problems.add(Problem.error("file.unreadable", ped.name, String.valueOf(e.getMessage())));
        }
        ped.addMissingParents();
        PedigreeCheck.check(List.copyOf(ped.persons.values()), ped.name, "", problems);
        if (ped.persons.isEmpty() && errors(problems) == before) {
            problems.add(Problem.error("ped.empty", ped.name));
        }
        return errors(problems) == before
                ? Optional.of(new Pedigree(ped.family, new ArrayList<>(ped.persons.values())))
                : Optional.empty();
    }

    private static int errors(List<Problem> problems) {
        return (int) problems.stream().filter(Problem::isError).count();
    }

    private void add(String line, long number) {
        String[] fields = line.strip().split(line.contains("\t") ? "\t" : "\\s+", -1);
        if (fields.length < 6) {
            problems.add(Problem.error("ped.columns", name, Integer.toString(fields.length)).atLine(number));
            return;
        }
        String id = fields[1].strip();
        if (!family.isEmpty() && !family.equals(fields[0].strip())) {
            problems.add(Problem.error("ped.families", name, family, fields[0].strip()).atLine(number));
            return;
        }
        family = fields[0].strip();
        Person person = new Person(id, sex(fields[4].strip(), number), status(fields[5].strip(), number),
                parent(fields[2].strip()), parent(fields[3].strip()));
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
        return switch (field.toLowerCase(java.util.Locale.ROOT)) {
            case "1", "m", "male" -> Sex.MALE;
            case "2", "f", "female" -> Sex.FEMALE;
            default -> {
                if (!field.equals("0") && !field.equals("-9") && !field.equals("other") && !field.equals("unknown")) {
                    problems.add(Problem.warning("ped.sex", name, field).atLine(number).inField("sex"));
                }
                yield Sex.UNKNOWN;
            }
        };
    }

    private AffectedStatus status(String field, long number) {
        return switch (field) {
            case "2" -> AffectedStatus.AFFECTED;
            case "1" -> AffectedStatus.UNAFFECTED;
            default -> {
                if (!field.equals("0") && !field.equals("-9")) {
                    problems.add(Problem.warning("ped.status", name, field).atLine(number).inField("phenotype"));
                }
                yield AffectedStatus.UNKNOWN;
            }
        };
    }

    /** A parent who has no line of his own is known by name only. */
    private void addMissingParents() {
        for (Person person : List.copyOf(persons.values())) {
            person.fatherId().ifPresent(id -> addMissing(id, Sex.MALE, person));
            person.motherId().ifPresent(id -> addMissing(id, Sex.FEMALE, person));
        }
    }

    private void addMissing(String id, Sex sex, Person child) {
        if (!persons.containsKey(id)) {
            problems.add(Problem.note("ped.parentWithoutLine", name, id, child.id()));
            persons.put(id, new Person(id, sex, AffectedStatus.UNKNOWN, Optional.empty(), Optional.empty()));
        }
    }
}
