package org.alidade.knowledge.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.knowledge.genome.ChainFile;
import org.alidade.knowledge.regions.RegionBuild;
import org.alidade.knowledge.regions.RegionInput;
import org.alidade.knowledge.regions.RegionLayout;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/** Makes the files of regions: flags of places, BED files of the laboratory, known structural variants. */
public final class RegionTables {
    /** Part of a region's bases that the other build must have. */
    private static final double LEAST = 0.95;
    private final Inputs inputs;
    private final Path making;
    private final Progress progress;

    public RegionTables(Inputs inputs, Path making, Progress progress) {
        this.inputs = inputs;
        this.making = making;
        this.progress = progress;
    }

    /** The files; what is wrong with the published ones goes to {@code problems}. */
    public List<BuiltFile> build(List<Problem> problems) throws IOException {
        List<BuiltFile> built = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (RegionInput input : inputs.regions()) {
            Optional<ChainFile> chain = inputs.wanted(input.layout().build())
                    ? Optional.empty()
                    : inputs.chain(input.layout().build());
            GenomeBuild build = chain.map(ChainFile::to).orElse(input.layout().build());
            String id = input.id() + "-" + build.label();
            if (known.add(id)) {
                built.addAll(source(input, id, build, chain, problems));
            } else {
                problems.add(Problem.error("bundle.twice", String.valueOf(input.path().getFileName()), input.title()));
            }
        }
        return built;
    }

    private List<BuiltFile> source(RegionInput input, String id, GenomeBuild build, Optional<ChainFile> chain,
            List<Problem> problems) throws IOException {
        String file = "regions/" + id + ".reg";
        Path made = making.resolve(file);
        Files.createDirectories(made.getParent());
        List<String> left = new ArrayList<>();
        RegionLayout layout = new RegionLayout(build, input.layout().column(), input.layout().kind(),
                input.layout().values());
        RegionBuild.Moving moving = chain.map(one -> moving(one, left)).orElseGet(RegionBuild.Moving::none);
        RegionBuild.Outcome outcome = new RegionBuild(input, layout, moving).run(made, progress);
        problems.addAll(outcome.problems());
        if (!outcome.problems().isEmpty()) {
            return List.of();
        }
        Origin origin = origin(input);
        String hash = hash(made);
        BuiltFile.Placed content = new BuiltFile.Placed(hash, Files.size(made));
        if (chain.isEmpty()) {
            return List.of(new BuiltFile(id, origin, file, outcome.rows(), 0, content));
        }
        LiftedOrigin lifted = new LiftedOrigin(origin, chain.get());
        return List.of(new BuiltFile(id, lifted.origin(), file, outcome.rows(), left.size(), content),
                lifted.leftOut(id, left));
    }

    private static RegionBuild.Moving moving(ChainFile chain, List<String> left) {
        return (place, label, line) -> {
            Optional<Interval> lifted = chain.lift(place, LEAST).map(ChainFile.Lifted::place)
                    .filter(found -> found.contig().isPrimary());
            if (lifted.isEmpty()) {
                left.add(String.join("\t", place.contig().name(), Integer.toString(place.start()),
                        Integer.toString(place.end()), label, "no_place"));
            }
            return lifted;
        };
    }

    private Origin origin(RegionInput input) throws IOException {
        String hash = hash(input.path());
        Optional<OwnSource> own = inputs.own(input.path());
        return own.isPresent()
                ? inputs.origin(own.get(), List.of(hash))
                : inputs.origin(List.of(hash), input.title(), switch (input.form()) {
                    case SITES, COPY_NUMBER_SITES -> "CC0 1.0 (Broad Institute)";
                    case BED, SUPER_DUPLICATIONS -> "UCSC: free of restrictions";
                });
    }

    private String hash(Path file) throws IOException {
        progress.checkCancelled();
        try (InputStream stream = Files.newInputStream(file)) {
            return Hashes.sha256(stream);
        }
    }
}
