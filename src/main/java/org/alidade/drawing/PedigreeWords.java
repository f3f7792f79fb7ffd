package org.alidade.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.alidade.casefile.Kinship;
import org.alidade.model.Ages;
import org.alidade.model.LifeStatus;
import org.alidade.model.Partnership;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.PersonDetails;
import org.alidade.text.Messages;

/** What is written in a drawn family, in the reader's language and in the abbreviations of the nomenclature. */
public final class PedigreeWords {
    private static final int QUARTERS = 4;
    private final Messages messages;

    public PedigreeWords(Messages messages) {
        this.messages = messages;
    }

    /**
     * The words of a family.
     *
     * @param titles the first line of each person, by id, none where it is empty; else the name, else the id
     * @param genotype the call to show of a person
     * @param sequenced whether a person's genome was read
     */
    public PedigreeCaptions captions(Pedigree pedigree, Map<String, String> titles,
            Function<String, Optional<GenotypeMark>> genotype, Function<String, Boolean> sequenced) {
        Map<String, PersonCaption> persons = new HashMap<>();
        for (Person person : pedigree.persons()) {
            List<String> lines = new ArrayList<>();
            String name = person.details().name().orElse(person.id());
            String title = Optional.ofNullable(titles.get(person.id())).orElse(name);
            if (!title.isEmpty()) {
                lines.add(title);
            }
            if (!title.equals(name) && person.details().name().isPresent()) {
                lines.add(name);
            }
            lines.addAll(details(person));
            persons.put(person.id(),
                    new PersonCaption(lines, genotype.apply(person.id()), sequenced.apply(person.id())));
        }
        return new PedigreeCaptions(persons, relations(pedigree), conditions(pedigree));
    }

    /** Ages, the sex that the symbol does not show, what became of a pregnancy. */
    public List<String> details(Person person) {
        List<String> lines = new ArrayList<>();
        PersonDetails details = person.details();
        if (PedigreeSymbols.hidesSex(person)) {
            lines.add(messages.text("pedigree.assigned." + person.sex().name()));
        }
        String pregnancy = switch (details.life()) {
            case STILLBIRTH -> messages.text("pedigree.short.stillbirth");
            case ECTOPIC -> messages.text("pedigree.short.ectopic");
            case MISCARRIAGE -> messages.text("pedigree.short.miscarriage");
            case TERMINATION -> messages.text("pedigree.short.termination");
            case ALIVE, DECEASED, PREGNANCY -> "";
        };
        String weeks = details.ages().gestationWeeks().stream()
                .mapToObj(week -> messages.text("pedigree.weeks", week)).findFirst().orElse("");
        String line = (pregnancy + " " + weeks).strip();
        if (!line.isEmpty()) {
            lines.add(line);
        }
        ages(details).ifPresent(lines::add);
        if (details.life().isLoss() && person.sex() != org.alidade.model.Sex.UNKNOWN) {
            lines.add(messages.name(person.sex()));
        }
        return lines;
    }

    private Optional<String> ages(PersonDetails details) {
        Ages ages = details.ages();
        boolean dead = details.life() == LifeStatus.DECEASED;
        String age = ages.age().stream().mapToObj(years -> messages.text("pedigree.years", years)).findFirst()
                .orElse("");
        String text = dead ? dead(ages, age) : born(ages.birthYear(), age);
        return Optional.of(text).filter(line -> !line.isEmpty());
    }

    private String born(OptionalInt year, String age) {
        String born = year.stream().mapToObj(value -> messages.text("pedigree.born", Integer.toString(value)))
                .findFirst().orElse("");
        return born.isEmpty() || age.isEmpty() ? born + age : born + ", " + age;
    }

    private String dead(Ages ages, String age) {
        String died = ages.deathYear().stream().mapToObj(value -> messages.text("pedigree.died",
                Integer.toString(value))).findFirst().orElse("");
        String both = ages.birthYear().isPresent() && ages.deathYear().isPresent()
                ? ages.birthYear().getAsInt() + "–" + ages.deathYear().getAsInt()
                : born(ages.birthYear(), "") + died;
        if (both.isEmpty()) {
            return age.isEmpty() ? "" : messages.text("pedigree.died", age);
        }
        return age.isEmpty() ? both : both + " (" + age + ")";
    }

    /** How related partners are related: as it was told, else the degree that the pedigree shows. */
    private Map<String, String> relations(Pedigree pedigree) {
        Map<String, String> relations = new HashMap<>();
        Kinship kinship = new Kinship(pedigree);
        for (Union union : Union.of(pedigree)) {
            if (union.partners().size() < 2) {
                continue;
            }
            String one = union.partners().getFirst();
            String other = union.partners().getLast();
            String told = pedigree.partnership(one, other).map(Partnership::relation).orElse("");
            String shown = told.isEmpty()
                    ? kinship.degree(one, other).stream()
                            .mapToObj(degree -> messages.text("pedigree.degree", degree)).findFirst().orElse("")
                    : told;
            if (!shown.isEmpty()) {
                relations.put(PedigreeCaptions.couple(one, other), shown);
            }
        }
        return relations;
    }

    /** Conditions are told apart only where there are several; a fifth one is not drawn. */
    private static List<String> conditions(Pedigree pedigree) {
        List<String> all = pedigree.persons().stream().flatMap(person -> person.details().conditions().stream())
                .distinct().limit(QUARTERS).toList();
        return all.size() > 1 ? all : List.of();
    }
}
