package org.alidade.drawing.chart;

import java.util.List;
import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture.Anchor;
import org.alidade.drawing.Role;
import org.alidade.ranking.Candidate;
import org.alidade.ranking.Explanation.Contribution;

/** What moved a candidate's score up and down. */
public final class ScoreDrawing {
    /** Pieces that moved the score by less are not worth a line. */
    private static final double WORTH_SHOWING = 0.05;

    private final Sketch sketch;
    private final double words;
    private final double zero;
    private final double unit;
    private double y;

    private ScoreDrawing(List<Contribution> shown, ChartStyle style) {
        this.sketch = new Sketch(style);
        double number = sketch.em(3);
        double up = most(shown, 1);
        double down = most(shown, -1);
        this.words = style.width() * 0.56;
        double room = style.width() - words - sketch.em(1) - number * (down > 0 ? 2 : 1);
        this.unit = room / Math.max(0.1, up + down);
        this.zero = words + sketch.em(0.8) + (down > 0 ? number : 0) + down * unit;
        this.y = sketch.em(0.3);
    }

    /** One mark per piece of evidence; they open nothing. */
    public static Chart of(Candidate candidate, ChartStyle style) {
        List<Contribution> shown = candidate.explanation().contributions().stream()
                .filter(step -> Math.abs(step.weight()) >= WORTH_SHOWING).toList();
        return new ScoreDrawing(shown, style).draw(candidate, shown);
    }

    private static double most(List<Contribution> steps, int sign) {
        return steps.stream().mapToDouble(step -> step.weight() * sign).filter(weight -> weight > 0).max().orElse(0);
    }

    private Chart draw(Candidate candidate, List<Contribution> shown) {
        double top = y;
        shown.forEach(this::bar);
        sketch.line(zero, top, zero, y, 0.9, Role.INK);
        return sketch.finish(y + sketch.em(0.3), sketch.say("score.summary", candidate.rank(),
                sketch.messages().numbers().decimal(candidate.score(), 2)));
    }

    private void bar(Contribution step) {
        String sentence = sketch.messages().sentence(step.key(), step.arguments());
        List<String> lines = sketch.wrap(sentence, words);
        double height = lines.size() * sketch.em(1.3) + sketch.em(0.4);
        for (int i = 0; i < lines.size(); i++) {
            sketch.text(0, y + sketch.em(1.15 + 1.3 * i), Anchor.START, Role.INK, lines.get(i));
        }
        boolean against = step.weight() < 0;
        double length = Math.abs(step.weight()) * unit;
        double middle = y + height / 2;
        sketch.box(against ? zero - length : zero, middle - sketch.em(0.45), length, sketch.em(0.9),
                against ? Fill.HATCHED : Fill.FLAT, against ? Role.WARN : Role.ACCENT);
        String number = (against ? "−" : "+") + sketch.messages().numbers().decimal(Math.abs(step.weight()), 1);
        sketch.text(against ? zero - length - sketch.em(0.35) : zero + length + sketch.em(0.35),
                middle + sketch.em(0.36), against ? Anchor.END : Anchor.START, Role.INK, number);
        sketch.mark(0, y, sketch.width(), height, number + " " + sentence, "");
        y += height;
    }
}
