package org.alidade.workbench;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.drawing.PedigreeDrawing;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Person;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.charts.ChartTools;
import org.alidade.workbench.charts.QualityPane;
import org.alidade.workbench.common.ChangeWords;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.PictureCanvas;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.intake.IntakePane;
import org.alidade.workbench.common.acts.Acts;
import org.alidade.workbench.common.notices.Notice;
import org.alidade.workbench.meeting.MeetingPane;
import org.alidade.workbench.pedigree.PedigreePane;
import org.alidade.workbench.reporting.ReportPane;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.FamilyRole;
import org.alidade.workflow.dossier.LaboratoryOffice;
import org.alidade.workflow.ReviewChange;

import javafx.scene.Node;
import javafx.scene.paint.Color;

/** The places of an open case. Each is made when it is first gone to, and keeps its state until the case is closed. */
final class CasePlaces {
    /** What the places need of the window. */
    record Surroundings(Messages messages, BackgroundWork work, FileDialogs dialogs, WindowMemory memory,
            Runnable present, Runnable moved, LaboratoryOffice laboratory,
            IntakePane.Listener intake, Consumer<Notice> notices, Acts acts, Consumer<Throwable> failures) {
    }

    private static final double MEETING_SCALE = 3;
    private final CaseSession session;
    private final Surroundings around;
    private final Map<Place, Node> nodes = new EnumMap<>(Place.class);
    private final CaseBar bar;
    private final ReadingPlace reading;

    CasePlaces(CaseSession session, Surroundings around) {
        this.session = session;
        this.around = around;
        this.bar = new CaseBar(session, around.messages(), around.work());
        this.reading = new ReadingPlace(session, around.messages(), around.work(), around.memory(),
                around.dialogs(), this::refresh, variant -> around.moved().run(), around.failures());
        nodes.put(Place.READING, reading);
    }

    CaseSession session() {
        return session;
    }

    CaseBar bar() {
        return bar;
    }

    ReadingPlace reading() {
        return reading;
    }

    /** The place's screen, as it was left. */
    Node node(Place place) {
        Node node = nodes.computeIfAbsent(place, this::make);
        arrive(node);
        return node;
    }

    private Node make(Place place) {
        return switch (place) {
            case CASE -> new DossierPlace(session, new IntakePane.Services(around.messages(), around.work(),
                    around.dialogs(), around.laboratory()), around.intake());
            case FAMILY -> family();
            case QUALITY -> new QualityPane(session, new ChartTools(around.messages(), around.dialogs()),
                    around.failures(), reading.candidates()::select);
            case CLASSIFICATION -> new ClassificationPlace(session, around.messages(), around.work(), this::refresh);
            case REPORT -> new ReportPane(session, around.messages(), around.work(), around.dialogs(), this::refresh);
            case MEETING -> new MeetingPane(session, around.messages(), around.work(), meetingActs());
            default -> throw new IllegalArgumentException(place + " is no place of a case");
        };
    }

    private PedigreePane family() {
        PedigreePane pane = new PedigreePane(session, around.messages(), around.work(), around.dialogs(),
                around.intake()::reopen);
        around.acts().register(pane.acts());
        return pane;
    }

    private MeetingPane.Acts meetingActs() {
        return new MeetingPane.Acts() {
            @Override
            public void present() {
                around.present().run();
            }

            @Override
            public Node pedigree() {
                return pedigreeWithRoles();
            }
        };
    }

    /** The family as a meeting sees it: roles, no names and no numbers. */
    private Node pedigreeWithRoles() {
        Map<String, List<String>> labels = new HashMap<>();
        for (Person person : session.theCase().pedigree().persons()) {
            labels.put(person.id(), List.of(FamilyRole.of(session.theCase(), person.id(), around.messages())));
        }
        return PictureCanvas.of(PedigreeDrawing.of(session.theCase().pedigree(), session.theCase().probandId(), labels),
                MEETING_SCALE, Color.web("#1f2328"), Color.WHITE);
    }

    /** Other places may have changed what this one shows. */
    private void arrive(Node node) {
        switch (node) {
            case ClassificationPlace place -> {
                place.refresh();
                place.select(reading.shown());
            }
            case DossierPlace place -> place.refresh();
            case ReportPane place -> place.refresh();
            case MeetingPane place -> place.refresh();
            case PedigreePane place -> place.show(reading.shown());
            case QualityPane place -> place.start();
            default -> {
            }
        }
    }

    /** The key of the variant that is looked at. */
    Optional<String> selected() {
        return reading.shown().map(ScopedVariant::evidence).map(evidence -> evidence.key().text());
    }

    /** After a decision: every place that is already made shows it. */
    void refresh() {
        reading.refresh();
        classification().ifPresent(ClassificationPlace::refresh);
    }

    Optional<ClassificationPlace> classification() {
        return Optional.ofNullable(nodes.get(Place.CLASSIFICATION)).map(ClassificationPlace.class::cast);
    }

    Optional<MeetingPane> meeting() {
        return Optional.ofNullable(nodes.get(Place.MEETING)).map(MeetingPane.class::cast);
    }

    Optional<DossierPlace> dossier() {
        return Optional.ofNullable(nodes.get(Place.CASE)).map(DossierPlace.class::cast);
    }

    /** Takes back the last act on a variant. */
    void undo() {
        around.work().run(session.reviewing()::undo, undone -> changed("acts.undone", undone));
    }

    /** Does again what was taken back. */
    void redo() {
        around.work().run(session.reviewing()::redo, redone -> changed("acts.redone", redone));
    }

    private void changed(String sentence, Optional<ReviewChange> change) {
        change.ifPresent(one -> {
            refresh();
            around.notices().accept(Notice.done(ChangeWords.sentence(sentence, one, around.messages())));
        });
    }

    /** Saves what was typed and not yet left. */
    void save() {
        reading.evidence().acmg().saveComment();
        classification().ifPresent(place -> place.criteria().saveComment());
        meeting().ifPresent(MeetingPane::save);
        dossier().ifPresent(DossierPlace::save);
    }

    /** Ends the work of these screens; the case stays open for those that take their place. */
    void release() {
        reading.close();
        Optional.ofNullable(nodes.get(Place.QUALITY)).map(QualityPane.class::cast).ifPresent(QualityPane::close);
    }

    /** Saves what was typed and gives the case back. */
    void close() {
        save();
        release();
        bar.close();
        around.work().last(() -> {
            session.close();
            return true;
        });
    }
}
