package org.alidade.model;

/**
 * A column of an installed source, of which variants may have a {@link SourceFact}.
 *
 * @param name under which it is shown and asked for
 * @param source as a report cites it, with its version
 */
public record SourceColumn(String name, SourceFact.Kind kind, String source) {
}
