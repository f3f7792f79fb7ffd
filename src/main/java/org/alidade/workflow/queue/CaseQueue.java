package org.alidade.workflow.queue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alidade.casefile.Case;
import org.alidade.casefile.IndicationChoice;
import org.alidade.classification.AppliedCriterion;
import org.alidade.knowledge.indications.IndicationFields;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.alidade.model.sheet.Need;
import org.alidade.progress.Progress;
import org.alidade.record.DecisionRecord;
import org.alidade.record.VariantReview;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.Workstation.DossierOpening;
import org.alidade.workflow.dossier.Dossier;

/** The cases of a station: those in its folders, and those that were brought in from elsewhere. */
public final class CaseQueue {
    private final List<Path> roots;
    private final DecisionRecord record;
    private final Sheets sheets;
    private final Clock clock;
    private final String person;
    private final IndicationFields fields = IndicationFields.builtIn();

    /** Reads a case's files and its sheet. */
    public interface Sheets {
        DossierOpening of(CaseRequest request);
    }

    /** {@code roots}: folders of case folders; {@code person}: who sits at the station. */
    public CaseQueue(List<Path> roots, DecisionRecord record, Sheets sheets, Clock clock, String person) {
        this.roots = List.copyOf(roots);
        this.record = record;
        this.sheets = sheets;
        this.clock = clock;
        this.person = person;
    }

    /** Reads case after case (long; can be cancelled between two) and hands each on as soon as it is read. */
    public void read(Consumer<CaseOverview> each, Progress progress) {
        CaseHistory history = CaseHistory.read(record);
        List<CaseRequest> places = places(history);
        for (int i = 0; i < places.size(); i++) {
            progress.checkCancelled();
            progress.report("workflow.stage.intake", i, places.size());
            each.accept(overview(places.get(i), history));
        }
    }

    /** One case anew, after something of it was changed (long: reads the heads of its files). */
    public CaseOverview read(CaseRequest request) {
        return overview(request, CaseHistory.read(record));
    }

    private List<CaseRequest> places(CaseHistory history) {
        Map<String, CaseRequest> places = new LinkedHashMap<>();
        for (Path root : roots) {
            for (Path folder : CasePlaces.folders(root)) {
                CaseRequest request = new CaseRequest.Folder(folder);
                places.put(CasePlaces.text(request), request);
            }
        }
        history.places().forEach(text -> places.putIfAbsent(text, CasePlaces.read(text)));
        return List.copyOf(places.values());
    }

    private CaseOverview overview(CaseRequest request, CaseHistory history) {
        DossierOpening opening = sheets.of(request);
        if (opening.dossier().isEmpty()) {
            List<Problem> errors = opening.problems().stream().filter(Problem::isError).toList();
            return new CaseOverview(request, request.title(),
                    new CaseOverview.Identity("", Sex.UNKNOWN, Optional.empty()), Optional.empty(), Optional.empty(),
                    CaseStatus.BROKEN, new NextStep(NextStep.Kind.REPAIR, 0), Optional.empty(), Integer.MAX_VALUE,
                    Optional.empty(), Optional.empty(), 0, 0, Optional.empty(), errors);
        }
        return overview(request, opening.dossier().get(), history);
    }

    private CaseOverview overview(CaseRequest request, Dossier dossier, CaseHistory history) {
        Case theCase = dossier.theCase();
        String id = theCase.id();
        CaseFigures figures = figures(dossier, history);
        String name = Stream.of(theCase.patient().birthName(), theCase.patient().firstName())
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
        Optional<String> code = theCase.indication().map(IndicationChoice::code);
        return new CaseOverview(request, id,
                new CaseOverview.Identity(name, theCase.patient().declaredSex(), theCase.patient().birthDate()), code,
                Optional.of(theCase.framework()), figures.status(), figures.next(), since(theCase),
                fields.delayDays(code.orElse("")), history.urgency(id), history.reader(id), figures.reviewed(),
                figures.reported(), history.opened(id), List.of());
    }

    private CaseFigures figures(Dossier dossier, CaseHistory history) {
        String id = dossier.caseId();
        List<VariantReview> reviews = record.reviews(id);
        Optional<Instant> concluded = history.concluded(id);
        Optional<Instant> last = Stream.of(reviews.stream().map(VariantReview::time), concluded.stream(),
                record.sheet(id).entries().values().stream().map(entry -> entry.time())).flatMap(times -> times)
                .max(Instant::compareTo);
        return new CaseFigures(dossier.theCase().framework(), history.opened(id).isPresent(), reviews.size(),
                (int) reviews.stream().filter(CaseQueue::isToClassify).count(),
                (int) reviews.stream().filter(VariantReview::reported).count(), concluded.isPresent(),
                dossier.missing(Need.OPENING).size(), dossier.missing(Need.SIGNATURE).size(), last,
                history.signed(id));
    }

    private static boolean isToClassify(VariantReview review) {
        boolean wanted = review.reported() || review.criteria().stream()
                .anyMatch(criterion -> criterion.decision() == AppliedCriterion.Decision.ACCEPTED);
        return wanted && review.pathogenicity().isEmpty() && review.dismissal().isEmpty();
    }

    private static Optional<LocalDate> since(Case theCase) {
        return theCase.samples().stream().filter(sample -> sample.personId().equals(theCase.probandId()))
                .flatMap(sample -> sample.received().stream()).map(time -> time.toLocalDate()).min(LocalDate::compareTo)
                .or(() -> theCase.prescription().flatMap(prescription -> prescription.date()));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Brings a case in from elsewhere, so that it stands in the list from then on. */
    public void add(CaseRequest request) {
        String place = CasePlaces.text(request);
        boolean known = places(CaseHistory.read(record)).stream().anyMatch(one -> CasePlaces.text(one).equals(place));
        if (!known) {
            record.note("", person, CaseHistory.IMPORT, request.title(), "", place);
        }
    }

    /** Takes a case that was brought in off the list; its decisions stay in the record. */
    public void forget(CaseRequest request) {
        record.note("", person, CaseHistory.FORGET, request.title(), "", CasePlaces.text(request));
    }

    /** Lets a case go first, or not any more. {@code reason}: why; empty for a case that waits its turn. */
    public void prioritise(String caseId, String reason) {
        String before = CaseHistory.read(record).urgency(caseId).orElse("");
        if (!before.equals(reason.strip())) {
            record.note(caseId, person, CaseHistory.PRIORITY, "", before, reason.strip());
        }
    }

    /** Gives a case to a reader; to nobody with an empty name. */
    public void assign(String caseId, String reader) {
        String before = CaseHistory.read(record).reader(caseId).orElse("");
        if (!before.equals(reader.strip())) {
            record.note(caseId, person, CaseHistory.ASSIGN, "", before, reader.strip());
        }
    }

    /** Who sits at the station. */
    public String person() {
        return person;
    }
}
