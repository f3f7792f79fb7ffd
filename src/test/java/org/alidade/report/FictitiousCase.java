package org.alidade.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.casefile.Case;
import org.alidade.casefile.DemonstrationReview.PersonInCharge;
import org.alidade.casefile.IndicationChoice;
import org.alidade.casefile.Meeting;
import org.alidade.casefile.Method;
import org.alidade.casefile.Patient;
import org.alidade.casefile.Prescription;
import org.alidade.casefile.ReadFile;
import org.alidade.casefile.Specimen;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.LocalizedText;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Sex;
import java.nio.file.Path;

/** A trio that never lived, with everything a case can say. */
final class FictitiousCase {
    static final String HASH = "3f2a9c5b7d1e4f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8";
    static final PersonInCharge READER = new PersonInCharge("Camille EXEMPLE", "interprétatrice", Optional.empty());
    static final PersonInCharge SIGNER = new PersonInCharge("Dominique FICTIF", "biologiste médical",
            Optional.of("10000000001"));

    private FictitiousCase() {
    }

    static Case trio(Framework framework) {
        return new Case("DEMO-0001", Optional.empty(), framework, GenomeBuild.GRCH38, patient(), pedigree(), "P1",
                Map.of("P1", List.of(new PhenotypicFeature("HP:0001250", "Seizure", false, Optional.empty()),
                        new PhenotypicFeature("HP:0001263", "Retard global de développement", false,
                                Optional.empty()),
                        new PhenotypicFeature("HP:0000252", "Microcéphalie", true, Optional.empty()))),
                samples(), List.of(Path.of("variants.vcf.gz")),
                List.of(new ReadFile("P1", Path.of("P1.bam"), Optional.of(Path.of("P1.bam.bai")))),
                Optional.of(new IndicationChoice("PI08", Optional.of("2026-11"))),
                List.of(consent("P1"), consent("P2"), consent("P3")), Optional.of(prescription()),
                Optional.of("Île-de-France"),
                List.of(new Meeting(Meeting.Moment.UPSTREAM, Optional.of(LocalDate.of(2026, 8, 20)),
                        "examen accepté", List.of("Dr Exemple")),
                        new Meeting(Meeting.Moment.DOWNSTREAM, Optional.of(LocalDate.of(2026, 11, 20)),
                                "diagnostic retenu par la RCP", List.of())),
                new Method(Optional.of("génome entier, lectures appariées 2 × 150 pb (données simulées)"),
                        Optional.of("alignement et appel simulés"), Optional.empty()));
    }

    private static Patient patient() {
        return new Patient(Optional.of("FICTIF"), Optional.of("EXEMPLE"), Optional.of("Zoé-Noël"),
                Optional.of(LocalDate.of(2023, 4, 12)), Sex.FEMALE, Optional.of("99999"),
                Optional.of(new Patient.Ins("223049999999999", "1.2.250.1.213.1.4.8", "qualified")),
                Optional.of("IPP-0001"));
    }

    static Pedigree pedigree() {
        return new Pedigree("FAM1", List.of(
                new Person("P1", Sex.FEMALE, AffectedStatus.AFFECTED, Optional.of("P2"), Optional.of("P3")),
                new Person("P2", Sex.MALE, AffectedStatus.UNAFFECTED, Optional.empty(), Optional.empty()),
                new Person("P3", Sex.FEMALE, AffectedStatus.UNAFFECTED, Optional.empty(), Optional.empty()),
                new Person("P4", Sex.UNKNOWN, AffectedStatus.UNKNOWN, Optional.of("P2"), Optional.of("P3"))));
    }

    private static List<Specimen> samples() {
        return List.of(specimen("P1", 1), specimen("P2", 2), specimen("P3", 3));
    }

    private static Specimen specimen(String person, int number) {
        return new Specimen(person, person, Optional.of("sang EDTA"), Optional.of("F26-000" + number),
                Optional.of(LocalDateTime.of(2026, 9, 1, 9, 30)), Optional.of(LocalDateTime.of(2026, 9, 2, 10, 0)),
                Optional.of("M. Préleveur"), Optional.of("conforme"), false);
    }

    static Consent consent(String person) {
        return new Consent(person, Consent.Status.GIVEN, "PFMG maladies rares, mineur, v3",
                Optional.of(LocalDate.of(2026, 8, 28)), Consent.IncidentalChoice.DO_NOT_INFORM, true,
                List.of("mère", "père"));
    }

    private static Prescription prescription() {
        return new Prescription(Optional.of("Dr Alix EXEMPLE"), Optional.of("généticienne"),
                Optional.of("10000000002"), Optional.of("Génétique médicale, hôpital fictif"),
                Optional.of(LocalDate.of(2026, 8, 28)),
                Optional.of("Une maladie héréditaire du métabolisme explique-t-elle l’encéphalopathie ?"),
                Optional.of("Encéphalopathie épileptique, lactates ≥ 4 mmol/L, dosage à 12 µg/L → contrôle ; "
                        + "« œdème » transitoire chez une ♀ de 3 ans"),
                Optional.of("Panel épilepsies négatif (2025)"), Optional.of(false));
    }

    static Indication indication() {
        Panel panel = new Panel("Maladies héréditaires du métabolisme", "2026-11", HASH,
                List.of(new PanelGene(gene(), java.util.Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE), 3, 1,
                        List.of("OMIM:606054", "ORPHA:35"), "essai", false)));
        return new Indication("PI08", "2026-11",
                new LocalizedText("Maladies héréditaires du métabolisme, profil biochimique atypique",
                        "Inherited metabolic diseases, atypical biochemical profile"),
                new LocalizedText("", ""), new LocalizedText("Orientation thérapeutique", "Choice of treatment"),
                "constitutional", panel);
    }

    static Gene gene() {
        return new Gene("PCCB", Optional.of("HGNC:8654"));
    }
}
