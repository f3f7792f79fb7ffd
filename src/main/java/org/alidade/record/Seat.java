package org.alidade.record;

/** Who opens a record, and at which station; {@code station} is empty where it has no name. */
public record Seat(String person, String station) {
}
