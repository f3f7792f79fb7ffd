@NullMarked
package org.alidade.knowledge.transcripts;

import org.jspecify.annotations.NullMarked;
