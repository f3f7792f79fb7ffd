package org.alidade.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.casefile.LooseFiles;
import org.alidade.model.Framework;
import org.alidade.progress.Progress;
import org.alidade.workflow.Workstation;
import org.alidade.workflow.Workstation.Opening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A case as a folder, or as loose files with their options. */
final class CaseOptions {
    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    Path path = Path.of("");

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

    Opening open(Workstation workstation, Progress progress) {
        if (Files.isDirectory(path)) {
            return workstation.open(path, progress);
        }
        List<Path> variantFiles = new java.util.ArrayList<>(List.of(path));
        variantFiles.addAll(moreVariantFiles);
        LooseFiles files = new LooseFiles(variantFiles, Optional.ofNullable(ped),
                hpo.stream().map(String::strip).toList(),
                Optional.ofNullable(indication), reads, Optional.ofNullable(proband), Framework.PUBLIC);
        return workstation.open(files, declarePublic, progress);
    }
}
