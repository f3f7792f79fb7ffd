package org.alidade.filtering;

import java.util.List;
import java.util.Set;

/**
 * What can be shown of a case while its files are still being read. Nothing can be decided on it: what is not here may
 * still come, and what is here may still go.
 *
 * @param variants inside the scope, kept by every filter that can judge a variant by itself, in the order of the file; the
 *        first of them where there are many
 * @param read variants read so far, of all files
 * @param unjudged filters that have not judged these variants: they need the whole file, or what is not there yet
 */
public record PartialVariants(List<ScopedVariant> variants, long read, Set<FilterId> unjudged) {
    public PartialVariants {
        variants = List.copyOf(variants);
        unjudged = Set.copyOf(unjudged);
    }
}
