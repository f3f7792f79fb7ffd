package org.alidade.knowledge;

/**
 * One installed source.
 *
 * @param id what it is, for instance {@code hpo}, {@code panels}, {@code genome-GRCh38}
 * @param name as a report cites it
 * @param version as its maker names it
 * @param file its path within the bundle
 * @param sha256 of that file, in hexadecimal
 */
public record KnowledgeSource(String id, String name, String version, String file, String sha256, String licence) {
}
