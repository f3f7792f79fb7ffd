package org.alidade.workflow.phenotype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alidade.casefile.Case;
import org.alidade.casefile.PhenotypeFile;
import org.alidade.exchange.FamilyPhenopacket;
import org.alidade.exchange.PhenotypeTexts;
import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.knowledge.phenotypes.TermDetails;
import org.alidade.knowledge.phenotypes.clinicaltext.Mention;
import org.alidade.model.Person;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.alidade.workflow.dossier.Dossier;
import org.alidade.workflow.dossier.SignsOfPerson;

/**
 * A person describes the signs of a patient and of relatives. What is accepted is on disk, with its journal row, when the
 * method returns; files of the case are never written.
 */
public final class DescribePhenotype {
    /** Files that can be read and written. */
    public static final List<String> ENDINGS = List.of("*.json", "*.txt", "*.csv", "*.ped");
    private static final String ONSET = "HP:0003674";
    private static final List<String> MODIFIERS = List.of("HP:0012824", "HP:0012831", "HP:0011008");

    private final Dossier dossier;
    private final Phenotypes phenotypes;

    public DescribePhenotype(Dossier dossier, Phenotypes phenotypes) {
        this.dossier = dossier;
        this.phenotypes = phenotypes;
    }

    /**
     * What a file brings.
     *
     * @param signs by person of the family
     */
    public record Import(Map<String, List<PhenotypicFeature>> signs, List<Problem> problems) {
        public Import {
            signs = Map.copyOf(signs);
            problems = List.copyOf(problems);
        }

        public int count() {
            return signs.values().stream().mapToInt(List::size).sum();
        }
    }

    public Phenotypes phenotypes() {
        return phenotypes;
    }

    public Case theCase() {
        return dossier.theCase();
    }

    public List<DescribedSign> signs(String person) {
        return theCase().features().getOrDefault(person, List.of()).stream()
                .map(feature -> new DescribedSign(feature, phenotypes.term(feature.id()))).toList();
    }

    /** Adds a sign, or says of one that is there whether it is present. */
    public void note(String person, String id, boolean absent) {
        Optional<PhenotypeTerm> term = phenotypes.term(id);
        String now = term.map(PhenotypeTerm::id).orElse(id);
        List<PhenotypicFeature> signs = new ArrayList<>(own(person));
        int at = indexOf(signs, now);
        PhenotypicFeature before = at < 0
                ? new PhenotypicFeature(now, term.map(PhenotypeTerm::englishLabel).orElse(""), absent, Optional.empty())
                : signs.get(at);
        PhenotypicFeature noted = new PhenotypicFeature(before.id(), before.label(), absent, before.onset(),
                before.modifiers());
        if (at < 0) {
            signs.add(noted);
        } else {
            signs.set(at, noted);
        }
        store(person, signs);
    }

    /** The onset of a sign, by id; empty for none. */
    public void onset(String person, String id, Optional<String> onset) {
        change(person, id, sign -> new PhenotypicFeature(sign.id(), sign.label(), sign.excluded(), onset,
                sign.modifiers()));
    }

    public void modifiers(String person, String id, List<String> modifiers) {
        change(person, id, sign -> new PhenotypicFeature(sign.id(), sign.label(), sign.excluded(), sign.onset(),
                modifiers));
    }

    public void remove(String person, String id) {
        store(person, own(person).stream().filter(sign -> !sign.id().equals(id)).toList());
    }

    /** Puts the term of today in the place of an old one. */
    public void renew(String person, String id) {
        phenotypes.term(id).ifPresent(term -> change(person, id, sign -> new PhenotypicFeature(term.id(),
                term.englishLabel(), sign.excluded(), sign.onset(), sign.modifiers())));
    }

    private void change(String person, String id, UnaryOperator<PhenotypicFeature> changed) {
        store(person, own(person).stream().map(sign -> sign.id().equals(id) ? changed.apply(sign) : sign).toList());
    }

    private List<PhenotypicFeature> own(String person) {
        return theCase().features().getOrDefault(person, List.of());
    }

    private int indexOf(List<PhenotypicFeature> signs, String id) {
        for (int i = 0; i < signs.size(); i++) {
            String own = signs.get(i).id();
            if (phenotypes.term(own).map(PhenotypeTerm::id).orElse(own).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void store(String person, List<PhenotypicFeature> signs) {
        dossier.enter(SignsOfPerson.key(person), SignsOfPerson.write(signs));
    }

    /** What is offered first for the case's pre-indication. */
    public List<PhenotypeTerm> suggested() {
        return dossier.indication().map(dossier.indications()::suggestedTerms).orElse(List.of()).stream()
                .map(phenotypes::term).flatMap(Optional::stream).distinct().toList();
    }

    /** Terms for the age at onset, from before birth on. */
    public List<PhenotypeTerm> onsets() {
        return below(ONSET).toList();
    }

    /** Terms for severity, side and course. */
    public List<PhenotypeTerm> modifierTerms() {
        return MODIFIERS.stream().flatMap(this::below).toList();
    }

    private Stream<PhenotypeTerm> below(String id) {
        return phenotypes.details(id).map(TermDetails::children).orElse(List.of()).stream()
                .flatMap(child -> Stream.concat(Stream.of(child),
                        phenotypes.details(child.id()).map(TermDetails::children).orElse(List.of()).stream()))
                .distinct();
    }

    /** The signs that a text speaks of; none is noted yet. {@code person}: whom the text is about. */
    public List<ProposedSign> propose(String text, String person) {
        List<ProposedSign> proposed = new ArrayList<>();
        for (Mention mention : phenotypes.read(text)) {
            phenotypes.term(mention.id()).ifPresent(term -> proposed.add(new ProposedSign(mention, term,
                    mention.kin().isEmpty() ? Optional.of(person) : relative(person, mention.kin().get()))));
        }
        return proposed;
    }

    private Optional<String> relative(String person, Mention.Kin kin) {
        Optional<Person> index = theCase().pedigree().person(person);
        return switch (kin) {
            case MOTHER -> index.flatMap(Person::motherId);
            case FATHER -> index.flatMap(Person::fatherId);
            case BROTHER -> onlySibling(index, Sex.MALE);
            case SISTER -> onlySibling(index, Sex.FEMALE);
            case OTHER -> Optional.empty();
        };
    }

    private Optional<String> onlySibling(Optional<Person> index, Sex sex) {
        List<String> found = theCase().pedigree().persons().stream()
                .filter(one -> index.isPresent() && one.sex() == sex && !one.id().equals(index.get().id())
                        && one.motherId().isPresent() && one.motherId().equals(index.get().motherId()))
                .map(Person::id).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Reads a file (long); nothing is noted before {@link #accept}. {@code person}: whose signs they are where it names nobody. */
    public Import read(Path file, String person) throws IOException {
        PhenotypeFile.Contents contents = PhenotypeFile.read(file);
        String name = String.valueOf(file.getFileName());
        List<Problem> problems = new ArrayList<>(contents.problems());
        Map<String, List<PhenotypicFeature>> signs = new LinkedHashMap<>();
        boolean single = contents.signs().size() == 1;
        contents.signs().forEach((told, all) -> {
            Optional<String> whose = person(told, single, person);
            if (whose.isEmpty()) {
                problems.add(Problem.warning("hpo.nobody", name, told));
            }
            whose.ifPresent(known -> all.forEach(sign -> signs.computeIfAbsent(known, key -> new ArrayList<>())
                    .add(current(sign, name, problems))));
        });
        for (PhenotypeFile.Line line : contents.words()) {
            List<Mention> read = phenotypes.read(line.text());
            if (read.isEmpty()) {
                problems.add(Problem.warning("hpo.noTerm", name, line.text()).atLine(line.number()));
            }
            read.forEach(mention -> signs.computeIfAbsent(person, key -> new ArrayList<>())
                    .add(new PhenotypicFeature(mention.id(), "", mention.standing() == Mention.Standing.ABSENT,
                            Optional.empty())));
        }
        return new Import(signs, problems);
    }

    /** A file about one person alone is about the person it is read for, whatever the name. */
    private Optional<String> person(String told, boolean single, String person) {
        Optional<String> known = Stream
                .concat(theCase().pedigree().persons().stream().map(Person::id).filter(told::equals),
                        theCase().samples().stream().filter(sample -> sample.sample().equals(told))
                                .map(sample -> sample.personId()))
                .findFirst();
        return known.or(() -> told.isEmpty() || single ? Optional.of(person) : Optional.empty());
    }

    private PhenotypicFeature current(PhenotypicFeature sign, String file, List<Problem> problems) {
        Optional<PhenotypeTerm> term = phenotypes.term(sign.id());
        if (term.isEmpty()) {
            problems.add(Problem.warning("hpo.unknown", file, sign.id(), phenotypes.version()));
            return sign;
        }
        if (!term.get().id().equals(sign.id())) {
            problems.add(Problem.note("hpo.obsolete", file, sign.id(), term.get().id()));
        }
        return new PhenotypicFeature(term.get().id(), term.get().englishLabel(), sign.excluded(), sign.onset(),
                sign.modifiers());
    }

    /** Adds what a file brings to what is there; of a sign that is in both the file's word holds. */
    public void accept(Import brought) {
        brought.signs().forEach((person, signs) -> {
            Map<String, PhenotypicFeature> all = new LinkedHashMap<>();
            own(person).forEach(sign -> all.put(sign.id(), sign));
            signs.forEach(sign -> all.put(sign.id(), sign));
            store(person, List.copyOf(all.values()));
        });
    }

    /**
     * Writes the signs of all persons in the format that the file's ending names: {@code .json} a Phenopacket v2 Family,
     * {@code .csv}, {@code .ped}; {@code .txt} those of {@code person} alone (long).
     */
    public void write(Path file, String person) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Case now = theCase();
        String text;
        if (name.endsWith(".json")) {
            text = FamilyPhenopacket.write(now, now.pedigree(), phenotypes.version(), dossier.now());
        } else if (name.endsWith(".csv")) {
            text = PhenotypeTexts.csv(new java.util.TreeMap<>(now.features()));
        } else if (name.endsWith(".ped")) {
            text = PhenotypeTexts.ped(now.pedigree(), now.features());
        } else if (name.endsWith(".txt")) {
            text = PhenotypeTexts.list(own(person));
        } else {
            throw new IOException(name + ": " + String.join(", ", ENDINGS));
        }
        Files.writeString(file, text);
    }
}
