package org.alidade.report;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.alidade.report.ReportContent.Block;
import org.alidade.report.ReportContent.Drawing;
import org.alidade.report.ReportContent.Field;
import org.alidade.report.ReportContent.Fields;
import org.alidade.report.ReportContent.Layout;
import org.alidade.report.ReportContent.Paragraph;
import org.alidade.report.ReportContent.Photograph;
import org.alidade.report.ReportContent.Section;
import org.alidade.report.ReportContent.Subtitle;
import org.alidade.report.ReportContent.Table;
import org.alidade.report.ReportContent.Tone;

/**
 * The content as lines for the template, one per band: each says by a flag which band prints it, and by {@code section},
 * {@code card} and {@code table} which headings stand over it.
 */
final class ReportLines {
    /** The bands of the template beside one per table layout. */
    private static final List<String> BANDS = List.of("plain", "small", "result", "pair", "wide", "drawing",
            "photograph", "tall", "large", "newpage", "code");
    private static final int COLUMNS = 7;

    /** Of the template, in points. */
    private static final double TEXT_WIDTH = 515;
    private static final double PICTURE_HEIGHT = 330;

    /** Offsets of the size in a PNG's first chunk (PNG specification, IHDR). */
    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEIGHT = 20;

    private final List<Map<String, ?>> lines = new ArrayList<>();
    private Section section = new Section("", List.of());
    private int sections;
    private int cards;
    private int tables;
    private String subtitle = "";

    private ReportLines() {
    }

    static List<Map<String, ?>> of(ReportContent content) {
        ReportLines all = new ReportLines();
        for (Section section : content.sections()) {
            if (section.apart()) {
                all.line("newpage");
            }
            all.section = section;
            all.sections++;
            all.begin("");
            for (Block block : section.blocks()) {
                all.add(block, content.seal());
            }
        }
        return List.copyOf(all.lines);
    }

    private void code(ReportContent.Seal seal) {
        Map<String, Object> line = line("code");
        line.put("image", SimpleDataRenderer.getInstance(QrPicture.png(seal.code())));
        line.put("description", seal.labels().getFirst());
        line.put("text", seal.labels().getFirst() + "\n" + seal.code());
    }

    private void begin(String heading) {
        subtitle = heading;
        cards++;
    }

    private void add(Block block, ReportContent.Seal seal) {
        switch (block) {
            case Subtitle title -> begin(title.text());
            case Paragraph paragraph -> line(tone(paragraph.tone())).put("text", paragraph.text());
            case Fields fields -> fields(fields.fields());
            case Table table -> table(table);
            case Drawing drawing -> {
                Map<String, Object> line = line("drawing");
                line.put("image", new PictureRenderer(drawing.picture()));
                line.put("description", drawing.description());
            }
            case ReportContent.Code code -> code(seal);
            case Photograph photograph -> {
                Map<String, Object> line = line(isTall(photograph.png()) ? "tall" : "photograph");
                line.put("image", SimpleDataRenderer.getInstance(photograph.png()));
                line.put("description", photograph.caption());
                line("small").put("text", photograph.caption());
            }
        }
    }

    /** Whether a PNG as wide as the text would be higher than the template's place for pictures. */
    private static boolean isTall(byte[] png) {
        ByteBuffer header = ByteBuffer.wrap(png);
        return header.getInt(PNG_HEIGHT) * TEXT_WIDTH > header.getInt(PNG_WIDTH) * PICTURE_HEIGHT;
    }

    private static String tone(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** Two fields side by side; a wide one has a line for itself. */
    private void fields(List<Field> fields) {
        List<Field> narrow = fields.stream().filter(field -> !field.wide()).toList();
        for (int i = 0; i < narrow.size(); i += 2) {
            Map<String, Object> line = line("pair");
            line.put("label1", narrow.get(i).label());
            line.put("value1", narrow.get(i).value());
            if (i + 1 < narrow.size()) {
                line.put("label2", narrow.get(i + 1).label());
                line.put("value2", narrow.get(i + 1).value());
            }
        }
        for (Field field : fields) {
            if (field.wide()) {
                Map<String, Object> line = line("wide");
                line.put("label1", field.label());
                line.put("value1", field.value());
            }
        }
    }

    private void table(Table table) {
        tables++;
        String id = "table " + tables;
        for (List<String> row : table.rows()) {
            Map<String, Object> line = line(table.layout().name().toLowerCase(Locale.ROOT));
            line.put("table", id);
            for (int i = 0; i < Math.min(COLUMNS, row.size()); i++) {
                line.put("h" + (i + 1), table.head().get(i));
                line.put("c" + (i + 1), row.get(i));
            }
        }
    }

    /** A line of the present section for one band; empty {@code table}: no table head over it. */
    private Map<String, Object> line(String band) {
        Map<String, Object> line = new HashMap<>();
        BANDS.forEach(name -> line.put(name, name.equals(band)));
        for (Layout layout : Layout.values()) {
            String name = layout.name().toLowerCase(Locale.ROOT);
            line.put(name, name.equals(band));
        }
        line.put("section", "section " + sections);
        line.put("heading", section.heading());
        line.put("card", "card " + cards);
        line.put("hasSubtitle", !subtitle.isEmpty());
        line.put("subtitle", subtitle);
        line.put("table", "none");
        lines.add(line);
        return line;
    }
}
