package org.alidade.knowledge.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.alidade.knowledge.positions.PositionFile;
import org.alidade.knowledge.positions.PositionFiles;
import org.alidade.knowledge.positions.PublishedInput;
import org.alidade.knowledge.positions.PublishedVcf;
import org.alidade.knowledge.tables.FolderFiles;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/** Makes the files of alleles: frequencies and ClinVar. */
public final class PositionTables {
    private static final String CLINVAR = "Public domain (NCBI)";
    private static final String PARTS = "parts";
    private static final String GNOMAD = "CC0 1.0 (Broad Institute)";

    private final Inputs inputs;
    private final Path making;
    private final Progress progress;

    /** @param making the folder of the build; parts that were whole when the work was stopped wait there */
    public PositionTables(Inputs inputs, Path making, Progress progress) {
        this.inputs = inputs;
        this.making = making;
        this.progress = progress;
    }

    /** The files, in the order of the manifest; what is wrong with the published ones goes to {@code problems}. */
    public List<BuiltFile> build(List<Problem> problems) throws IOException {
        Map<String, List<PublishedInput>> bySource = new TreeMap<>();
        for (PublishedInput input : inputs.positions()) {
            bySource.computeIfAbsent(input.id() + "-" + input.build().label(), id -> new ArrayList<>()).add(input);
        }
        List<BuiltFile> built = new ArrayList<>();
        for (Map.Entry<String, List<PublishedInput>> source : bySource.entrySet()) {
            String file = "positions/" + source.getKey() + ".pos";
            Path made = making.resolve(file);
            Files.createDirectories(made.getParent());
            List<Problem> found = PositionFiles.make(source.getValue(), made, making.resolve(PARTS), progress);
            problems.addAll(found);
            if (found.isEmpty()) {
                built.add(built(source.getKey(), origin(source.getValue()), file, made));
            }
        }
        if (problems.isEmpty()) {
            FolderFiles.delete(making.resolve(PARTS));
        }
        return built;
    }

    private static String licence(PublishedVcf kind) {
        return switch (kind) {
            case CLINVAR -> CLINVAR;
            case SPLICE_AI -> "Illumina: not for commercial use";
            case CADD -> "University of Washington: not for commercial use";
            case ALPHA_MISSENSE -> "CC BY 4.0 (Google DeepMind); files of 2023 say CC BY-NC-SA 4.0";
            case REVEL -> "Free for use that is not commercial";
            default -> GNOMAD;
        };
    }

    private static BuiltFile built(String id, Origin origin, String file, Path made) throws IOException {
        try (PositionFile positions = PositionFile.open(made); InputStream stream = Files.newInputStream(made)) {
            return new BuiltFile(id, origin, file, positions.rows(), 0,
                    new BuiltFile.Placed(Hashes.sha256(stream), Files.size(made)));
        }
    }

    private Origin origin(List<PublishedInput> files) throws IOException {
        PublishedInput first = files.getFirst();
        String licence = licence(first.kind());
        if (first.version().isPresent()) {
            String version = first.version().get();
            // ClinVar's and gnomAD's is a date, a predictor's is none
            return new Origin(first.title(), version, first.kind().isPredictor() ? "" : version, licence);
        }
        List<String> hashes = new ArrayList<>();
        for (PublishedInput file : files) {
            progress.checkCancelled();
            try (InputStream stream = Files.newInputStream(file.path())) {
                hashes.add(Hashes.sha256(stream));
            }
        }
        hashes.sort(String::compareTo);
        return inputs.origin(hashes, first.title(), licence);
    }
}
