package org.alidade.variants.scan;

import java.util.List;

import org.alidade.casefile.VcfHeader;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.GenomeBuild;

/**
 * What must be known to read the lines of one VCF.
 *
 * @param file its name, for problems
 * @param samples whose calls are read: those of the case that the header names, in the header's order
 */
public record VcfContext(VcfHeader header, String file, GenomeBuild build, List<String> samples, Genome genome) {
    public VcfContext {
        samples = List.copyOf(samples);
    }
}
