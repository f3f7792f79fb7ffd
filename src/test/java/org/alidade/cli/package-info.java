@NullMarked
package org.alidade.cli;

import org.jspecify.annotations.NullMarked;
