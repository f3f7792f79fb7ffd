package org.alidade.knowledge.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.alidade.knowledge.genome.ChainFile;
import org.alidade.knowledge.positions.PositionFile;
import org.alidade.knowledge.positions.PositionFiles;
import org.alidade.knowledge.positions.PublishedInput;
import org.alidade.knowledge.positions.PublishedVcf;
import org.alidade.knowledge.tables.FolderFiles;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.model.GenomeBuild;
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
            GenomeBuild build = chain(input).map(ChainFile::to).orElse(input.build());
            bySource.computeIfAbsent(input.id() + "-" + build.label(), id -> new ArrayList<>()).add(input);
        }
        List<BuiltFile> built = new ArrayList<>();
        for (Map.Entry<String, List<PublishedInput>> source : bySource.entrySet()) {
            String file = "positions/" + source.getKey() + ".pos";
            Path made = making.resolve(file);
            Files.createDirectories(made.getParent());
            built.addAll(source(source.getKey(), source.getValue(), file, made, problems));
        }
        if (problems.isEmpty()) {
            FolderFiles.delete(making.resolve(PARTS));
        }
        return built;
    }

    /** Mitochondrial places stay: they are the same in both builds. */
    private Optional<ChainFile> chain(PublishedInput input) {
        return inputs.wanted(input.build()) || input.isMitochondrial()
                ? Optional.empty()
                : inputs.chain(input.build());
    }

    private List<BuiltFile> source(String id, List<PublishedInput> files, String file, Path made,
            List<Problem> problems) throws IOException {
        Optional<ChainFile> chain = chain(files.getFirst());
        if (files.stream().anyMatch(other -> !chain(other).equals(chain))) {
            problems.add(Problem.error("bundle.twice", String.valueOf(files.getLast().path().getFileName()),
                    String.valueOf(files.getFirst().path().getFileName())));
            return List.of();
        }
        PositionFiles.Making how = new PositionFiles.Making(making.resolve(PARTS), chain);
        List<Problem> found = PositionFiles.make(files, made, how, progress);
        problems.addAll(found);
        if (!found.isEmpty()) {
            return List.of();
        }
        Origin origin = origin(files);
        if (chain.isEmpty()) {
            return List.of(built(id, origin, file, made, 0));
        }
        LiftedOrigin lifted = new LiftedOrigin(origin, chain.get());
        List<String> left = PositionFiles.leftOut(files, how);
        return List.of(built(id, lifted.origin(), file, made, left.size()), lifted.leftOut(id, left));
    }

    private static String licence(PublishedVcf kind) {
        return switch (kind) {
            case CLINVAR -> CLINVAR;
            case SPLICE_AI -> "Illumina: not for commercial use";
            case CADD -> "University of Washington: not for commercial use";
            case ALPHA_MISSENSE -> "CC BY 4.0 (Google DeepMind); files of 2023 say CC BY-NC-SA 4.0";
            case REVEL -> "Free for use that is not commercial";
            case TABLE -> "as its maker says";
            default -> GNOMAD;
        };
    }

    private static BuiltFile built(String id, Origin origin, String file, Path made, long leftOut)
            throws IOException {
        try (PositionFile positions = PositionFile.open(made); InputStream stream = Files.newInputStream(made)) {
            return new BuiltFile(id, origin, file, positions.rows(), leftOut,
                    new BuiltFile.Placed(Hashes.sha256(stream), Files.size(made)));
        }
    }

    private Origin origin(List<PublishedInput> files) throws IOException {
        PublishedInput first = files.getFirst();
        Optional<OwnSource> own = inputs.own(first.path());
        if (own.isPresent()) {
            return inputs.origin(own.get(), hashes(files));
        }
        String licence = licence(first.kind());
        if (first.version().isPresent()) {
            String version = first.version().get();
            // ClinVar's and gnomAD's is a date, a predictor's is none
            return new Origin(first.title(), version, first.kind().isPredictor() ? "" : version, licence);
        }
        return inputs.origin(hashes(files), first.title(), licence);
    }

    private List<String> hashes(List<PublishedInput> files) throws IOException {
        List<String> hashes = new ArrayList<>();
        for (PublishedInput file : files) {
            progress.checkCancelled();
            try (InputStream stream = Files.newInputStream(file.path())) {
                hashes.add(Hashes.sha256(stream));
            }
        }
        hashes.sort(String::compareTo);
        return hashes;
    }
}
