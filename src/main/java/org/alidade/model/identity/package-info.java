/**
 * Numbers that name a person: INS, NIR and its key, RPPS, and the data-matrix that carries them.
 *
 * <p>In: what a person typed or a scanner sent. Out: a checked value, or the name of what is wrong with it. Who may call:
 * everyone. Nothing here asks a server: whether a number is the person's own is for INSi to say.
 */
@NullMarked
package org.alidade.model.identity;

import org.jspecify.annotations.NullMarked;
