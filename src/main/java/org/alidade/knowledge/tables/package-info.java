/**
 * The files and tables of a bundle, read the same way from a folder and from the program itself.
 *
 * <p>In: a place where files lie. Out: their bytes and rows. Who may call: knowledge only.
 */
@NullMarked
package org.alidade.knowledge.tables;

import org.jspecify.annotations.NullMarked;
