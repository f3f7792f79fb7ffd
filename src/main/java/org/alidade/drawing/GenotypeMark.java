package org.alidade.drawing;

import org.alidade.model.Zygosity;

/** A call as it is drawn: a circle filled by its zygosity (a question mark where there is no call), and its text. */
public record GenotypeMark(Zygosity zygosity, String text) {
}
