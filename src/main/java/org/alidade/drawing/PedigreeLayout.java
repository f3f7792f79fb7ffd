package org.alidade.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;

/**
 * Where everybody of a family stands, in points.
 *
 * @param rows ids from the oldest generation down, each from left to right
 * @param places by person id
 */
public record PedigreeLayout(List<List<String>> rows, Map<String, Place> places) {
    /** The side of a square and the diameter of a circle. */
    static final double SYMBOL = 18;
    static final double FONT = 7.5;
    static final double SMALL = 6;
    static final double LEADING = 9.5;
    /** The distance of two lines of descent that would run into each other. */
    static final double TRACK = 5;
    private static final double MARGIN = 14;
    /** Where no numerals stand at the side. */
    private static final double NARROW_MARGIN = 3;
    private static final double NUMERALS = 20;
    private static final double ROW_GAP = 30;
    private static final double BETWEEN_LABELS = 8;
    /** DejaVu Sans Condensed: the average advance of letters and digits, in parts of the font size. */
    private static final double LETTER = 0.57;
    private static final double NUMBER_WIDTH = 22;

    public PedigreeLayout {
        rows = rows.stream().map(List::copyOf).toList();
        places = Map.copyOf(places);
    }

    /**
     * A person's place.
     *
     * @param row from 0, the oldest generation
     * @param number from 1, from left to right
     * @param x the middle of the symbol
     * @param y the middle of the symbol
     * @param halfWidth half of what symbol and label take
     * @param bottom the lower end of the label
     */
    public record Place(int row, int number, double x, double y, double halfWidth, double bottom) {
        double top() {
            return y - SYMBOL / 2;
        }

        /** As in the standard nomenclature: {@code II-3}. */
        public String name() {
            return roman(row + 1) + "-" + number;
        }
    }

    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    Place at(String id) {
        return place(id).orElseThrow();
    }

    static PedigreeLayout of(Pedigree pedigree, Generations generations, PedigreeCaptions captions) {
        List<List<String>> rows = generations.rows().stream()
                .map(row -> row.stream().map(Person::id).toList()).toList();
        List<Union> unions = generations.unions();
        Map<String, Double> x = PedigreeSpacing.positions(pedigree, rows, unions,
                (one, other) -> distance(one, other, unions, captions));
        Map<String, Place> places = new HashMap<>();
        double top = MARGIN;
        for (int row = 0; row < rows.size(); row++) {
            List<String> ids = rows.get(row);
            top += row == 0 ? overhead(ids, unions) : ROW_GAP + overhead(ids, unions) + tracks(ids, unions, pedigree);
            double lowest = top;
            for (int i = 0; i < ids.size(); i++) {
                String id = ids.get(i);
                double bottom = top + SYMBOL + 3 + LEADING * lines(captions.of(id)) + below(pedigree, id);
                lowest = Math.max(lowest, bottom);
                places.put(id, new Place(row, i + 1, shift(x, rows, captions) + Optional.ofNullable(x.get(id))
                        .orElseThrow(), top + SYMBOL / 2, halfWidth(captions.of(id)), bottom));
            }
            top = lowest;
        }
        return new PedigreeLayout(rows, places);
    }

    /** So that the leftmost label keeps the margin and the numerals of the rows. */
    private static double shift(Map<String, Double> x, List<List<String>> rows, PedigreeCaptions captions) {
        double left = rows.stream().filter(row -> !row.isEmpty()).map(List::getFirst)
                .mapToDouble(id -> Optional.ofNullable(x.get(id)).orElseThrow() - halfWidth(captions.of(id))).min()
                .orElse(0);
        return (captions.numbered() ? MARGIN + NUMERALS : NARROW_MARGIN) - left;
    }

    private static double lines(PersonCaption caption) {
        return caption.lines().size() + (caption.genotype().isPresent() ? 1 : 0);
    }

    /** The bars of those without children stand between symbol and label. */
    static double below(Pedigree pedigree, String id) {
        return pedigree.person(id).map(person -> switch (person.details().childless()) {
            case NONE -> 0.0;
            case BY_CHOICE -> 8.0;
            case INFERTILE -> 10.0;
        }).orElse(0.0);
    }

    static double textWidth(String text, double size) {
        return text.length() * LETTER * size;
    }

    private static double halfWidth(PersonCaption caption) {
        double label = caption.lines().stream().mapToDouble(line -> textWidth(line, FONT)).max().orElse(0);
        double genotype = caption.genotype().map(mark -> textWidth(mark.text(), FONT) + 10).orElse(0.0);
        return Math.max(SYMBOL / 2 + NUMBER_WIDTH, Math.max(label * 1.05, genotype) / 2);
    }

    private static double distance(String one, String other, List<Union> unions, PedigreeCaptions captions) {
        double labels = halfWidth(captions.of(one)) + halfWidth(captions.of(other)) + BETWEEN_LABELS;
        String relation = unions.stream().map(Union::partners)
                .filter(partners -> partners.contains(one) && partners.contains(other)).map(captions::relation)
                .findFirst().orElse("");
        return Math.max(labels, relation.isEmpty() ? 0 : textWidth(relation, SMALL) + SYMBOL + 24);
    }

    /** Room above a row for the lines that join partners who do not stand side by side. */
    private static double overhead(List<String> row, List<Union> unions) {
        return TRACK * unions.stream().map(Union::partners).filter(partners -> partners.size() == 2)
                .filter(row::containsAll)
                .filter(pair -> Math.abs(row.indexOf(pair.getFirst()) - row.indexOf(pair.getLast())) > 1).count();
    }

    /** Room for lines of descent side by side; not more than would be read. */
    private static double tracks(List<String> row, List<Union> unions, Pedigree pedigree) {
        long sibships = unions.stream().filter(union -> union.sibship(pedigree).stream().anyMatch(row::contains))
                .count();
        return TRACK * Math.min(4, Math.max(0, sibships - 1));
    }

    double width(PedigreeCaptions captions) {
        return (captions.numbered() ? MARGIN : NARROW_MARGIN)
                + places.values().stream().mapToDouble(place -> place.x() + place.halfWidth()).max().orElse(0);
    }

    double bottom() {
        return places.values().stream().mapToDouble(Place::bottom).max().orElse(0);
    }

    /** The middles of the gaps of a row, left of the first and right of the last symbol included. */
    List<Double> gaps(int row) {
        List<Double> gaps = new ArrayList<>();
        List<String> ids = rows.get(row);
        for (int i = 0; i <= ids.size(); i++) {
            double left = i == 0
                    ? at(ids.getFirst()).x() - at(ids.getFirst()).halfWidth() - BETWEEN_LABELS
                    : edge(ids.get(i - 1), 1);
            double right = i == ids.size()
                    ? at(ids.getLast()).x() + at(ids.getLast()).halfWidth() + BETWEEN_LABELS
                    : edge(ids.get(i), -1);
            gaps.add((left + right) / 2);
        }
        return gaps;
    }

    private double edge(String id, int side) {
        return at(id).x() + side * at(id).halfWidth();
    }

    static String roman(int number) {
        String[] signs = {"X", "IX", "V", "IV", "I"};
        int[] values = {10, 9, 5, 4, 1};
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < signs.length; i++) {
            while (rest >= values[i]) {
                text.append(signs[i]);
                rest -= values[i];
            }
        }
        return text.toString();
    }
}
