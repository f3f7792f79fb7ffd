package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.alidade.casefile.Case;
import org.alidade.casefile.PedWriter;
import org.alidade.drawing.Picture;
import org.alidade.drawing.SvgWriter;
import org.alidade.exchange.FamilyPhenopacket;
import org.alidade.model.Pedigree;
import org.alidade.report.PicturePng;

/** Writes a family into a file, in the format that the file's ending names. */
public final class ExportPedigree {
    private static final double PIXELS_PER_POINT = 3;

    private ExportPedigree() {
    }

    /**
     * Writes PED ({@code .ped}), a GA4GH Phenopacket Family ({@code .json}), or the picture ({@code .svg}, {@code .png}).
     *
     * @throws IOException also where the ending is of no known format
     */
    public static void write(Path file, Case theCase, Pedigree pedigree, Picture picture) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".ped")) {
            Files.writeString(file, PedWriter.write(pedigree));
        } else if (name.endsWith(".json")) {
            Files.writeString(file, FamilyPhenopacket.write(theCase, pedigree));
        } else if (name.endsWith(".svg")) {
            Files.writeString(file, SvgWriter.svg(picture));
        } else if (name.endsWith(".png")) {
            Files.write(file, PicturePng.of(picture, PIXELS_PER_POINT));
        } else {
            throw new IOException(name + ": .ped, .json, .svg, .png");
        }
    }
}
