package org.alidade.knowledge.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.model.Consequence;

/**
 * What a variant does to one transcript.
 *
 * @param consequences most severe first, never empty
 * @param exon number along the transcript and count, as {@code 4/8} or {@code 4-5/8}
 * @param intron the same of introns
 * @param splicePoint distance to the nearest splice site; empty for a transcript of one exon and outside the transcript
 * @param distance bases between the transcript and a variant upstream or downstream of it
 * @param hgvsC c. or n., without the transcript's name
 * @param hgvsP without the protein's name, predicted and so in parentheses
 * @param decay whether nonsense-mediated decay is expected; empty where the reading frame is not cut short
 */
public record TranscriptEffect(TranscriptModel transcript, List<Consequence> consequences, Optional<String> exon,
        Optional<String> intron, Optional<SplicePoint> splicePoint, OptionalInt distance, Optional<String> hgvsC,
        Optional<String> hgvsP, Optional<DecayPrediction> decay) {
    public TranscriptEffect {
        consequences = consequences.stream().sorted(Comparator.naturalOrder()).toList();
        if (consequences.isEmpty()) {
            throw new IllegalArgumentException("an effect needs a consequence");
        }
    }

    public Consequence worst() {
        return consequences.getFirst();
    }

    /** All terms joined by {@code &}, as VEP writes them. */
    public String terms() {
        return consequences.stream().map(Consequence::term).collect(Collectors.joining("&"));
    }

    /** The protein change as VEP writes it, not in parentheses: {@code p.Arg190Trp}. */
    public Optional<String> hgvsPOfVep() {
        return hgvsP.map(text -> text.replace("(", "").replace(")", ""));
    }
}
