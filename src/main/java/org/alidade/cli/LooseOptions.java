package org.alidade.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.casefile.LooseFiles;
import org.alidade.model.Framework;
import org.alidade.workflow.CaseRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options with which a VCF becomes a case. */
final class LooseOptions {
    @Option(names = "--vcf", paramLabel = "FILE", descriptionKey = "vcf")
    List<Path> moreVariantFiles = List.of();

    @Option(names = "--ped", paramLabel = "FILE", descriptionKey = "ped")
    @Nullable
    Path ped;

    @Option(names = "--hpo", paramLabel = "ID", split = "[,;]", descriptionKey = "hpo")
    List<String> hpo = List.of();

    @Option(names = "--indication", paramLabel = "CODE", descriptionKey = "indication")
    @Nullable
    String indication;

    @Option(names = "--proband", paramLabel = "ID", descriptionKey = "proband")
    @Nullable
    String proband;

    @Option(names = "--reads", paramLabel = "SAMPLE=FILE", descriptionKey = "reads")
    Map<String, Path> reads = new LinkedHashMap<>();

    @Option(names = "--declare-public", descriptionKey = "declarePublic")
    boolean declarePublic;

    /** What to open: a folder as it is, a file with these options. */
    CaseRequest request(Path path) {
        return request(path, List.of());
    }

    /** The same, with further VCFs of the case beside the first. */
    CaseRequest request(Path path, List<Path> further) {
        if (Files.isDirectory(path)) {
            return new CaseRequest.Folder(path);
        }
        List<Path> variantFiles = new ArrayList<>(List.of(path));
        variantFiles.addAll(further);
        variantFiles.addAll(moreVariantFiles);
        LooseFiles files = new LooseFiles(variantFiles, Optional.ofNullable(ped),
                hpo.stream().map(String::strip).toList(), Optional.ofNullable(indication), reads,
                Optional.ofNullable(proband), Framework.PUBLIC);
        return new CaseRequest.Loose(files, declarePublic);
    }
}
