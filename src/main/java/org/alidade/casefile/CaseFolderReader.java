package org.alidade.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.phenopackets.schema.v2.Family;

/** Reads a case folder: {@code case.json}, {@code alidade.yaml}, and the headers of the files they name. */
public final class CaseFolderReader {
    private final Path folder;
    private final UnaryOperator<Path> places;
    private final List<Problem> problems = new ArrayList<>();

    private CaseFolderReader(Path folder, UnaryOperator<Path> places) {
        this.folder = folder;
        this.places = places;
    }

    public static CaseIntake read(Path folder) {
        return read(folder, UnaryOperator.identity());
    }

    /** {@code places}: where a VCF is that the folder names. */
    public static CaseIntake read(Path folder, UnaryOperator<Path> places) {
        return new CaseFolderReader(folder.toAbsolutePath().normalize(), places).read();
    }

    private CaseIntake read() {
        Path json = folder.resolve("case.json");
        if (!Files.isRegularFile(json)) {
            problems.add(Problem.error("case.noCaseJson", VcfHeaders.name(folder)));
            return new CaseIntake(Optional.empty(), problems);
        }
        Optional<Family> family = FamilyFile.read(json, problems);
        Optional<Supplement> supplement = supplement();
        Optional<Case> read = family.isPresent() && supplement.isPresent()
                ? build(family.get(), supplement.get())
                : Optional.empty();
        return new CaseIntake(read.filter(theCase -> problems.stream().noneMatch(Problem::isError)), problems);
    }

    private Optional<Supplement> supplement() {
        Path yaml = folder.resolve("alidade.yaml");
        if (!Files.isRegularFile(yaml)) {
            problems.add(Problem.warning("case.noSupplement", VcfHeaders.name(folder)));
            return Optional.of(Supplement.none());
        }
        return SupplementReader.read(yaml, problems);
    }

    private Optional<Case> build(Family family, Supplement supplement) {
        FamilyPersons persons = new FamilyPersons(family, "case.json", problems);
        if (persons.probandId().isEmpty()) {
            problems.add(Problem.error("case.noProband", "case.json").inField("proband.subject.id"));
            return Optional.empty();
        }
        FamilyFiles named = new FamilyFiles(family, folder, problems);
        List<Path> variantFiles = named.variantFiles().stream().map(places).toList();
        GenomicFiles files = new GenomicFiles(variantFiles, problems);
        Pedigree pedigree = persons.pedigree();
        Map<String, String> samples = samples(named, supplement, pedigree, files);
        List<Specimen> controls = controls(supplement);
        files.checkSamples(samples, persons.probandId(), controls.stream().map(Specimen::sample).toList());
        Optional<GenomeBuild> build = files.build(named.build(), List.copyOf(named.readFiles().values()));
        if (build.isEmpty()) {
            return Optional.empty();
        }
        List<ReadFile> reads = files.readFiles(named.readFiles(), build.get());
        String id = family.getId().isEmpty() ? VcfHeaders.name(folder) : family.getId();
        Map<String, List<PhenotypicFeature>> features = persons.features();
        checkPersons(supplement, pedigree, features);
        Sex sex = pedigree.person(persons.probandId()).map(Person::sex).orElse(Sex.UNKNOWN);
        return Optional.of(new Case(id, Optional.of(folder), supplement.framework(), build.get(),
                patient(supplement, sex), pedigree, persons.probandId(), features,
                specimens(samples, supplement, controls),
                variantFiles, reads, supplement.indication(), supplement.consents(), supplement.prescription(),
                supplement.careRegion(), supplement.meetings(), supplement.method()));
    }

    private Patient patient(Supplement supplement, Sex sex) {
        Patient patient = supplement.patient().orElse(Patient.unknown(sex));
        if (patient.declaredSex() == Sex.UNKNOWN) {
            return new Patient(patient.birthName(), patient.usedName(), patient.firstName(), patient.birthDate(), sex,
                    patient.birthPlace(), patient.ins(), patient.localId(), patient.firstNames());
        }
        if (sex != Sex.UNKNOWN && sex != patient.declaredSex()) {
            problems.add(Problem.error("case.sexContradicts", "alidade.yaml").inField("patient.sex"));
        }
        return patient;
    }

    /** Sample name by person: as the files' entries say, else as {@code alidade.yaml} says, else the same name. */
    private Map<String, String> samples(FamilyFiles named, Supplement supplement, Pedigree pedigree,
            GenomicFiles files) {
        Map<String, String> samples = new LinkedHashMap<>(named.sampleOfPerson());
        List<Specimen> controls = controls(supplement);
        for (Specimen specimen : supplement.samples()) {
            if (controls.contains(specimen)) {
                continue;
            }
            String known = samples.putIfAbsent(specimen.personId(), specimen.sample());
            if (known != null && !known.equals(specimen.sample())) {
                problems.add(Problem.error("case.sampleContradicts", "alidade.yaml", specimen.personId(),
                        specimen.sample(), known).inField("samples"));
            }
        }
        for (Person person : pedigree.persons()) {
            if (files.samples().contains(person.id())) {
                samples.putIfAbsent(person.id(), person.id());
            }
        }
        return samples;
    }

    /** Samples of a person whose tumour is another one. */
    private static List<Specimen> controls(Supplement supplement) {
        return supplement.samples().stream().filter(specimen -> !specimen.isTumour())
                .filter(specimen -> supplement.samples().stream()
                        .anyMatch(other -> other.personId().equals(specimen.personId()) && other.isTumour()))
                .toList();
    }

    private static List<Specimen> specimens(Map<String, String> samples, Supplement supplement,
            List<Specimen> controls) {
        List<Specimen> specimens = new ArrayList<>();
        samples.forEach((person, sample) -> specimens.add(supplement.samples().stream()
                .filter(specimen -> specimen.personId().equals(person) && specimen.sample().equals(sample)).findFirst()
                .orElse(Specimen.named(person, sample))));
        specimens.addAll(controls);
        return specimens;
    }

    private void checkPersons(Supplement supplement, Pedigree pedigree, Map<String, List<PhenotypicFeature>> features) {
        supplement.samples().forEach(specimen -> checkPerson(specimen.personId(), pedigree, "samples"));
        supplement.consents().forEach(consent -> checkPerson(consent.personId(), pedigree, "consents"));
        Set<String> consenting = new HashSet<>();
        supplement.consents().stream().map(Consent::personId)
                .filter(person -> !person.isEmpty() && !consenting.add(person))
                .forEach(person -> problems
                        .add(Problem.error("case.consentTwice", "alidade.yaml", person).inField("consents")));
        features.keySet().forEach(person -> {
            if (pedigree.person(person).isEmpty()) {
                problems.add(Problem.error("case.personNotInPedigree", "case.json", person).inField("relatives"));
            }
        });
        if (supplement.framework() == Framework.PUBLIC && supplement.patient().isPresent()) {
            problems.add(Problem.error("case.publicIdentity", "alidade.yaml").inField("patient"));
        }
    }

    private void checkPerson(String person, Pedigree pedigree, String field) {
        if (!person.isEmpty() && pedigree.person(person).isEmpty()) {
            problems.add(Problem.error("case.personNotInPedigree", "alidade.yaml", person).inField(field));
        }
    }
}
