@NullMarked
package org.alidade.model;

import org.jspecify.annotations.NullMarked;
