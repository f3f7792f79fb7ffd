package org.alidade.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.PhenotypicFeature;

/**
 * One patient's case as its files tell it. Once imported, the record holds consent and decisions.
 *
 * @param id the case's number, unique in a workspace
 * @param folder where the case lies; absent for loose files
 * @param features by person id; a person without entry has no feature recorded
 * @param samples which sample of the files belongs to which person
 * @param details what was filled in for this pre-indication alone, and the family's history
 */
public record Case(String id, Optional<Path> folder, Framework framework, GenomeBuild build, Patient patient,
        Pedigree pedigree, String probandId, Map<String, List<PhenotypicFeature>> features, List<Specimen> samples,
        List<Path> variantFiles, List<ReadFile> readFiles, Optional<IndicationChoice> indication,
        List<Consent> consents, Optional<Prescription> prescription, Optional<String> careRegion,
        List<Meeting> meetings, Method method, List<CaseDetail> details) {
    /** A case without further details. */
    public Case(String id, Optional<Path> folder, Framework framework, GenomeBuild build, Patient patient,
            Pedigree pedigree, String probandId, Map<String, List<PhenotypicFeature>> features, List<Specimen> samples,
            List<Path> variantFiles, List<ReadFile> readFiles, Optional<IndicationChoice> indication,
            List<Consent> consents, Optional<Prescription> prescription, Optional<String> careRegion,
            List<Meeting> meetings, Method method) {
        this(id, folder, framework, build, patient, pedigree, probandId, features, samples, variantFiles, readFiles,
                indication, consents, prescription, careRegion, meetings, method, List.of());
    }

    public Case {
        features = Map.copyOf(features);
        samples = List.copyOf(samples);
        variantFiles = List.copyOf(variantFiles);
        readFiles = List.copyOf(readFiles);
        consents = List.copyOf(consents);
        meetings = List.copyOf(meetings);
        details = List.copyOf(details);
    }

    /** The same case with another family, in which the proband must stand. */
    public Case withPedigree(Pedigree changed) {
        return new Case(id, folder, framework, build, patient, changed, probandId, features, samples, variantFiles,
                readFiles, indication, consents, prescription, careRegion, meetings, method);
    }

    /** The same case under other consents. */
    public Case withConsents(List<Consent> others) {
        return new Case(id, folder, framework, build, patient, pedigree, probandId, features, samples, variantFiles,
                readFiles, indication, others, prescription, careRegion, meetings, method, details);
    }

    public Person proband() {
        return pedigree.person(probandId).orElseThrow();
    }

    /** Features of the proband, present and excluded. */
    public List<PhenotypicFeature> probandFeatures() {
        return features.getOrDefault(probandId, List.of());
    }

    /** The name that a person's sample has in the variant files, where the person was sequenced. */
    public Optional<String> sampleOf(String personId) {
        return specimenOf(personId).map(Specimen::sample);
    }

    /** What is read of a person: the tumour where there is one, else the first sample. */
    public Optional<Specimen> specimenOf(String personId) {
        List<Specimen> own = samples.stream().filter(sample -> sample.personId().equals(personId)).toList();
        return own.stream().filter(Specimen::isTumour).findFirst().or(() -> own.stream().findFirst());
    }

    /** The sample with which a person's tumour is compared; empty where there is no tumour or nothing to compare it with. */
    public Optional<Specimen> controlOf(String personId) {
        return specimenOf(personId).filter(Specimen::isTumour).flatMap(tumour -> samples.stream()
                .filter(sample -> sample.personId().equals(personId) && !sample.isTumour()).findFirst());
    }

    public Optional<Consent> consentOf(String personId) {
        return consents.stream().filter(consent -> consent.personId().equals(personId)).findFirst();
    }

    /** The read file of a person, where the case has one. */
    public Optional<ReadFile> readsOf(String personId) {
        return sampleOf(personId).flatMap(
                name -> readFiles.stream().filter(file -> file.sample().equals(name)).findFirst());
    }
}
