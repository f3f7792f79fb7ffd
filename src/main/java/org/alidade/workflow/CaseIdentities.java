package org.alidade.workflow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.alidade.casefile.Case;
import org.alidade.casefile.Patient;
import org.alidade.casefile.Prescription;
import org.alidade.casefile.Specimen;
import org.alidade.model.Person;

/** Every word of a case by which its patient or family could be known. */
final class CaseIdentities {
    private final Set<String> words = new LinkedHashSet<>();

    private CaseIdentities() {
    }

    static Set<String> of(Case theCase) {
        CaseIdentities identities = new CaseIdentities();
        identities.add(Optional.of(theCase.id()));
        identities.add(theCase.patient());
        theCase.pedigree().persons().stream().map(Person::id).map(Optional::of).forEach(identities::add);
        theCase.samples().forEach(identities::add);
        theCase.readFiles().forEach(file -> identities.add(Optional.of(file.sample())));
        theCase.prescription().ifPresent(identities::add);
        theCase.folder().ifPresent(identities::add);
        theCase.variantFiles().forEach(identities::add);
        theCase.readFiles().forEach(file -> identities.add(file.file()));
        return identities.words;
    }

    private void add(Patient patient) {
        Stream.of(patient.birthName(), patient.usedName(), patient.firstName(), patient.birthPlace(),
                patient.localId(), patient.ins().map(Patient.Ins::number)).forEach(this::add);
        patient.birthDate().ifPresent(this::add);
    }

    private void add(Specimen sample) {
        add(Optional.of(sample.sample()));
        add(Optional.of(sample.personId()));
        add(sample.number());
        add(sample.sampler());
    }

    private void add(Prescription prescription) {
        add(prescription.prescriber());
        add(prescription.rpps());
    }

    private void add(LocalDate date) {
        for (String form : new String[]{"yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "yyyyMMdd", "ddMMyyyy"}) {
            words.add(DateTimeFormatter.ofPattern(form, java.util.Locale.ROOT).format(date));
        }
    }

    /** The whole path, and the names of the file and its folder, which often name the patient. */
    private void add(Path path) {
        words.add(path.toString());
        add(Optional.ofNullable(path.getFileName()).map(Path::toString));
        add(Optional.ofNullable(path.getParent()).map(Path::getFileName).map(String::valueOf));
    }

    /** A name of several words is also known by each of them. */
    private void add(Optional<String> name) {
        name.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> {
            words.add(text);
            Stream.of(text.split("[\\s,;]+")).filter(word -> word.length() > 2).forEach(words::add);
        });
    }
}
