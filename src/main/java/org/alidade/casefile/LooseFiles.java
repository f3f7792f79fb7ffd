package org.alidade.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alidade.model.Framework;

/**
 * A case given as single files instead of a folder.
 *
 * @param reads read file by sample name
 * @param hpo HPO ids of the proband; an id behind {@code !} is excluded
 * @param proband sample or person id; needed only where the pedigree leaves it open
 */
public record LooseFiles(List<Path> variantFiles, Optional<Path> ped, List<String> hpo, Optional<String> indication,
        Map<String, Path> reads, Optional<String> proband, Framework framework) {
    public LooseFiles {
        variantFiles = List.copyOf(variantFiles);
        hpo = List.copyOf(hpo);
        reads = Map.copyOf(reads);
    }

    /** The same with its VCFs at other places. */
    public LooseFiles at(UnaryOperator<Path> places) {
        return new LooseFiles(variantFiles.stream().map(places).toList(), ped, hpo, indication, reads, proband,
                framework);
    }
}
