package org.alidade.knowledge.transcripts.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.alidade.knowledge.tables.Tsv;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.model.Gene;

/** Reads transcripts from GFF3, GTF, genePred or bigGenePred, compressed or not; the kind is known by the content. */
public final class TranscriptFiles {
    private static final int BUFFER = 1 << 16;

    private TranscriptFiles() {
    }

    /** Genes of genePred lines, which name none but a symbol, have no HGNC id. */
    public static TranscriptFile read(Path file) throws IOException {
        return read(file, Gene::ofSymbol);
    }

    /** @param genes the gene that a symbol means, for the files that give no HGNC id */
    public static TranscriptFile read(Path file, Function<String, Gene> genes) throws IOException {
        FileProblems problems = new FileProblems(String.valueOf(file.getFileName()));
        List<TranscriptModel> models;
        try (InputStream stream = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Tsv.plain(stream), StandardCharsets.UTF_8), BUFFER)) {
            models = read(lines, genes, problems);
        }
        if (models.isEmpty() && problems.all().isEmpty()) {
            problems.unknown();
        }
        return new TranscriptFile(models, problems.all());
    }

    private static List<TranscriptModel> read(BufferedReader lines, Function<String, Gene> genes,
            FileProblems problems) throws IOException {
        long number = 1;
        String line = lines.readLine();
        while (line != null && (line.isBlank() || line.startsWith("#"))) {
            if (line.equals("##FASTA")) {
                return List.of();
            }
            number++;
            line = lines.readLine();
        }
        if (line == null) {
            return List.of();
        }
        String[] cells = line.split("\t| {2,}");
        boolean features = cells.length >= 9 && cells[3].strip().matches("-?\\d+")
                && cells[6].strip().matches("[-+.?]");
        return features
                ? features(lines, line, number, line.contains(" \"") && !line.contains("ID="), problems)
                : predictions(lines, line, number, new GenePredLine(problems, genes));
    }

    private static List<TranscriptModel> features(BufferedReader lines, String first, long firstNumber, boolean gtf,
            FileProblems problems) throws IOException {
        FeatureFile file = new FeatureFile(gtf, problems);
        long number = firstNumber;
        for (String line = first; line != null && !line.equals("##FASTA"); line = lines.readLine()) {
            file.add(line, number++);
        }
        return file.transcripts();
    }

    private static List<TranscriptModel> predictions(BufferedReader lines, String first, long firstNumber,
            GenePredLine parser) throws IOException {
        List<TranscriptModel> models = new ArrayList<>();
        long number = firstNumber;
        for (String line = first; line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                parser.parse(line, number).ifPresent(models::add);
            }
            number++;
        }
        return models;
    }
}
