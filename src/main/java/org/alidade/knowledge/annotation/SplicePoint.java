package org.alidade.knowledge.annotation;

/**
 * How far a change is from the nearest edge of an intron.
 *
 * @param intronic whether it is counted within the intron (+1 is the first base of the donor, −1 the last of the acceptor), else
 *        within the exon (1 is the base at the edge)
 * @param bases signed in an intron, positive in an exon
 */
public record SplicePoint(boolean intronic, int bases) {
}
