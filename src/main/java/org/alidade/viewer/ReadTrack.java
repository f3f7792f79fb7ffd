package org.alidade.viewer;

import org.alidade.reads.AlignmentSource;

/** The reads of one person as the viewer shows them. {@code label}: in the reader's language. */
public record ReadTrack(String label, AlignmentSource source) {
}
