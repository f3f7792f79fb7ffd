package org.alidade.drawing;

import java.util.ArrayList;
import java.util.List;
import org.alidade.drawing.PedigreeLayout.Place;
import org.alidade.model.AffectedStatus;
import org.alidade.model.CarrierStatus;
import org.alidade.model.LifeStatus;
import org.alidade.model.Person;
import org.alidade.model.PersonDetails;
import org.alidade.model.Sex;

/** The symbol of a person, with everything that stands in it and at it but the label. */
final class PedigreeSymbols {
    private static final double HALF = PedigreeLayout.SYMBOL / 2;
    private static final double FONT = PedigreeLayout.FONT;
    private static final double WEIGHT = 0.9;
    private static final double TRIANGLE = 7;

    /** The outline of a symbol. */
    enum Form {
        SQUARE, CIRCLE, DIAMOND, TRIANGLE
    }

    private final Person person;
    private final double x;
    private final double y;
    private final List<String> conditions;
    private final List<Picture.Shape> shapes = new ArrayList<>();

    private PedigreeSymbols(Person person, Place place, List<String> conditions) {
        this.person = person;
        this.x = place.x();
        this.y = place.y();
        this.conditions = conditions;
    }

    static List<Picture.Shape> of(Person person, Place place, List<String> conditions) {
        PedigreeSymbols symbols = new PedigreeSymbols(person, place, conditions);
        symbols.body();
        symbols.inside();
        symbols.around();
        return symbols.shapes;
    }

    /** A pregnancy not carried to term is a triangle; else the gender where it was told, else the sex. */
    static Form form(Person person) {
        PersonDetails details = person.details();
        if (details.life().isLoss()) {
            return Form.TRIANGLE;
        }
        return details.gender().map(gender -> switch (gender) {
            case WOMAN -> Form.CIRCLE;
            case MAN -> Form.SQUARE;
            case DIVERSE -> Form.DIAMOND;
        }).orElseGet(() -> switch (person.sex()) {
            case FEMALE -> Form.CIRCLE;
            case MALE -> Form.SQUARE;
            case UNKNOWN -> Form.DIAMOND;
        });
    }

    private void body() {
        boolean quartered = conditions.stream().anyMatch(person.details().conditions()::contains)
                && form(person) != Form.TRIANGLE;
        boolean filled = person.status() == AffectedStatus.AFFECTED && !quartered;
        if (quartered) {
            shapes.add(outline(Fill.PAPER));
            quarters();
        } else {
            shapes.add(outline(filled ? Fill.SOLID : Fill.PAPER));
        }
    }

    private Picture.Shape outline(Fill fill) {
        return switch (form(person)) {
            case SQUARE -> new Picture.Rectangle(x - HALF, y - HALF, 2 * HALF, 2 * HALF, fill, Role.INK);
            case CIRCLE -> new Picture.Ellipse(x, y, HALF, HALF, fill, Role.INK);
            case DIAMOND -> new Picture.Polygon(List.of(point(0, -HALF), point(HALF, 0), point(0, HALF),
                    point(-HALF, 0)), fill, Role.INK);
            case TRIANGLE -> new Picture.Polygon(List.of(point(0, -HALF), point(TRIANGLE, TRIANGLE - HALF + 4),
                    point(-TRIANGLE, TRIANGLE - HALF + 4)), fill, Role.INK);
        };
    }

    /** Each condition has its quarter: upper left, upper right, lower right, lower left. */
    private void quarters() {
        int[][] corners = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
        for (int i = 0; i < Math.min(4, conditions.size()); i++) {
            int across = corners[i][0];
            int down = corners[i][1];
            if (person.details().conditions().contains(conditions.get(i))) {
                shapes.add(new Picture.Polygon(quarter(across, down), Fill.SOLID, Role.INK));
            }
        }
        shapes.add(new Picture.Line(x, y - HALF, x, y + HALF, 0.6));
        shapes.add(new Picture.Line(x - HALF, y, x + HALF, y, 0.6));
    }

    private List<Picture.Point> quarter(int across, int down) {
        List<Picture.Point> points = new ArrayList<>(List.of(point(0, 0)));
        switch (form(person)) {
            case SQUARE -> points.addAll(
                    List.of(point(across * HALF, 0), point(across * HALF, down * HALF), point(0, down * HALF)));
            case DIAMOND, TRIANGLE -> points.addAll(List.of(point(across * HALF, 0), point(0, down * HALF)));
            case CIRCLE -> {
                for (int step = 0; step <= 12; step++) {
                    double angle = Math.PI / 2 * step / 12;
                    points.add(point(across * HALF * Math.cos(angle), down * HALF * Math.sin(angle)));
                }
            }
        }
        return points;
    }

    private void inside() {
        Role on = person.status() == AffectedStatus.AFFECTED && conditions.isEmpty() ? Role.ACCENT : Role.INK;
        CarrierStatus carrier = person.details().carrier();
        if (person.details().life() == LifeStatus.PREGNANCY) {
            letter("P");
        } else if (carrier == CarrierStatus.CARRIER) {
            shapes.add(new Picture.Ellipse(x, y, 2.6, 2.6, Fill.SOLID, on));
        } else if (carrier == CarrierStatus.PRESYMPTOMATIC) {
            shapes.add(new Picture.Line(x, y - HALF, x, y + HALF, 1.6, on));
        } else if (person.status() == AffectedStatus.UNKNOWN && !person.details().life().isPregnancy()) {
            letter("?");
        }
    }

    private void letter(String text) {
        shapes.add(new Picture.Text(x, y + FONT * 0.36, FONT, Picture.Anchor.MIDDLE, false, text));
    }

    private void around() {
        PersonDetails details = person.details();
        if (details.life() == LifeStatus.DECEASED || details.life() == LifeStatus.STILLBIRTH) {
            line(-HALF - 4, HALF + 4, HALF + 4, -HALF - 4, 1.1);
        } else if (details.life() == LifeStatus.TERMINATION) {
            line(-TRIANGLE - 2, TRIANGLE - HALF + 7, TRIANGLE + 2, -HALF - 2, 1.1);
        }
        if (PedigreeLines.isAdopted(person)) {
            bracket(-1);
            bracket(1);
        }
        switch (details.childless()) {
            case NONE -> {
            }
            case BY_CHOICE -> childless(1);
            case INFERTILE -> childless(2);
        }
    }

    private void bracket(int side) {
        double outer = side * (HALF + 4);
        line(outer, -HALF - 3, outer, HALF + 3, WEIGHT);
        line(outer, -HALF - 3, outer - side * 3, -HALF - 3, WEIGHT);
        line(outer, HALF + 3, outer - side * 3, HALF + 3, WEIGHT);
    }

    private void childless(int bars) {
        line(0, HALF, 0, HALF + 5, WEIGHT);
        for (int bar = 0; bar < bars; bar++) {
            line(-5, HALF + 5 + 2.4 * bar, 5, HALF + 5 + 2.4 * bar, WEIGHT);
        }
    }

    /** The arrow at the lower left: with a P at the proband, without at a consultand. */
    static List<Picture.Shape> arrow(Place place, boolean proband) {
        double tipX = place.x() - HALF - 1;
        double tipY = place.y() + HALF * 0.55;
        List<Picture.Shape> arrow = new ArrayList<>();
        arrow.add(new Picture.Line(tipX - 13, tipY + 5.6, tipX - 4, tipY + 1.7, 1.1));
        arrow.add(new Picture.Polygon(List.of(new Picture.Point(tipX, tipY),
                new Picture.Point(tipX - 5.6, tipY - 0.3), new Picture.Point(tipX - 3.6, tipY + 4.2)), true));
        if (proband) {
            arrow.add(new Picture.Text(tipX - 15.5, tipY + 8.5, PedigreeLayout.SMALL, Picture.Anchor.MIDDLE, true,
                    "P"));
        }
        return arrow;
    }

    /** Assigned sex that the symbol does not show, since it follows another gender. */
    static boolean hidesSex(Person person) {
        return person.details().gender().filter(gender -> switch (gender) {
            case WOMAN -> person.sex() != Sex.FEMALE;
            case MAN -> person.sex() != Sex.MALE;
            case DIVERSE -> true;
        }).isPresent();
    }

    private Picture.Point point(double across, double down) {
        return new Picture.Point(x + across, y + down);
    }

    private void line(double x1, double y1, double x2, double y2, double weight) {
        shapes.add(new Picture.Line(x + x1, y + y1, x + x2, y + y2, weight));
    }
}
