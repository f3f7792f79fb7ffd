package org.alidade.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.drawing.PedigreeLayout.Place;
import org.alidade.model.Adoption;
import org.alidade.model.Partnership;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.TwinSet;

/** The lines of a pedigree: between partners, and from them down to their children. */
final class PedigreeLines {
    private static final double WEIGHT = 0.9;
    private static final double HALF = PedigreeLayout.SYMBOL / 2;
    /** From a sibship's bar down to the symbols. */
    private static final double DROP = 12;

    private final Pedigree pedigree;
    private final PedigreeLayout layout;
    private final PedigreeCaptions captions;
    private final List<Picture.Shape> shapes = new ArrayList<>();
    /** How many lines of descent run in the gap above a row already, by the x they span. */
    private final Map<Integer, List<List<double[]>>> tracks = new HashMap<>();
    private final Map<Integer, Integer> overhead = new HashMap<>();

    /** Where the line of descent of a couple begins. */
    private record Anchor(double x, double y) {
    }

    private PedigreeLines(Pedigree pedigree, PedigreeLayout layout, PedigreeCaptions captions) {
        this.pedigree = pedigree;
        this.layout = layout;
        this.captions = captions;
    }

    static List<Picture.Shape> of(Pedigree pedigree, List<Union> unions, PedigreeLayout layout,
            PedigreeCaptions captions) {
        PedigreeLines lines = new PedigreeLines(pedigree, layout, captions);
        for (Union union : unions) {
            Anchor anchor = lines.couple(union);
            lines.descent(union, anchor);
        }
        return lines.shapes;
    }

    private Anchor couple(Union union) {
        Place one = layout.at(union.partners().getFirst());
        if (union.partners().size() == 1) {
            return single(one, union.partners().getFirst());
        }
        Place other = layout.at(union.partners().getLast());
        Place left = one.x() < other.x() ? one : other;
        Place right = left == one ? other : one;
        boolean related = pedigree.areRelated(union.partners().getFirst(), union.partners().getLast())
                || told(union).filter(Partnership::consanguineous).isPresent();
        Anchor anchor = Math.abs(one.number() - other.number()) == 1
                ? beside(left, right, related)
                : over(left, right, related);
        if (told(union).filter(Partnership::separated).isPresent()) {
            for (double at : new double[]{-9, -6}) {
                line(anchor.x() + at - 2, anchor.y() + 4, anchor.x() + at + 2, anchor.y() - 4);
            }
        }
        String relation = captions.relation(union.partners());
        if (!relation.isEmpty()) {
            shapes.add(
                    new Picture.Text(anchor.x(), anchor.y() - 5.5, PedigreeLayout.SMALL, Picture.Anchor.MIDDLE, false,
                            relation));
        }
        return anchor;
    }

    private Optional<Partnership> told(Union union) {
        return pedigree.partnership(union.partners().getFirst(), union.partners().getLast());
    }

    /** One known parent: the line leaves at the side that no partner takes, so that it runs beside the label. */
    private Anchor single(Place place, String id) {
        List<String> row = layout.rows().get(place.row());
        boolean partnerAtRight = place.number() < row.size() && pedigree.partners(id).stream()
                .anyMatch(partner -> partner.id().equals(row.get(place.number())));
        double side = partnerAtRight ? -1 : 1;
        Anchor anchor = new Anchor(place.x() + side * (place.halfWidth() + 3), place.y());
        line(place.x() + side * HALF, place.y(), anchor.x(), place.y());
        return anchor;
    }

    private Anchor beside(Place left, Place right, boolean related) {
        for (double offset : related ? new double[]{-1.5, 1.5} : new double[]{0}) {
            line(left.x() + HALF - 1, left.y() + offset, right.x() - HALF + 1, right.y() + offset);
        }
        double middle = (left.x() + left.halfWidth() + right.x() - right.halfWidth()) / 2;
        return new Anchor(middle, left.y() + (related ? 1.5 : 0));
    }

    /** Partners apart are joined above the symbols between them; their children's line goes down in a gap. */
    private Anchor over(Place left, Place right, boolean related) {
        int track = overhead.merge(left.row(), 1, Integer::sum);
        double y = left.top() - track * PedigreeLayout.TRACK;
        double inset = 4;
        for (double offset : related ? new double[]{0, 3} : new double[]{0}) {
            line(left.x() + inset + offset, left.top() + 2, left.x() + inset + offset, y + offset);
            line(left.x() + inset + offset, y + offset, right.x() - inset - offset, y + offset);
            line(right.x() - inset - offset, y + offset, right.x() - inset - offset, right.top() + 2);
        }
        double middle = (left.x() + right.x()) / 2;
        double gap = layout.gaps(left.row()).stream().filter(x -> x > left.x() && x < right.x())
                .min(Comparator.comparingDouble(x -> Math.abs(x - middle))).orElse(middle);
        return new Anchor(gap, y);
    }

    private void descent(Union union, Anchor anchor) {
        Map<Integer, List<String>> byRow = new LinkedHashMap<>();
        union.sibship(pedigree)
                .forEach(child -> byRow.computeIfAbsent(layout.at(child).row(), row -> new ArrayList<>()).add(child));
        int parents = layout.at(union.partners().getFirst()).row();
        byRow.forEach((row, children) -> sibship(union, anchor, parents, row, children));
        union.adopted().stream().filter(child -> !union.sibship(pedigree).contains(child))
                .forEach(child -> sibship(union, anchor, parents, layout.at(child).row(), List.of(child)));
    }

    private void sibship(Union union, Anchor anchor, int parents, int row, List<String> children) {
        if (row <= parents) {
            return; // nobody stands below their parents only where somebody is their own ancestor
        }
        Map<String, Double> top = tops(children);
        double left = top.values().stream().mapToDouble(Double::doubleValue).min().orElse(anchor.x());
        double right = top.values().stream().mapToDouble(Double::doubleValue).max().orElse(anchor.x());
        double childTop = layout.at(children.getFirst()).top();
        double bar = childTop - DROP
                - PedigreeLayout.TRACK * track(row, Math.min(left, anchor.x()), Math.max(right, anchor.x()));
        boolean broken = children.stream().allMatch(child -> isAdoptedBy(union, child));
        double x = down(anchor, parents, row, bar, (left + right) / 2, broken);
        if (Math.max(right, x) - Math.min(left, x) > 0.1) {
            line(Math.min(left, x), bar, Math.max(right, x), bar, broken);
        }
        for (String child : children) {
            Place place = layout.at(child);
            line(at(top, child), bar, place.x(), place.top(), isAdoptedBy(union, child));
        }
        twins(children, top, bar, childTop);
    }

    private boolean isAdoptedBy(Union union, String child) {
        return union.adopted().contains(child) && !union.children().contains(child);
    }

    /** From a couple down to a bar, round the symbols of the rows between; gives the x where it arrives. */
    private double down(Anchor anchor, int parents, int row, double bar, double target, boolean broken) {
        double x = anchor.x();
        double y = anchor.y();
        for (int between = parents + 1; between < row; between++) {
            double here = x;
            double gap = freeGaps(between).stream()
                    .min(Comparator.comparingDouble(at -> Math.abs(at - here) + Math.abs(at - target))).orElse(here);
            double turn = layout.at(layout.rows().get(between).getFirst()).top() - DROP / 2;
            line(x, y, x, turn, broken);
            line(x, turn, gap, turn, broken);
            x = gap;
            y = turn;
        }
        line(x, y, x, bar, broken);
        return x;
    }

    /** Gaps of a row where no couple's own line runs. */
    private List<Double> freeGaps(int row) {
        List<Double> gaps = layout.gaps(row);
        List<String> ids = layout.rows().get(row);
        List<Double> free = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            boolean ofCouple = i > 0 && i < ids.size() && isPair(ids.get(i - 1), ids.get(i));
            if (!ofCouple) {
                free.add(gaps.get(i));
            }
        }
        return free;
    }

    private boolean isPair(String one, String other) {
        return pedigree.partners(one).stream().anyMatch(partner -> partner.id().equals(other));
    }

    /** The first track in the gap above a row that is free over this width. */
    private int track(int row, double left, double right) {
        List<List<double[]>> taken = tracks.computeIfAbsent(row, none -> new ArrayList<>());
        for (int track = 0; track < taken.size(); track++) {
            if (taken.get(track).stream().noneMatch(span -> span[0] < right + 2 && span[1] > left - 2)) {
                taken.get(track).add(new double[]{left, right});
                return track;
            }
        }
        taken.add(new ArrayList<>(List.of(new double[]{left, right})));
        return taken.size() - 1;
    }

    /** Where each child's line leaves the bar: twins at one point. */
    private Map<String, Double> tops(List<String> children) {
        Map<String, Double> tops = new HashMap<>();
        for (String child : children) {
            List<String> birth = birth(child, children);
            tops.put(child, birth.stream().mapToDouble(id -> layout.at(id).x()).average()
                    .orElse(layout.at(child).x()));
        }
        return tops;
    }

    private List<String> birth(String child, List<String> children) {
        Optional<String> name = twinSet(child).map(TwinSet::name);
        return name.isEmpty()
                ? List.of(child)
                : children.stream().filter(id -> twinSet(id).map(TwinSet::name).equals(name)).toList();
    }

    private Optional<TwinSet> twinSet(String id) {
        return pedigree.person(id).map(Person::details).flatMap(details -> details.twins());
    }

    private void twins(List<String> children, Map<String, Double> tops, double bar, double childTop) {
        for (String child : children) {
            List<String> birth = birth(child, children);
            if (birth.size() < 2 || !birth.getFirst().equals(child)) {
                continue;
            }
            double apex = at(tops, child);
            switch (twinSet(child).map(TwinSet::kind).orElse(TwinSet.Kind.DIZYGOTIC)) {
                case MONOZYGOTIC -> {
                    double left = birth.stream().mapToDouble(id -> layout.at(id).x()).min().orElse(apex);
                    double right = birth.stream().mapToDouble(id -> layout.at(id).x()).max().orElse(apex);
                    line((apex + left) / 2, (bar + childTop) / 2, (apex + right) / 2, (bar + childTop) / 2);
                }
                case UNKNOWN -> shapes.add(new Picture.Text(apex, childTop, PedigreeLayout.FONT, Picture.Anchor.MIDDLE,
                        false, "?"));
                case DIZYGOTIC -> {
                }
            }
        }
    }

    private static double at(Map<String, Double> tops, String id) {
        return Optional.ofNullable(tops.get(id)).orElseThrow();
    }

    private void line(double x1, double y1, double x2, double y2) {
        line(x1, y1, x2, y2, false);
    }

    private void line(double x1, double y1, double x2, double y2, boolean broken) {
        if (x1 != x2 || y1 != y2) {
            shapes.add(new Picture.Line(x1, y1, x2, y2, WEIGHT, Role.INK, broken));
        }
    }

    /** Whether a person is drawn in brackets. */
    static boolean isAdopted(Person person) {
        return person.details().adoption().map(Adoption::parents).isPresent();
    }
}
