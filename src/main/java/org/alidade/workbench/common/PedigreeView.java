package org.alidade.workbench.common;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.casefile.Case;
import org.alidade.drawing.GenotypeMark;
import org.alidade.drawing.PedigreeCaptions;
import org.alidade.drawing.PedigreeDrawing;
import org.alidade.drawing.PedigreeLayout.Place;
import org.alidade.drawing.PedigreeWords;
import org.alidade.drawing.Picture;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Genotype;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.text.Messages;
import org.alidade.workflow.FamilyRole;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/**
 * A family, drawn: with the calls of the variant that is looked at, and one person selected by arrows or mouse. It fits the
 * room it has until a person zooms; larger families scroll.
 */
public final class PedigreeView extends ScrollPane {
    /** Pixels per point of the drawing, for each pixel of the font: so that labels are as large as the screen's text. */
    private static final double PER_FONT_PIXEL = 0.118;
    private static final double SMALLEST = 0.82;
    private static final double LARGEST = 1.4;
    private static final double STEP = 1.2;

    private final Messages messages;
    private final VariantWords variantWords;
    private final PedigreeWords words;
    private final Label font = new Label();
    private final Scale scale = new Scale(1, 1);
    private final Pane paper = new Pane();
    private final Pane over = new Pane();
    private final StackPane place = new StackPane();
    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(Optional.empty());
    private Case theCase;
    private Optional<ScopedVariant> variant = Optional.empty();
    private Optional<PedigreeDrawing> drawing = Optional.empty();
    private double zoom = 1;
    private boolean fitting = true;
    private boolean numbered = true;
    private Runnable arranged = () -> {
    };

    public PedigreeView(Case theCase, Messages messages) {
        this.theCase = theCase;
        this.messages = messages;
        this.variantWords = new VariantWords(messages);
        this.words = new PedigreeWords(messages);
        paper.getTransforms().add(scale);
        over.setPickOnBounds(false);
        font.setVisible(false);
        font.setManaged(false);
        Pane content = new Pane(paper, over, font);
        place.getChildren().add(new Group(content));
        setContent(place);
        getStyleClass().addAll("edge-to-edge", "pedigree-view");
        setPannable(true);
        viewportBoundsProperty().addListener((property, before, now) -> resize());
        font.fontProperty().addListener((property, before, now) -> resize());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        paper.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
        focusedProperty().addListener((property, before, now) -> mark());
        selected.addListener((property, before, now) -> {
            mark();
            now.ifPresent(this::reveal);
        });
        draw();
    }

    /** Shows another family, or another state of it; the selected person stays, where still there. */
    public void show(Pedigree pedigree) {
        theCase = theCase.withPedigree(pedigree);
        draw();
    }

    /** Without the numbers of generations and persons: for a narrow place. */
    public void hideNumbers() {
        numbered = false;
        draw();
    }

    /** Writes everybody's call of a variant; nothing of the kind where there is none. */
    public void show(Optional<ScopedVariant> shown) {
        variant = shown;
        draw();
    }

    /** The selected person, by id. */
    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    public void select(String id) {
        selected.set(Optional.of(id));
    }

    public Optional<PedigreeDrawing> drawing() {
        return drawing;
    }

    /** A layer over the drawing for small controls, in the same pixels as {@link #boundsOf}. */
    public Pane over() {
        return over;
    }

    /** Hears, after every change of drawing or magnification, that what stands in {@link #over} must be put anew. */
    public void setOnArranged(Runnable hears) {
        arranged = hears;
    }

    /** The lower end of a person's label, in pixels of {@link #over}. */
    public double labelBottom(String id) {
        return drawing.flatMap(drawn -> drawn.layout().place(id)).map(at -> at.bottom() * zoom).orElse(0.0);
    }

    /** Where a person's symbol stands, in pixels of {@link #over}. */
    public Optional<Rectangle> boundsOf(String id) {
        return drawing.flatMap(drawn -> drawn.layout().place(id)).map(at -> new Rectangle((at.x() - 12) * zoom,
                (at.y() - 12) * zoom, 24 * zoom, 24 * zoom));
    }

    private void draw() {
        Map<String, String> titles = new HashMap<>();
        for (Person person : theCase.pedigree().persons()) {
            String role = FamilyRole.of(theCase, person.id(), messages);
            if (person.details().life().isPregnancy()) {
                titles.put(person.id(), "");
            } else if (!role.equals(messages.text("workflow.role.relative"))) {
                titles.put(person.id(), role);
            }
        }
        PedigreeDrawing drawn = drawn(words.captions(
                theCase.pedigree(), titles, this::genotype, id -> theCase.sampleOf(id).isPresent()));
        drawing = Optional.of(drawn);
        paper.getChildren().setAll(PictureShapes.of(drawn.picture()));
        if (selected.get().filter(id -> theCase.pedigree().person(id).isPresent()).isEmpty()) {
            selected.set(Optional.of(theCase.probandId()));
        }
        resize();
        mark();
        setAccessibleText(messages.text("pedigree.view", theCase.pedigree().persons().size()));
    }

    private PedigreeDrawing drawn(PedigreeCaptions captions) {
        return PedigreeDrawing.draw(theCase.pedigree(), theCase.probandId(),
                numbered ? captions : captions.unnumbered());
    }

    private Optional<GenotypeMark> genotype(String id) {
        return variant.flatMap(shown -> theCase.sampleOf(id)
                .filter(sample -> shown.evidence().genotypes().containsKey(sample))
                .map(sample -> shown.evidence().genotype(sample))).map(this::mark);
    }

    private GenotypeMark mark(Genotype call) {
        String text = call.isNoCall() && !call.carriesAlternative()
                ? call.text() + " " + messages.text("pedigree.noCall")
                : variantWords.genotype(call);
        return new GenotypeMark(call.zygosity(), text);
    }

    /** Larger by one step. */
    public void zoomIn() {
        setZoom(zoom * STEP);
    }

    public void zoomOut() {
        setZoom(zoom / STEP);
    }

    /** As large as the room allows, within what can be read. */
    public void fit() {
        fitting = true;
        resize();
    }

    private void setZoom(double wanted) {
        fitting = false;
        zoom = Math.clamp(wanted, SMALLEST * readable() / 2, LARGEST * readable() * 2);
        apply();
    }

    private double readable() {
        return PER_FONT_PIXEL * font.getFont().getSize();
    }

    private void resize() {
        if (fitting) {
            Picture picture = drawing.map(PedigreeDrawing::picture).orElseThrow();
            Bounds room = getViewportBounds();
            double wanted = room.getWidth() <= 0
                    ? readable()
                    : Math.min(room.getWidth() / picture.width(),
                            room.getHeight() < 40 ? Double.MAX_VALUE : room.getHeight() / picture.height());
            zoom = Math.clamp(wanted, SMALLEST * readable(), LARGEST * readable());
        }
        apply();
    }

    private void apply() {
        Picture picture = drawing.map(PedigreeDrawing::picture).orElseThrow();
        scale.setX(zoom);
        scale.setY(zoom);
        over.setMinSize(picture.width() * zoom, picture.height() * zoom);
        over.setPrefSize(picture.width() * zoom, picture.height() * zoom);
        Bounds room = getViewportBounds();
        place.setMinWidth(Math.max(picture.width() * zoom, room.getWidth()));
        place.setMinHeight(Math.max(picture.height() * zoom, room.getHeight()));
        mark();
        arranged.run();
    }

    /** The height that the whole drawing takes in a room of this width. */
    public double heightFor(double width) {
        Picture picture = drawing.map(PedigreeDrawing::picture).orElseThrow();
        return picture.height() * Math.clamp(width / picture.width(), SMALLEST * readable(), LARGEST * readable());
    }

    /** The frame round the selected person; strong while the keyboard is here. */
    private void mark() {
        over.getChildren().removeIf(node -> node.getStyleClass().contains("pedigree-selected"));
        selected.get().flatMap(this::boundsOf).ifPresent(frame -> {
            frame.getStyleClass().setAll("pedigree-selected", isFocused() ? "pedigree-focused" : "pedigree-resting");
            frame.setMouseTransparent(true);
            over.getChildren().addFirst(frame);
        });
        selected.get().map(this::spoken).ifPresent(this::setAccessibleHelp);
    }

    private String spoken(String id) {
        Optional<Person> person = theCase.pedigree().person(id);
        String place = drawing.flatMap(drawn -> drawn.layout().place(id)).map(Place::name).orElse("");
        return Stream.concat(
                Stream.of(place, FamilyRole.of(theCase, id, messages),
                        person.map(known -> messages.name(known.sex())).orElse(""),
                        person.map(known -> messages.name(known.status())).orElse(""),
                        genotype(id).map(GenotypeMark::text).orElse("")),
                person.stream().flatMap(known -> words.details(known).stream())).filter(text -> !text.isEmpty())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private void reveal(String id) {
        boundsOf(id).ifPresent(frame -> {
            double width = place.getWidth() - getViewportBounds().getWidth();
            double height = place.getHeight() - getViewportBounds().getHeight();
            if (width > 0) {
                setHvalue(Math.clamp((frame.getX() - getViewportBounds().getWidth() / 2) / width, 0, 1));
            }
            if (height > 0) {
                setVvalue(Math.clamp((frame.getY() - getViewportBounds().getHeight() / 2) / height, 0, 1));
            }
        });
    }

    private void press(MouseEvent event) {
        requestFocus();
        drawing.flatMap(drawn -> drawn.personAt(event.getX(), event.getY())).ifPresent(this::select);
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            setZoom(event.getDeltaY() > 0 ? zoom * STEP : zoom / STEP);
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> step(0, -1);
            case RIGHT -> step(0, 1);
            case UP -> step(-1, 0);
            case DOWN -> step(1, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Up to a parent, down to a child where there is one; else to whoever stands nearest in that direction. */
    private void step(int rows, int along) {
        Optional<String> from = selected.get();
        if (from.isEmpty()) {
            return;
        }
        Pedigree family = theCase.pedigree();
        List<Person> kin = rows < 0
                ? family.person(from.get()).map(family::parents).orElse(List.of())
                : rows > 0 ? family.children(from.get()) : List.of();
        drawing.flatMap(drawn -> kin.stream().map(Person::id).findFirst()
                .or(() -> nearest(drawn, from.get(), rows, along))).ifPresent(this::select);
    }

    private static Optional<String> nearest(PedigreeDrawing drawn, String from, int rows, int along) {
        Place here = drawn.layout().place(from).orElseThrow();
        int row = here.row() + rows;
        if (row < 0 || row >= drawn.layout().rows().size()) {
            return Optional.empty();
        }
        List<String> ids = drawn.layout().rows().get(row);
        if (rows == 0) {
            int at = here.number() - 1 + along;
            return at < 0 || at >= ids.size() ? Optional.empty() : Optional.of(ids.get(at));
        }
        return ids.stream().min(Comparator.comparingDouble(
                id -> Math.abs(drawn.layout().place(id).map(Place::x).orElse(0.0) - here.x())));
    }
}
