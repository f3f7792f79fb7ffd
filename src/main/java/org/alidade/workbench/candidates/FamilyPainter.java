package org.alidade.workbench.candidates;

import java.util.List;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.InheritanceModel;
import org.alidade.model.Sex;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/**
 * The family's genotypes: a symbol per sequenced person, square, round or diamond as in the pedigree, filled by the call; a
 * line under the affected; a star at a de novo allele.
 */
final class FamilyPainter implements GlyphCanvas.Painter {
    private static final double STEP = 1.28;
    private static final double MARGIN = 0.14;
    private static final double SIDE = 0.78;
    private final List<FamilyMember> family;
    private List<ScopedVariant> variants = List.of();

    FamilyPainter(List<FamilyMember> family) {
        this.family = family;
    }

    void show(List<ScopedVariant> shown) {
        this.variants = shown;
    }

    @Override
    public double width() {
        return family.size() * STEP;
    }

    @Override
    public int lines() {
        return Math.max(1, variants.size());
    }

    @Override
    public void paint(GlyphCanvas.Pen pen) {
        for (int line = 0; line < variants.size(); line++) {
            ScopedVariant variant = variants.get(line);
            for (int place = 0; place < family.size(); place++) {
                FamilyMember member = family.get(place);
                double left = (place * STEP + MARGIN) * pen.size();
                double top = line * pen.line() + MARGIN * pen.size();
                Symbol symbol = new Symbol(pen, left, top, SIDE * pen.size(), member.sex());
                symbol.paint(GenotypeMark.of(member.genotype(variant), member.isInFileOf(variant)));
                if (member.affected()) {
                    symbol.underline();
                }
                if (isDeNovo(member, variant)) {
                    symbol.star();
                }
            }
        }
    }

    static boolean isDeNovo(FamilyMember member, ScopedVariant variant) {
        return member.proband() && variant.inheritance().stream()
                .anyMatch(match -> match.model() == InheritanceModel.DE_NOVO && !match.onlyPossible());
    }

    /** One symbol, in its square. */
    private record Symbol(GlyphCanvas.Pen pen, double left, double top, double side, Sex sex) {
        void paint(GenotypeMark mark) {
            GraphicsContext graphics = pen.graphics();
            graphics.setFill(pen.ink());
            graphics.setStroke(mark == GenotypeMark.NOT_IN_FILE ? pen.muted() : pen.ink());
            graphics.setLineWidth(Math.max(1, side / 10));
            if (mark == GenotypeMark.NOT_IN_FILE) {
                graphics.setLineDashes(side / 8, side / 6);
            }
            outline(left, top, side);
            graphics.setLineDashes();
            switch (mark) {
                case FULL -> fill(left, top, side);
                case HALF -> half();
                case HEMIZYGOUS -> fill(left + side * 0.22, top + side * 0.22, side * 0.56);
                case OTHER_ALLELE -> graphics.strokeLine(left + side * 0.3, top + side / 2, left + side * 0.7,
                        top + side / 2);
                case NO_CALL -> question(left + side / 2);
                case HALF_CALLED -> {
                    half();
                    question(left + side * 0.74);
                }
                case EMPTY, NOT_IN_FILE -> {
                }
            }
        }

        private void outline(double x, double y, double width) {
            switch (sex) {
                case MALE -> pen.graphics().strokeRect(x, y, width, width);
                case FEMALE -> pen.graphics().strokeOval(x, y, width, width);
                case UNKNOWN -> pen.graphics().strokePolygon(xs(x, width), ys(y, width), 4);
            }
        }

        private void fill(double x, double y, double width) {
            switch (sex) {
                case MALE -> pen.graphics().fillRect(x, y, width, width);
                case FEMALE -> pen.graphics().fillOval(x, y, width, width);
                case UNKNOWN -> pen.graphics().fillPolygon(xs(x, width), ys(y, width), 4);
            }
        }

        private void half() {
            pen.graphics().save();
            pen.graphics().beginPath();
            pen.graphics().rect(left, top, side / 2, side);
            pen.graphics().clip();
            fill(left, top, side);
            pen.graphics().restore();
        }

        private void question(double centre) {
            pen.graphics().setFont(Font.font("DejaVu Sans", FontWeight.BOLD, side * 0.72));
            pen.graphics().setTextAlign(TextAlignment.CENTER);
            pen.graphics().fillText("?", centre, top + side * 0.76);
        }

        void underline() {
            pen.graphics().setFill(pen.ink());
            pen.graphics().fillRect(left, top + side + pen.size() * 0.13, side, Math.max(1, side / 9));
        }

        /** Four points at the upper right, over the outline. */
        void star() {
            double centreX = left + side;
            double centreY = top + side * 0.12;
            double far = side * 0.36;
            double near = side * 0.11;
            double[] x = new double[8];
            double[] y = new double[8];
            for (int point = 0; point < 8; point++) {
                double length = point % 2 == 0 ? far : near;
                x[point] = centreX + length * Math.sin(point * Math.PI / 4);
                y[point] = centreY - length * Math.cos(point * Math.PI / 4);
            }
            pen.graphics().setFill(pen.accent());
            pen.graphics().fillPolygon(x, y, 8);
        }

        private static double[] xs(double x, double width) {
            return new double[]{x + width / 2, x + width, x + width / 2, x};
        }

        private static double[] ys(double y, double width) {
            return new double[]{y, y + width / 2, y + width, y + width / 2};
        }
    }
}
