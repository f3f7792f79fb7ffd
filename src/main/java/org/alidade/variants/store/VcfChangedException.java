package org.alidade.variants.store;

import java.io.IOException;
import java.nio.file.Path;

/** A VCF of an open case is no longer at its place, or no longer the file that was read. */
public final class VcfChangedException extends IOException {
    private static final long serialVersionUID = 1;

    VcfChangedException(Path vcf, IOException cause) {
        super(vcf.toString(), cause);
    }
}
