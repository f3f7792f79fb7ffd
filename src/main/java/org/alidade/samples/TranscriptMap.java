package org.alidade.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Interval;
import org.alidade.model.Strand;

/** One transcript laid on the genome: positions and bases in its own direction. Offsets count from 0. */
final class TranscriptMap {
    private final SampleTranscript named;
    private final Transcript transcript;
    private final List<Integer> positions = new ArrayList<>();
    private final Map<Integer, Integer> offsets = new HashMap<>();
    private final String sequence;
    private final int codingStart;
    private final int codingEnd;

    TranscriptMap(SampleTranscript named, Genome genome) {
        this.named = named;
        this.transcript = named.transcript();
        List<Interval> exons = isReverse() ? transcript.exons().reversed() : transcript.exons();
        StringBuilder bases = new StringBuilder();
        for (Interval exon : exons) {
            String forward = new String(genome.bases(exon), StandardCharsets.US_ASCII);
            bases.append(isReverse() ? Bases.reverseComplement(forward) : forward);
            for (int i = 0; i < exon.length(); i++) {
                int position = isReverse() ? exon.end() - i : exon.start() + i;
                offsets.put(position, positions.size());
                positions.add(position);
            }
        }
        sequence = bases.toString();
        Optional<Interval> coding = transcript.coding();
        codingStart = coding.map(part -> positions.indexOf(isReverse() ? part.end() : part.start())).orElse(0);
        codingEnd = coding.map(part -> positions.indexOf(isReverse() ? part.start() : part.end()) + 1).orElse(0);
    }

    SampleTranscript named() {
        return named;
    }

    boolean isReverse() {
        return transcript.strand() == Strand.REVERSE;
    }

    boolean isCoding() {
        return codingEnd > codingStart;
    }

    /** The spliced sequence in the transcript's direction. */
    String sequence() {
        return sequence;
    }

    /** Offset of the first coding base. */
    int codingStart() {
        return codingStart;
    }

    /** Offset behind the last coding base. */
    int codingEnd() {
        return codingEnd;
    }

    boolean isCodingOffset(int offset) {
        return codingStart <= offset && offset < codingEnd;
    }

    /** Genome position, from 1, of a base of the transcript. */
    int position(int offset) {
        return positions.get(offset);
    }

    /** Offset of an exonic position; empty where it is intronic or outside. */
    Optional<Integer> offset(int position) {
        return Optional.ofNullable(offsets.get(position));
    }

    /** Number of the exon, from 1 in the transcript's direction, that a position lies in. */
    Optional<Integer> exon(int position) {
        List<Interval> exons = transcript.exons();
        for (int i = 0; i < exons.size(); i++) {
            if (exons.get(i).start() <= position && position <= exons.get(i).end()) {
                return Optional.of(isReverse() ? exons.size() - i : i + 1);
            }
        }
        return Optional.empty();
    }

    int exons() {
        return transcript.exons().size();
    }

    /** Number of the intron, from 1 in the transcript's direction, that a position lies in. */
    Optional<Integer> intron(int position) {
        List<Interval> exons = transcript.exons();
        for (int i = 0; i + 1 < exons.size(); i++) {
            if (exons.get(i).end() < position && position < exons.get(i + 1).start()) {
                return Optional.of(isReverse() ? exons.size() - 1 - i : i + 1);
            }
        }
        return Optional.empty();
    }

    /** Distance of an intronic position to its nearer exon: positive behind the donor, negative before the acceptor. */
    int intoIntron(int position) {
        int intoFromLeft = Integer.MAX_VALUE;
        int intoFromRight = Integer.MAX_VALUE;
        for (Interval exon : transcript.exons()) {
            if (exon.end() < position) {
                intoFromLeft = position - exon.end();
            } else if (exon.start() > position && intoFromRight == Integer.MAX_VALUE) {
                intoFromRight = exon.start() - position;
            }
        }
        boolean nearerLeft = isReverse() ? intoFromLeft < intoFromRight : intoFromLeft <= intoFromRight;
        int distance = nearerLeft ? intoFromLeft : intoFromRight;
        return nearerLeft == isReverse() ? -distance : distance;
    }

    /** The HGVS coordinate of a position within the transcript's span, without {@code c.}: 76, 88+1, 89-2, -14, *37. */
    String hgvsPosition(int position) {
        Optional<Integer> exonic = offset(position);
        if (exonic.isPresent()) {
            return number(exonic.get());
        }
        int into = intoIntron(position);
        int anchor = isReverse() ? position + into : position - into;
        return number(offset(anchor).orElseThrow()) + (into > 0 ? "+" : "") + into;
    }

    private String number(int offset) {
        if (!isCoding()) {
            return Integer.toString(offset + 1);
        }
        if (offset < codingStart) {
            return Integer.toString(offset - codingStart);
        }
        return offset < codingEnd ? Integer.toString(offset - codingStart + 1) : "*" + (offset - codingEnd + 1);
    }
}
