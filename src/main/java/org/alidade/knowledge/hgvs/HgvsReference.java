package org.alidade.knowledge.hgvs;

import java.util.Optional;

/**
 * What positions are counted on.
 *
 * @param name accession without version, gene symbol, or chromosome, as typed
 * @param version of the accession
 * @param gene the symbol that stands in parentheses behind an accession
 */
public record HgvsReference(String name, Optional<Integer> version, Optional<String> gene) {
    public boolean isChromosome() {
        return name.startsWith("NC_");
    }

    public boolean isProtein() {
        return name.startsWith("NP_") || name.startsWith("ENSP");
    }

    /** With its version where it has one. */
    public String text() {
        return version.map(number -> name + "." + number).orElse(name);
    }
}
