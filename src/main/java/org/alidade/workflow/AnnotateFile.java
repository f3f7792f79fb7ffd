package org.alidade.workflow;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.alidade.casefile.LineSource;
import org.alidade.knowledge.annotation.ConsequenceEngine;
import org.alidade.knowledge.annotation.TranscriptEffect;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/**
 * Consequences and HGVS of every allele of a VCF, one line per allele and transcript. An allele whose reference bases are
 * not at hand, or are others than the file's, gets no line but a problem: a wrong name is worse than none.
 */
public final class AnnotateFile {
    static final String HEADER = "contig\tpos\tref\talt\ttranscript\tgene\tconsequence\thgvs_c\thgvs_p";
    private static final int COLUMNS = 5;
    /** More of one kind are counted, not listed. */
    private static final int LISTED = 10;
    private static final int REPORT_EVERY = 1000;

    private final Genome genome;
    private final ConsequenceEngine engine;
    private final Predicate<Interval> visible;
    private final List<Problem> problems = new ArrayList<>();
    private int alleles;
    private int lines;
    private int withoutSequence;
    private int different;
    private int symbolic;
    private int hidden;

    /** {@code visible}: the places of which the file's variants may be told. */
    AnnotateFile(TranscriptModels models, Genome genome, Predicate<Interval> visible) {
        this.genome = genome;
        this.visible = visible;
        this.engine = new ConsequenceEngine(models, genome);
    }

    /**
     * What was written.
     *
     * @param alleles of the file, those without a line too
     * @param lines written
     */
    public record Outcome(int alleles, int lines, List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** Reads {@code vcf} and writes {@code tsv}; an error of a line stops neither. */
    Outcome run(Path vcf, Path tsv, Progress progress) throws IOException {
        String file = String.valueOf(vcf.getFileName());
        try (LineSource source = LineSource.open(vcf);
                BufferedWriter out = Files.newBufferedWriter(tsv, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            out.newLine();
            long number = 0;
            for (String line = source.next(); line != null; line = source.next()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    line(line, file, number, out);
                }
                if (number % REPORT_EVERY == 0) {
                    progress.report("workflow.stage.annotating", number, 0);
                    progress.checkCancelled();
                }
            }
        }
        count(file);
        return new Outcome(alleles, lines, problems);
    }

    private void count(String file) {
        if (hidden > 0) {
            problems.add(Problem.note("annotate.outsideScope", file, Integer.toString(hidden)));
        }
        if (withoutSequence > 0) {
            problems.add(Problem.warning("annotate.noSequence", file, Integer.toString(withoutSequence)));
        }
        if (different > LISTED) {
            problems.add(Problem.warning("annotate.otherReferences", file, Integer.toString(different)));
        }
        if (symbolic > 0) {
            problems.add(Problem.warning("annotate.symbolic", file, Integer.toString(symbolic)));
        }
    }

    private void line(String line, String file, long number, BufferedWriter out) throws IOException {
        String[] cells = line.split("\t", COLUMNS + 1);
        if (cells.length < COLUMNS) {
            problems.add(Problem.error("vcf.columnCount", file, "8", Integer.toString(cells.length)).atLine(number));
            return;
        }
        Optional<Integer> position = position(cells[1]);
        if (position.isEmpty() || cells[0].isEmpty()) {
            problems.add(Problem.error("vcf.position", file, cells[1]).atLine(number).inField("POS"));
            return;
        }
        for (String alternative : cells[4].split(",", -1)) {
            if (!alternative.equals(".")) {
                alleles++;
                allele(new Written(cells[0], position.get(), cells[3], alternative), file, number, out);
            }
        }
    }

    private static Optional<Integer> position(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /** An allele as the file writes it. */
    private record Written(String contig, int position, String ref, String alt) {
        boolean isSequence() {
            return ref.matches("[ACGTNacgtn]+") && alt.matches("[ACGTNacgtn]+");
        }

        Interval place() {
            return new Interval(Contig.of(contig), position, position + ref.length() - 1);
        }
    }

    private void allele(Written allele, String file, long number, BufferedWriter out) throws IOException {
        if (!visible.test(allele.place())) {
            hidden++;
            return;
        }
        if (!allele.isSequence()) {
            symbolic++;
            return;
        }
        Interval place = allele.place();
        if (!genome.covers(place)) {
            withoutSequence++;
            return;
        }
        String ref = allele.ref().toUpperCase(Locale.ROOT);
        String bases = new String(genome.bases(place), StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT);
        if (!bases.equals(ref)) {
            different++;
            if (different <= LISTED) {
                problems.add(
                        Problem.warning("annotate.otherReference", file, ref, bases).atLine(number).inField("REF"));
            }
            return;
        }
        write(allele, engine.effects(place.contig(), allele.position(), ref, allele.alt().toUpperCase(Locale.ROOT)),
                out);
    }

    private void write(Written allele, List<TranscriptEffect> effects, BufferedWriter out) throws IOException {
        String start = String.join("\t", allele.contig(), Integer.toString(allele.position()), allele.ref(),
                allele.alt());
        if (effects.isEmpty()) {
            row(out, start, "", "", Consequence.INTERGENIC_VARIANT.term(), "", "");
        }
        for (TranscriptEffect effect : effects) {
            String id = effect.transcript().id();
            row(out, start, id, effect.transcript().gene().symbol(), effect.terms(),
                    effect.hgvsC().map(name -> id + ":" + name).orElse(""), effect.hgvsPOfVep().orElse(""));
        }
    }

    private void row(BufferedWriter out, String... cells) throws IOException {
        out.write(String.join("\t", cells));
        out.newLine();
        lines++;
    }
}
