package org.alidade.knowledge;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.alidade.model.GenomeBuild;

/**
 * One installed source.
 *
 * @param id what it is, for instance {@code hpo}, {@code panels}, {@code genome-GRCh38}
 * @param name as a report cites it
 * @param version as its maker names it
 * @param date ISO date of that version; empty where nobody states one
 * @param file its path within the bundle
 * @param size of that file in bytes; empty in manifests written before sizes were
 * @param records lines, variants or genes it holds; empty where nobody counted
 * @param leftOut records of the published file that were not taken because their gene or place is not known
 * @param sha256 of that file, in hexadecimal
 */
public record KnowledgeSource(String id, String name, String version, String date, String file, OptionalLong size,
        OptionalLong records, long leftOut, String sha256, String licence) {

    /** The build its places are of, which its id ends with; empty where it holds no places. */
    public Optional<GenomeBuild> build() {
        return Arrays.stream(GenomeBuild.values()).filter(build -> id.endsWith("-" + build.label())).findFirst();
    }
}
