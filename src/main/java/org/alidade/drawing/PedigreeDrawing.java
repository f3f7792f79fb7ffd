package org.alidade.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.drawing.PedigreeLayout.Place;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.Zygosity;

/**
 * A pedigree in the standard symbols (Bennett 2022, doi 10.1002/jgc4.1621), its generations numbered I, II … and the
 * persons of each from 1.
 *
 * @param layout where everybody stands in {@code picture}
 */
public record PedigreeDrawing(Picture picture, PedigreeLayout layout) {
    private static final double FONT = PedigreeLayout.FONT;
    private static final double SMALL = PedigreeLayout.SMALL;
    private static final double LEADING = PedigreeLayout.LEADING;
    private static final double HALF = PedigreeLayout.SYMBOL / 2;

    /**
     * Draws the family.
     *
     * @param labels lines below each person, by person id, for instance name and genotype
     */
    public static Picture of(Pedigree pedigree, String probandId, Map<String, List<String>> labels) {
        Map<String, PersonCaption> persons = new HashMap<>();
        labels.forEach((id, lines) -> persons.put(id, PersonCaption.of(lines)));
        return draw(pedigree, probandId, new PedigreeCaptions(persons, Map.of(), List.of())).picture();
    }

    /** Draws the family; the outcome depends on nothing but its arguments. */
    public static PedigreeDrawing draw(Pedigree pedigree, String probandId, PedigreeCaptions captions) {
        Generations generations = new Generations(pedigree, probandId);
        PedigreeLayout layout = PedigreeLayout.of(pedigree, generations, captions);
        List<Picture.Shape> shapes = new ArrayList<>(
                PedigreeLines.of(pedigree, generations.unions(), layout, captions));
        if (captions.numbered()) {
            numerals(pedigree, layout, shapes);
        }
        for (Person person : pedigree.persons()) {
            Place place = layout.at(person.id());
            shapes.addAll(PedigreeSymbols.of(person, place, captions.conditions()));
            if (person.id().equals(probandId) || person.details().consultand()) {
                shapes.addAll(PedigreeSymbols.arrow(place, person.id().equals(probandId)));
            }
            label(place, captions.of(person.id()), PedigreeLayout.below(pedigree, person.id()), shapes);
        }
        double bottom = legend(captions.conditions(), layout, shapes);
        double right = shapes.stream().mapToDouble(PedigreeDrawing::right).max().orElse(0);
        return new PedigreeDrawing(new Picture(Math.max(layout.width(captions), right + (captions.numbered() ? 6 : 2)),
                bottom + 8, shapes), layout);
    }

    private static double right(Picture.Shape shape) {
        return shape instanceof Picture.Line line ? Math.max(line.x1(), line.x2()) : 0;
    }

    private static void numerals(Pedigree pedigree, PedigreeLayout layout, List<Picture.Shape> shapes) {
        if (layout.places().size() < 2) {
            return;
        }
        for (List<String> row : layout.rows()) {
            Place first = layout.at(row.getFirst());
            shapes.add(new Picture.Text(6, first.y() + FONT * 0.4, FONT + 1, Picture.Anchor.START, true,
                    PedigreeLayout.roman(first.row() + 1), Role.MUTED));
            for (String id : row) {
                Place place = layout.at(id);
                double bracket = pedigree.person(id).filter(PedigreeLines::isAdopted).isPresent() ? 4 : 0;
                shapes.add(new Picture.Text(place.x() - HALF - 3 - bracket, place.y() - HALF + 4, SMALL,
                        Picture.Anchor.END,
                        false, Integer.toString(place.number()), Role.MUTED));
            }
        }
    }

    private static void label(Place place, PersonCaption caption, double below, List<Picture.Shape> shapes) {
        if (caption.sequenced()) {
            shapes.add(new Picture.Ellipse(place.x() + HALF + 4, place.y() + HALF - 2, 1.9, 1.9, Fill.SOLID,
                    Role.ACCENT));
        }
        double baseline = place.y() + HALF + LEADING + 1 + below;
        List<String> lines = caption.lines();
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Picture.Text(place.x(), baseline, FONT, Picture.Anchor.MIDDLE, i == 0, lines.get(i)));
            baseline += LEADING;
            if (i == 0 && caption.genotype().isPresent()) {
                genotype(place.x(), baseline, caption.genotype().get(), shapes);
                baseline += LEADING;
            }
        }
        if (lines.isEmpty()) {
            double at = baseline;
            caption.genotype().ifPresent(mark -> genotype(place.x(), at, mark, shapes));
        }
    }

    private static void genotype(double x, double baseline, GenotypeMark mark, List<Picture.Shape> shapes) {
        double left = x - (PedigreeLayout.textWidth(mark.text(), FONT) + 9) / 2;
        double centre = left + 3;
        double middle = baseline - FONT * 0.35;
        switch (mark.zygosity()) {
            case REFERENCE, OTHER_ALLELE -> shapes.add(new Picture.Ellipse(centre, middle, 3, 3, Fill.PAPER, Role.INK));
            case HOMOZYGOUS, HEMIZYGOUS ->
                shapes.add(new Picture.Ellipse(centre, middle, 3, 3, Fill.SOLID, Role.ACCENT));
            case HETEROZYGOUS -> {
                shapes.add(new Picture.Ellipse(centre, middle, 3, 3, Fill.PAPER, Role.ACCENT));
                shapes.add(new Picture.Polygon(half(centre, middle), Fill.SOLID, Role.ACCENT));
            }
            case NO_CALL -> shapes.add(new Picture.Text(centre, baseline, FONT, Picture.Anchor.MIDDLE, true, "?",
                    Role.WARN));
        }
        boolean carries = mark.zygosity() == Zygosity.HETEROZYGOUS || mark.zygosity() == Zygosity.HOMOZYGOUS
                || mark.zygosity() == Zygosity.HEMIZYGOUS;
        shapes.add(new Picture.Text(left + 9, baseline, FONT, Picture.Anchor.START, carries, mark.text(),
                carries ? Role.ACCENT : Role.INK));
    }

    /** The left half of a disc. */
    private static List<Picture.Point> half(double x, double y) {
        List<Picture.Point> points = new ArrayList<>();
        for (int step = 0; step <= 16; step++) {
            double angle = Math.PI / 2 + Math.PI * step / 16;
            points.add(new Picture.Point(x + 3 * Math.cos(angle), y + 3 * Math.sin(angle)));
        }
        return points;
    }

    /** Which quarter means which condition; gives the lower end of everything drawn. */
    private static double legend(List<String> conditions, PedigreeLayout layout, List<Picture.Shape> shapes) {
        double y = layout.bottom() + (conditions.isEmpty() ? 0 : 2 * LEADING);
        int[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        for (int i = 0; i < Math.min(4, conditions.size()); i++) {
            y += LEADING + 2;
            shapes.add(new Picture.Rectangle(34, y - 8, 8, 8, Fill.PAPER, Role.INK));
            shapes.add(new Picture.Rectangle(34 + 4 * corners[i][0], y - 8 + 4 * corners[i][1], 4, 4, Fill.SOLID,
                    Role.INK));
            shapes.add(new Picture.Text(46, y - 1, FONT, Picture.Anchor.START, false, conditions.get(i)));
        }
        return y;
    }

    /** The person whose symbol or label is at a point of the picture. */
    public Optional<String> personAt(double x, double y) {
        return layout.places().entrySet().stream().filter(entry -> {
            Place place = entry.getValue();
            return Math.abs(x - place.x()) <= Math.max(HALF, place.halfWidth())
                    && y >= place.y() - HALF && y <= Math.max(place.bottom(), place.y() + HALF);
        }).map(Map.Entry::getKey).findFirst();
    }
}
