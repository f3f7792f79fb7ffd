package org.alidade.knowledge.build;

/**
 * Where a file comes from.
 *
 * @param name as a report cites it
 * @param version as its maker names it, or the beginning of its hash where it says none
 * @param date ISO date; empty where unknown
 */
public record Origin(String name, String version, String date, String licence) {
}
