package org.alidade.samples;

import java.util.List;
import org.alidade.model.Consequence;

/**
 * What a variant does to one transcript, in the spelling of VEP. Texts that do not apply are empty.
 *
 * @param consequences most severe first
 * @param cdna position in the transcript, from 1
 * @param cds position in the coding sequence, from 1
 * @param residue position in the protein, from 1
 * @param acids for instance {@code R/W}
 */
record Annotation(SampleTranscript transcript, List<Consequence> consequences, String exon, String intron, String hgvsC,
        String hgvsP, String cdna, String cds, String residue, String acids) {
    Annotation {
        consequences = List.copyOf(consequences);
    }
}
