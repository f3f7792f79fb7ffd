package org.alidade.casefile;

import java.util.Optional;

/** The pre-indication a case was prescribed under; {@code catalogue}: version of the catalogue it names. */
public record IndicationChoice(String code, Optional<String> catalogue) {
}
