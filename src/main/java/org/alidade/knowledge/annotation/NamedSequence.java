package org.alidade.knowledge.annotation;

import java.util.Optional;

import org.alidade.knowledge.hgvs.BasePosition;
import org.alidade.knowledge.hgvs.HgvsName.Level;
import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.model.Contig;

/**
 * What a name is counted on: a chromosome, or a transcript on it.
 *
 * @param accession as names write it
 */
record NamedSequence(String accession, Contig contig, Level level, Optional<TranscriptModel> transcript) {
    boolean isForward() {
        return transcript.map(TranscriptModel::isForward).orElse(true);
    }

    /** The place on the genome, from 1. */
    int place(BasePosition position) throws NameRefusedException {
        return transcript.isPresent() ? place(transcript.get(), position) : position.number();
    }

    private int place(TranscriptModel model, BasePosition position) throws NameRefusedException {
        int number = onTranscript(model, position);
        if (number < 1 || number > model.exons().length()) {
            throw new NameRefusedException("beyondTranscript", position.text(), model.id());
        }
        int base = model.genomePosition(number);
        if (position.offset() == 0) {
            return base;
        }
        int place = base + (model.isForward() ? position.offset() : -position.offset());
        if (!isAtEdge(model, base, position.offset()) || model.exons().contains(place) || place < model.start()
                || place > model.end()) {
            throw new NameRefusedException("notAtEdge", position.text(), model.id());
        }
        return place;
    }

    private int onTranscript(TranscriptModel model, BasePosition position) throws NameRefusedException {
        if (level == Level.TRANSCRIPT) {
            return position.number();
        }
        if (!model.isCoding()) {
            throw new NameRefusedException("notCoding", model.id());
        }
        if (position.behindStop()) {
            return model.codingEnd() + position.number();
        }
        int missing = model.coding().orElseThrow().startPhase();
        int number = position.number();
        int coded = number > 0 ? model.codingStart() + number - 1 - missing : model.codingStart() + number;
        if (number > 0 && coded > model.codingEnd()) {
            throw new NameRefusedException("beyondStop", position.text(), model.id(),
                    Integer.toString(model.codingEnd() - model.codingStart() + 1 + missing));
        }
        return coded;
    }

    /** Whether the intron that an offset points into begins at a base. */
    private static boolean isAtEdge(TranscriptModel model, int base, int offset) {
        Exons exons = model.exons();
        int exon = exons.lastBeginningAtOrBefore(base);
        boolean upwards = offset > 0 == model.isForward();
        return upwards ? exons.end(exon) == base : exons.start(exon) == base;
    }
}
