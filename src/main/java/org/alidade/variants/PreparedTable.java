package org.alidade.variants;

import java.nio.file.Path;
import java.util.List;
import org.alidade.model.Problem;

/**
 * A table that was built, or found already built, for the VCFs of a case.
 *
 * @param records number of records in the files
 * @param rows number of rows after splitting by allele
 * @param vcfSha256 of every VCF, in the order of the case
 */
public record PreparedTable(Path file, long records, int rows, List<String> vcfSha256, List<Problem> problems) {
    public PreparedTable {
        vcfSha256 = List.copyOf(vcfSha256);
        problems = List.copyOf(problems);
    }

    /** Whether an error was found, so that the table must not be used. */
    public boolean isRefused() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
