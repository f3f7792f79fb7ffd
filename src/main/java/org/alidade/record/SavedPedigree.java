package org.alidade.record;

import java.time.Instant;
import org.alidade.model.Pedigree;

/**
 * The family of a case as a person drew it.
 *
 * @param base the family of the case folder at that moment
 */
public record SavedPedigree(Pedigree pedigree, Pedigree base, String author, Instant time) {
}
