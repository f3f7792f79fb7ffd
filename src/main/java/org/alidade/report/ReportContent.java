package org.alidade.report;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alidade.drawing.Picture;

/**
 * A report as content, before it is laid out.
 *
 * @param laboratory lines of the letterhead; the first is the laboratory's name
 * @param facts right of the letterhead: case number, version, date
 * @param running repeated on every page: case number and patient
 * @param pageWord the word before the page's number
 * @param mark across every page, where the report is no signed report of care
 * @param seal the machine-readable result and what the page says of it
 */
public record ReportContent(String title, List<String> laboratory, List<String> facts, String running, String pageWord,
        Optional<String> mark, List<Section> sections, Locale language, ZonedDateTime issuedAt, String producer,
        Seal seal) {
    public ReportContent {
        laboratory = List.copyOf(laboratory);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /**
     * The result for machines, attached to the file.
     *
     * @param json a GA4GH Phenopacket
     * @param sha256 of its bytes, in hexadecimal, as printed
     * @param code what the QR code holds: hashes, no identity
     * @param labels words of the seal: caption of the code, description of the attachment
     */
    public record Seal(String json, String sha256, String code, List<String> labels) {
        public Seal {
            labels = List.copyOf(labels);
        }
    }

    /** A chapter with its heading; {@code apart}: it begins a page. */
    public record Section(String heading, List<Block> blocks, boolean apart) {
        public Section {
            blocks = List.copyOf(blocks);
        }

        /** A chapter that goes on where the one before ends. */
        public Section(String heading, List<Block> blocks) {
            this(heading, blocks, false);
        }
    }

    /** A piece of a section. */
    public sealed interface Block permits
            Subtitle,
            Paragraph,
            Fields,
            Table,
            Drawing,
            Photograph,
            Code {
    }

    /** Begins a part of a section, for instance one variant. */
    public record Subtitle(String text) implements Block {
    }

    public record Paragraph(Tone tone, String text) implements Block {
    }

    /** The seal as a QR code. */
    public record Code() implements Block {
    }

    /** How a paragraph speaks. */
    public enum Tone {
        PLAIN, SMALL,
        /** For readers who are no professionals. */
        LARGE,
        /** The one sentence the reader looks for. */
        RESULT
    }

    /** Labels and values, laid out in two columns. */
    public record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** {@code wide}: the value needs the whole width. */
    public record Field(String label, String value, boolean wide) {
    }

    /** A table; each row has as many cells as {@code head}. */
    public record Table(Layout layout, List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The tables that the template knows, each with its column widths. */
    public enum Layout {
        SUMMARY(5), GENOTYPES(7), CRITERIA(3), SAMPLES(6), CONSENTS(5), SOURCES(3), QUALITY(7), GAPS(5), GENES(
                7), STRETCHES(
                        5);

        private final int columns;

        Layout(int columns) {
            this.columns = columns;
        }

        public int columns() {
            return columns;
        }
    }

    /** A vector picture; {@code description}: for who cannot see it. */
    public record Drawing(Picture picture, String description) implements Block {
    }

    /** A PNG with a caption. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Photograph(byte[] png, String caption) implements Block {
    }
}
