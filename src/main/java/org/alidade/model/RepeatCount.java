package org.alidade.model;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How often the unit of a tandem repeat stands on one copy of a sample.
 *
 * @param count number of units; a caller may give parts of one
 * @param low lower end of the caller's confidence interval
 * @param high upper end
 * @param support which reads tell it: {@code SPANNING}, {@code FLANKING}, {@code INREPEAT}
 */
public record RepeatCount(double count, OptionalDouble low, OptionalDouble high, Optional<String> support) {
}
