package org.alidade.knowledge.genes;

import java.time.LocalDate;
import java.util.Optional;

/**
 * ClinGen's evaluation of a gene or a region. An empty score is «not evaluated», not «no evidence».
 *
 * @param evaluated when it was last looked at; empty where the file does not say
 */
public record DosageSensitivity(Optional<DosageScore> haploinsufficiency, Optional<DosageScore> triplosensitivity,
        Optional<LocalDate> evaluated) {
}
