/** Tests of the query language. */
@NullMarked
package org.alidade.filtering.query;

import org.jspecify.annotations.NullMarked;
