package org.alidade.knowledge.genes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.model.Contig;
import org.alidade.model.Interval;

/** Lines of the tables of gene facts. */
final class FactRows {
    private FactRows() {
    }

    static GeneConstraint constraint(Row row) throws TableFormatException {
        return new GeneConstraint(row.text("transcript"), number(row, "obs_lof"), number(row, "exp_lof"),
                number(row, "pli"), number(row, "loeuf"), number(row, "mis_z"), number(row, "oe_mis"),
                row.text("flags"));
    }

    private static OptionalDouble number(Row row, String column) throws TableFormatException {
        String text = row.text(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new TableFormatException(row.line(), column, text, e);
        }
    }

    static DosageSensitivity sensitivity(Row row) throws TableFormatException {
        return new DosageSensitivity(DosageScore.parse(row.text("haplo")), DosageScore.parse(row.text("triplo")),
                date(row));
    }

    static DosageRegion region(Row row) throws TableFormatException {
        Interval place = new Interval(Contig.of(row.text("contig")), row.integer("start"), row.integer("end"));
        return new DosageRegion(row.text("id"), row.text("name"), place, sensitivity(row));
    }

    static GeneDiseaseClaim claim(Row row, GeneDiseaseClaim.Source source) throws TableFormatException {
        return new GeneDiseaseClaim(source, row.text("curator"), row.text("disease"), row.text("disease_id"),
                CuratedInheritance.modes(row.text("moi")), row.text("moi"), ClaimStrength.parse(row.text("class")),
                row.text("class"), row.text("mechanism"), date(row));
    }

    private static Optional<LocalDate> date(Row row) throws TableFormatException {
        try {
            return row.optional("date").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new TableFormatException(row.line(), "date", row.text("date"), e);
        }
    }
}
