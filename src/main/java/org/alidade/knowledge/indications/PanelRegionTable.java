package org.alidade.knowledge.indications;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.PanelGene;
import org.alidade.model.PanelRegion;

/** Reads the repeats and recurrent copy number changes of the panels, places of GRCh38. */
final class PanelRegionTable {
    private PanelRegionTable() {
    }

    /** By code of the pre-indication; none where the bundle has no such table. */
    static Map<String, List<PanelRegion>> read(TableSet tables) throws IOException {
        Map<String, List<PanelRegion>> regions = new LinkedHashMap<>();
        if (tables.has("panel-regions")) {
            tables.read("panel-regions", row -> regions
                    .computeIfAbsent(row.text("preindication"), code -> new ArrayList<>()).add(region(row)));
        }
        return regions;
    }

    private static PanelRegion region(Row row) throws TableFormatException {
        PanelRegion.Kind kind = kind(row);
        Interval place = new Interval(Contig.of(row.text("contig")), row.integer("start"), row.integer("end"));
        Optional<PanelRegion.Repeat> repeat = kind == PanelRegion.Kind.REPEAT
                ? Optional.of(new PanelRegion.Repeat(row.text("unit"), count(row, "normal_max"),
                        count(row, "pathogenic_min")))
                : Optional.empty();
        return new PanelRegion(row.text("id"), kind, row.text("name"), GenomeBuild.GRCH38, place, repeat,
                entry(row));
    }

    private static PanelGene entry(Row row) throws TableFormatException {
        PanelGene gene = PanelTable.gene(row);
        return new PanelGene(gene.gene(), gene.modes(), gene.confidence(), gene.tier(), gene.diseases(),
                gene.source(), gene.toValidate(), Optional.of(row.text("name")));
    }

    private static PanelRegion.Kind kind(Row row) throws TableFormatException {
        return switch (row.text("kind")) {
            case "repeat" -> PanelRegion.Kind.REPEAT;
            case "loss" -> PanelRegion.Kind.LOSS;
            case "gain" -> PanelRegion.Kind.GAIN;
            default -> throw new TableFormatException(row.line(), "kind", row.text("kind"), null);
        };
    }

    private static OptionalInt count(Row row, String column) throws TableFormatException {
        return row.text(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.integer(column));
    }
}
