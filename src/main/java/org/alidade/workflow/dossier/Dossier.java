package org.alidade.workflow.dossier;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.casefile.Case;
import org.alidade.casefile.Specimen;
import org.alidade.knowledge.indications.IndicationFields;
import org.alidade.knowledge.indications.Indications;
import org.alidade.model.Indication;
import org.alidade.model.sheet.CaseSheet;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.IndicationField;
import org.alidade.model.sheet.Need;
import org.alidade.model.sheet.SheetEntry;
import org.alidade.model.sheet.SheetField;
import org.alidade.model.sheet.SheetSection;
import org.alidade.model.sheet.StandardField;
import org.alidade.record.DecisionRecord;

/**
 * One case's sheet as it is filled. What is entered is on disk, with its journal row, when the method returns (long: a few
 * milliseconds); the case's own files are never written. Thread-safe.
 */
public final class Dossier {
    /**
     * What a dossier needs of its station.
     *
     * @param person who sits at it
     */
    public record Station(DecisionRecord record, Path workspace, String person, Clock clock,
            Indications indications, IndicationFields fields) {
    }

    private final Case folder;
    private final HeldConsents consents;
    private final Map<FieldKey, String> folderValues;
    private final Station station;
    private final Attachments attachments;
    private volatile CaseSheet sheet;
    private volatile Case merged;

    public Dossier(Case folder, Station station) {
        this.consents = HeldConsents.of(folder, station.record(), station.person());
        this.folder = consents.theCase();
        this.folderValues = FolderFacts.of(this.folder);
        this.station = station;
        this.attachments = new Attachments(folder.id(), station.record(), station.workspace(), station.person());
        this.sheet = station.record().sheet(folder.id());
        this.merged = CaseFacts.merged(this.folder, sheet, station.fields().all());
    }

    public String caseId() {
        return folder.id();
    }

    /** The consents as the record holds them, and what the files tell otherwise. */
    public HeldConsents consents() {
        return consents;
    }

    /** The case as it now is. */
    public Case theCase() {
        return merged;
    }

    /** The values of its fields as they now are. */
    public SheetValues values() {
        return SheetValues.of(folderValues, sheet);
    }

    public FieldValue value(FieldKey key) {
        Optional<SheetEntry> entry = sheet.entry(key);
        Optional<String> said = Optional.ofNullable(folderValues.get(key));
        return new FieldValue(entry.map(SheetEntry::value).or(() -> said).orElse(""), said, entry);
    }

    /** The pre-indication that the case now has. */
    public Optional<Indication> indication() {
        return values().text(StandardField.INDICATION).flatMap(station.indications()::find);
    }

    public Indications indications() {
        return station.indications();
    }

    /** The platform that serves the case's region of care. */
    public Optional<String> platform() {
        return values().text(StandardField.CARE_REGION).flatMap(station.indications()::platform);
    }

    /** The questions of a section, in order; of SPECIFIC those of the case's pre-indication. */
    public List<SheetField> fields(SheetSection section) {
        return section == SheetSection.SPECIFIC
                ? List.copyOf(specific())
                : Stream.of(StandardField.values()).filter(field -> field.section() == section)
                        .<SheetField>map(field -> field).toList();
    }

    private List<IndicationField> specific() {
        return indication().map(Indication::code).map(station.fields()::of).orElse(List.of());
    }

    /** The persons that a section is asked for: those with a sample, or nobody by name. */
    public List<String> subjects(SheetSection section) {
        return section.isPerPerson()
                ? folder.samples().stream().map(Specimen::personId).distinct().toList()
                : List.of("");
    }

    /** Whether a field is worth asking in this case; one that holds a value always is. */
    public boolean applies(SheetField field, FieldKey key) {
        return !value(key).value().isEmpty() || value(key).entry().isPresent()
                || MissingFields.applies(field, key, theCase(), values(), today());
    }

    /** Enters a value in its stored form; an empty one says that there is none. */
    public void enter(FieldKey key, String value) {
        enterAll(Map.of(key, value));
    }

    /** Enters several values at once. What is there already is not entered again. */
    public void enterAll(Map<FieldKey, String> entered) {
        Map<FieldKey, Optional<SheetEntry>> changed = new LinkedHashMap<>();
        entered.forEach((key, value) -> {
            if (!value(key).value().equals(value)) {
                changed.put(key, Optional.of(new SheetEntry(value, station.person(), station.clock().instant())));
            }
        });
        fill(changed);
    }

    /** Lets the folder's word hold again. */
    public void leaveToFolder(FieldKey key) {
        if (sheet.entry(key).isPresent()) {
            fill(Map.of(key, Optional.empty()));
        }
    }

    private synchronized void fill(Map<FieldKey, Optional<SheetEntry>> changed) {
        if (!changed.isEmpty()) {
            sheet = station.record().fill(folder.id(), station.person(), changed);
            merged = CaseFacts.merged(folder, sheet, station.fields().all());
        }
    }

    /** What is still empty, in the order of the form. */
    public List<Missing> missing() {
        return MissingFields.of(theCase(), values(), specific(), today());
    }

    public List<Missing> missing(Need need) {
        return missing().stream().filter(one -> one.need() == need).toList();
    }

    /** What contradicts itself. */
    public List<Doubt> doubts() {
        return Doubts.of(theCase(), values(), station.fields(), platform(), today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(station.clock().instant(), station.clock().getZone());
    }

    /** The station's time. */
    public Instant now() {
        return station.clock().instant();
    }

    public Attachments attachments() {
        return attachments;
    }

    /** What decides who and what of the case may be seen; a change of it takes effect when the case is opened anew. */
    public List<Object> opening() {
        Case now = theCase();
        List<Object> facts = new ArrayList<>(List.of(now.framework(), now.indication()));
        now.consents().forEach(consent -> facts.add(consent.personId() + " " + consent.status()));
        return facts;
    }
}
