package org.alidade.knowledge.build;

import java.util.List;
import java.util.Optional;

import org.alidade.model.GenomeBuild;
import org.alidade.model.SourceFact;

/**
 * What a laboratory says of a file of its own.
 *
 * @param file its name, without its folder
 * @param columns what is read of it, at least one
 * @param title as a report cites the source
 */
record OwnSource(String file, List<Column> columns, Optional<GenomeBuild> build, String title, String version,
        String date,
        String licence) {
    OwnSource {
        columns = List.copyOf(columns);
    }

    /**
     * A value that is read.
     *
     * @param name under which it is shown and asked for: small letters, digits, {@code _} and {@code .}
     * @param field key of INFO, heading of a column, or number of a cell of BED, from 1; empty for a flag
     */
    record Column(String name, SourceFact.Kind kind, String field, long line) {
    }

    /** Short name of the source in the bundle. */
    String slug() {
        return "own-" + columns.getFirst().name().replace('.', '-').replace('_', '-');
    }
}
