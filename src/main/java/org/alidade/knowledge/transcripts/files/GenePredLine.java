package org.alidade.knowledge.transcripts.files;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.alidade.knowledge.tables.Text;
import org.alidade.knowledge.transcripts.CodingRegion;
import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptTag;
import org.alidade.model.Gene;
import org.alidade.model.Strand;

/** Makes transcripts of lines of UCSC's genePred (plain, extended, with or without bin) and bigGenePred (MANE's too). */
final class GenePredLine {
    private static final int BIG = 20;
    private static final int EXTENDED = 15;
    private static final int PLAIN = 10;

    private final FileProblems problems;
    private final Function<String, Gene> genes;

    GenePredLine(FileProblems problems, Function<String, Gene> genes) {
        this.problems = problems;
        this.genes = genes;
    }

    Optional<TranscriptModel> parse(String line, long number) {
        String[] cells = Text.split(line, '\t');
        try {
            if (cells.length >= BIG) {
                return Optional.of(big(cells));
            }
            int shift = cells.length > PLAIN && cells[3].matches("[-+]") ? 1 : 0;
            if (cells.length - shift < PLAIN) {
                problems.field(number, "columns", Integer.toString(cells.length));
                return Optional.empty();
            }
            return Optional.of(plain(cells, shift));
        } catch (NumberFormatException e) {
            problems.field(number, "number", String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            problems.transcript(number, cells.length > 3 ? cells[3] : "", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Columns as UCSC's bigGenePred.as has them; MANE adds RefSeq's ids, NCBI's gene and the status. */
    private TranscriptModel big(String... cells) {
        int start = Integer.parseInt(cells[1]);
        int[] sizes = numbers(cells[10]);
        int[] offsets = numbers(cells[11]);
        int[] starts = new int[sizes.length];
        int[] ends = new int[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            starts[i] = start + offsets[i] + 1;
            ends[i] = start + offsets[i] + sizes[i];
        }
        boolean mane = cells.length > 24 && !cells[21].isEmpty();
        Strand strand = strand(cells[5]);
        Optional<CodingRegion> coding = coding(cells[6], cells[7], cells[13], cells[14], numbers(cells[15]), strand,
                Optional.of(cells[mane ? 23 : 20]).filter(id -> !id.isEmpty()));
        Set<TranscriptTag> tags = EnumSet.noneOf(TranscriptTag.class);
        if (mane) {
            tags.add(cells[24].contains("Plus") ? TranscriptTag.MANE_PLUS_CLINICAL : TranscriptTag.MANE_SELECT);
        }
        String symbol = cells[18].isEmpty() ? cells[17] : cells[18];
        return new TranscriptModel(mane ? cells[21] : cells[3], mane ? Optional.of(cells[3]) : Optional.empty(),
                genes.apply(symbol), coding.isPresent() ? "protein_coding" : cells[19], Contigs.of(cells[0]), strand,
                Exons.of(starts, ends), coding, tags);
    }

    private TranscriptModel plain(String[] cells, int shift) {
        int[] starts = numbers(cells[8 + shift]);
        int[] ends = numbers(cells[9 + shift]);
        for (int i = 0; i < starts.length; i++) {
            starts[i]++;
        }
        boolean extended = cells.length - shift >= EXTENDED;
        Strand strand = strand(cells[2 + shift]);
        Optional<CodingRegion> coding = coding(cells[5 + shift], cells[6 + shift],
                extended ? cells[12 + shift] : "cmpl", extended ? cells[13 + shift] : "cmpl",
                extended ? numbers(cells[14 + shift]) : new int[0], strand, Optional.empty());
        return new TranscriptModel(cells[shift], Optional.empty(),
                genes.apply(extended ? cells[11 + shift] : cells[shift]),
                coding.isPresent() ? "protein_coding" : "misc_RNA", Contigs.of(cells[1 + shift]), strand,
                Exons.of(starts, ends), coding, Set.of());
    }

    private static Optional<CodingRegion> coding(String start, String end, String startStatus, String endStatus,
            int[] frames, Strand strand, Optional<String> protein) {
        int first = Integer.parseInt(start) + 1;
        int last = Integer.parseInt(end);
        if (last < first) {
            return Optional.empty();
        }
        // «cdsStartStat» is of the genome's lower end, whichever way the transcript runs.
        boolean forward = strand == Strand.FORWARD;
        boolean startComplete = (forward ? startStatus : endStatus).equals("cmpl");
        boolean endComplete = (forward ? endStatus : startStatus).equals("cmpl");
        int phase = 0;
        for (int i = 0; i < frames.length; i++) {
            int frame = frames[forward ? i : frames.length - 1 - i];
            if (frame >= 0) {
                phase = frame;
                break;
            }
        }
        return Optional.of(
                new CodingRegion(first, last, phase, startComplete && phase == 0, endComplete, protein));
    }

    private static Strand strand(String text) {
        return switch (text) {
            case "+" -> Strand.FORWARD;
            case "-" -> Strand.REVERSE;
            default -> throw new IllegalArgumentException("strand «" + text + "»");
        };
    }

    private static int[] numbers(String text) {
        String bare = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        if (bare.isEmpty()) {
            return new int[0];
        }
        String[] parts = Text.split(bare, ',');
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }
}
