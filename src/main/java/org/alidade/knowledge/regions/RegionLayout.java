package org.alidade.knowledge.regions;

import java.util.List;

import org.alidade.model.GenomeBuild;
import org.alidade.model.SourceFact;

/**
 * How a file of regions is to be read.
 *
 * @param column under which its values are shown and asked for
 * @param kind of its values
 * @param values names of the numbers that each region has
 */
public record RegionLayout(GenomeBuild build, String column, SourceFact.Kind kind, List<String> values) {
    public RegionLayout {
        values = List.copyOf(values);
    }
}
