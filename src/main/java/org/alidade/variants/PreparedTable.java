package org.alidade.variants;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.model.Problem;
import org.alidade.variants.local.ConsequenceSource;
import org.alidade.variants.store.LoadedVcf;

/**
 * A table that was built, or found already built, for the VCFs of a case.
 *
 * @param parts one per VCF, in the order of the case
 * @param genome the reference that the variants were normalised with; must stay open as long as the table
 * @param own consequences of the program's own, where they were worked out
 * @param known what installed sources know, where they were looked up
 */
public record PreparedTable(List<LoadedVcf> parts, Genome genome, List<Problem> problems,
        Optional<OwnConsequences> own, Optional<KnownValues> known) {
    public PreparedTable {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /**
     * The program's own consequences.
     *
     * @param sidecars one per part, in the same order
     */
    public record OwnConsequences(ConsequenceSource source, List<Path> sidecars) {
        public OwnConsequences {
            sidecars = List.copyOf(sidecars);
        }
    }

    /**
     * Frequencies and ClinVar.
     *
     * @param sidecars one per part, in the same order
     */
    public record KnownValues(KnownAlleles alleles, List<Path> sidecars) {
        public KnownValues {
            sidecars = List.copyOf(sidecars);
        }
    }

    /** As the files say. */
    public PreparedTable(List<LoadedVcf> parts, Genome genome, List<Problem> problems) {
        this(parts, genome, problems, Optional.empty(), Optional.empty());
    }

    /** Whether an error was found, so that the table must not be used. */
    public boolean isRefused() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Number of records in the files. */
    public long records() {
        return parts.stream().mapToLong(part -> part.description().records()).sum();
    }

    /** Number of rows after splitting by allele. */
    public int rows() {
        return parts.stream().mapToInt(LoadedVcf::rows).sum();
    }

    /** Of every VCF, in the order of the case. */
    public List<String> vcfSha256() {
        return parts.stream().map(part -> part.description().sha256()).toList();
    }
}
