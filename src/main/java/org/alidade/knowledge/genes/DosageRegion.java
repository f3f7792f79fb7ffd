package org.alidade.knowledge.genes;

import org.alidade.model.Interval;

/**
 * A region that ClinGen has curated, for instance a recurrent deletion.
 *
 * @param id ClinGen's, {@code ISCA-37446}
 */
public record DosageRegion(String id, String name, Interval place, DosageSensitivity sensitivity) {
}
