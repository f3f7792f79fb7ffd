package org.alidade.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;

/**
 * A pedigree in the usual symbols (Bennett 2022, doi 10.1002/jgc4.1621): square male, circle female, diamond of unknown
 * sex, filled where affected, an arrow at the proband, a double line between related partners.
 */
public final class PedigreeDrawing {
    private static final double SYMBOL = 18;
    private static final double MARGIN = 14;
    private static final double ROW_GAP = 26;
    private static final double FONT = 7.5;
    private static final double LEADING = 9.5;
    /** DejaVu Sans Condensed: the average advance of letters and digits, in parts of the font size. */
    private static final double LETTER = 0.56;

    private final Generations generations;
    private final String probandId;
    private final Map<String, List<String>> labels;
    private final Map<String, Double> x;
    private final Map<String, Double> y = new HashMap<>();
    private final List<Picture.Shape> shapes = new ArrayList<>();

    private PedigreeDrawing(Pedigree pedigree, String probandId, Map<String, List<String>> labels) {
        this.generations = new Generations(pedigree, probandId);
        this.probandId = probandId;
        this.labels = labels;
        this.x = PedigreeSpacing.positions(generations, pitch());
    }

    /**
     * Draws the family.
     *
     * @param labels lines below each person, by person id, for instance name and genotype
     */
    public static Picture of(Pedigree pedigree, String probandId, Map<String, List<String>> labels) {
        return new PedigreeDrawing(pedigree, probandId, labels).draw();
    }

    private Picture draw() {
        double top = MARGIN;
        for (List<Person> row : generations.rows()) {
            for (Person person : row) {
                y.put(person.id(), top + SYMBOL / 2);
            }
            top += SYMBOL + 4 + LEADING * linesOf(row) + ROW_GAP;
        }
        generations.families().forEach(this::connect);
        generations.rows().forEach(row -> row.forEach(this::symbol));
        double right = x.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new Picture(right + MARGIN + pitch() / 2, top - ROW_GAP + MARGIN / 2, shapes);
    }

    /** The distance between neighbours: wide enough for their labels. */
    private double pitch() {
        int longest = labels.values().stream().flatMap(List::stream).mapToInt(String::length).max().orElse(0);
        return Math.max(SYMBOL * 2.4, longest * LETTER * FONT + 8);
    }

    private int linesOf(List<Person> row) {
        return row.stream().mapToInt(person -> labels.getOrDefault(person.id(), List.of()).size()).max().orElse(0);
    }

    private void symbol(Person person) {
        double centreX = at(x, person);
        double centreY = at(y, person);
        double half = SYMBOL / 2;
        boolean filled = person.status() == AffectedStatus.AFFECTED;
        shapes.add(switch (person.sex()) {
            case MALE -> new Picture.Rectangle(centreX - half, centreY - half, SYMBOL, SYMBOL, filled);
            case FEMALE -> new Picture.Ellipse(centreX, centreY, half, half, filled);
            case UNKNOWN -> new Picture.Polygon(List.of(new Picture.Point(centreX, centreY - half),
                    new Picture.Point(centreX + half, centreY), new Picture.Point(centreX, centreY + half),
                    new Picture.Point(centreX - half, centreY)), filled);
        });
        if (person.status() == AffectedStatus.UNKNOWN) {
            shapes.add(new Picture.Text(centreX, centreY + FONT * 0.36, FONT, Picture.Anchor.MIDDLE, false, "?"));
        }
        if (person.id().equals(probandId)) {
            arrow(centreX - half - 1, centreY + half * 0.55);
        }
        double baseline = centreY + half + LEADING + 1;
        List<String> lines = labels.getOrDefault(person.id(), List.of());
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Picture.Text(centreX, baseline + i * LEADING, FONT, Picture.Anchor.MIDDLE, i == 0,
                    lines.get(i)));
        }
    }

    private void arrow(double tipX, double tipY) {
        shapes.add(new Picture.Line(tipX - 14, tipY + 6, tipX - 4, tipY + 1.7, 1.1));
        shapes.add(new Picture.Polygon(List.of(new Picture.Point(tipX, tipY), new Picture.Point(tipX - 5.6, tipY - 0.3),
                new Picture.Point(tipX - 3.6, tipY + 4.2)), true));
    }

    private void connect(Generations.Family family) {
        List<Person> parents = new ArrayList<>();
        family.father().ifPresent(parents::add);
        family.mother().ifPresent(parents::add);
        if (parents.isEmpty()) {
            return;
        }
        double parentY = parents.stream().mapToDouble(parent -> at(y, parent)).max().orElseThrow();
        double middle = parents.stream().mapToDouble(parent -> at(x, parent)).average().orElseThrow();
        couple(parents);
        double from = parents.size() == 2 ? parentY : parentY + SYMBOL / 2;
        double childY = family.children().stream().mapToDouble(child -> at(y, child)).min().orElseThrow();
        double bar = childY - SYMBOL / 2 - ROW_GAP / 2 + 2;
        double left = family.children().stream().mapToDouble(child -> at(x, child)).min().orElse(middle);
        double right = family.children().stream().mapToDouble(child -> at(x, child)).max().orElse(middle);
        line(middle, from, middle, bar);
        line(Math.min(left, middle), bar, Math.max(right, middle), bar);
        family.children().forEach(child -> line(at(x, child), bar, at(x, child), at(y, child) - SYMBOL / 2));
    }

    private void couple(List<Person> parents) {
        if (parents.size() < 2) {
            return;
        }
        Person first = parents.getFirst();
        Person second = parents.getLast();
        boolean related = generations.areRelated(first, second);
        for (double offset : related ? new double[]{-1.5, 1.5} : new double[]{0}) {
            line(at(x, first), at(y, first) + offset, at(x, second), at(y, second) + offset);
        }
    }

    private void line(double x1, double y1, double x2, double y2) {
        shapes.add(new Picture.Line(x1, y1, x2, y2, 0.9));
    }

    private static double at(Map<String, Double> positions, Person person) {
        return Optional.ofNullable(positions.get(person.id())).orElseThrow();
    }
}
