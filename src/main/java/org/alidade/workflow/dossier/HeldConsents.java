package org.alidade.workflow.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alidade.casefile.Case;
import org.alidade.model.Consent;
import org.alidade.model.Consent.IncidentalChoice;
import org.alidade.model.Consent.Status;
import org.alidade.model.Framework;
import org.alidade.model.Problem;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

/**
 * The consents of a case as the record holds them since the case was first opened. A file that was edited since does not
 * change them: the difference is shown, and holds once a person accepts it with a reason. What a file takes back holds at
 * once, since consent is revocable at any time, in whole or in part (article 16-10 of the civil code).
 */
public final class HeldConsents {
    private static final String IMPORTED = "consent_imported";
    private static final String TAKEN_BACK = "consent_taken_back";
    private static final String ACCEPTED = "consent_accepted";

    private final Case folder;
    private final DecisionRecord record;
    private final String reader;
    private final Optional<List<Consent>> before;
    private volatile List<Consent> held;
    private volatile boolean accepted;

    private HeldConsents(Case folder, DecisionRecord record, String reader, Optional<List<Consent>> before) {
        this.folder = folder;
        this.record = record;
        this.reader = reader;
        this.before = before;
        this.held = before.map(known -> restricted(known, folder.consents())).orElse(folder.consents());
    }

    /** A consent that the file tells otherwise than the record holds it; empty on the side that has none of the person. */
    public record Difference(String personId, Optional<Consent> held, Optional<Consent> inFile) {
    }

    static HeldConsents of(Case folder, DecisionRecord record, String reader) {
        Optional<List<Consent>> before = folder.framework() == Framework.PUBLIC
                ? Optional.empty()
                : record.journal(Set.of(IMPORTED, TAKEN_BACK, ACCEPTED)).stream()
                        .filter(entry -> entry.caseId().equals(folder.id())).reduce((first, second) -> second)
                        .map(JournalEntry::newValue).flatMap(ConsentJson::read);
        return new HeldConsents(folder, record, reader, before);
    }

    /** The case with the consents that hold. */
    Case theCase() {
        return folder.withConsents(held);
    }

    /** Of every person whose consent the file tells otherwise. */
    public List<Difference> differences() {
        return Stream.concat(held.stream(), folder.consents().stream()).map(Consent::personId).distinct()
                .map(person -> new Difference(person, of(held, person), of(folder.consents(), person)))
                .filter(difference -> !difference.held().equals(difference.inFile())).toList();
    }

    /** One warning for each difference. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (isNarrowed()) {
            problems.add(Problem.warning("consent.takenBack", "alidade.yaml").inField("consents"));
        }
        differences().forEach(difference -> problems.add(
                Problem.warning("consent.edited", "alidade.yaml", difference.personId()).inField("consents")));
        return problems;
    }

    /** Notes what the files say of consent, when the case is opened for the first time. */
    public void imported() {
        if (folder.framework() != Framework.PUBLIC && before.isEmpty()) {
            record.note(folder.id(), reader, IMPORTED, "", ConsentJson.write(held));
        }
    }

    /** Notes what a file takes back, even of a case that does not open for it: another edit does not give it again. */
    public void takenBack() {
        if (isNarrowed()) {
            record.note(folder.id(), reader, TAKEN_BACK, "", before.map(ConsentJson::write).orElse(""),
                    ConsentJson.write(held));
        }
    }

    private boolean isNarrowed() {
        return before.isPresent() && !before.get().equals(held) && !accepted;
    }

    /** Takes the consent of a person over from the file; it holds at the next opening, since it may open or close genomes. */
    public void accept(Difference difference, String reason) {
        List<Consent> later = new ArrayList<>(held);
        later.removeIf(consent -> consent.personId().equals(difference.personId()));
        difference.inFile().ifPresent(later::add);
        record.note(folder.id(), reader, ACCEPTED, difference.personId() + ": " + reason, ConsentJson.write(held),
                ConsentJson.write(later));
        held = List.copyOf(later);
        accepted = true;
    }

    private static Optional<Consent> of(List<Consent> consents, String person) {
        return consents.stream().filter(consent -> consent.personId().equals(person)).findFirst();
    }

    private static List<Consent> restricted(List<Consent> held, List<Consent> inFile) {
        return held.stream().map(consent -> of(inFile, consent.personId()).map(now -> restricted(consent, now))
                .orElse(consent)).toList();
    }

    /** The narrower of both, point by point. */
    private static Consent restricted(Consent held, Consent now) {
        Status status = held.status() == Status.GIVEN ? now.status() : held.status();
        IncidentalChoice incidental = held.incidentalFindings() == IncidentalChoice.INFORM
                ? now.incidentalFindings()
                : held.incidentalFindings();
        Consent.Protection protection = held.protection();
        return new Consent(held.personId(), status, held.model(), held.date(), incidental,
                held.researchTransmission() && now.researchTransmission(), held.signatories(),
                new Consent.Protection(protection.guardian(), protection.assent(), protection.attestation(),
                        protection.constitutional() && now.protection().constitutional()));
    }
}
