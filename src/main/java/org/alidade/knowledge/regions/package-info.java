/**
 * What installed sources know of stretches of the genome: flags of places, values of the laboratory's BED files, known
 * structural variants.
 *
 * <p>In: published files. Out: mapped files of regions, and what overlaps a variant. Who may call: {@code knowledge},
 * {@code variants}.
 */
@NullMarked
package org.alidade.knowledge.regions;

import org.jspecify.annotations.NullMarked;
