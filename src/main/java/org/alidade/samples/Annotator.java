package org.alidade.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Consequence;
import org.alidade.model.Interval;
import org.alidade.model.Strand;
import org.alidade.model.VariantKey;

/** Finds the consequence of small variants for the transcripts of the slices, by the definitions of VEP. */
final class Annotator {
    /** VEP's reach of upstream and downstream variants. */
    private static final int NEIGHBOURHOOD = 5000;

    private final Genome genome;
    private final List<TranscriptMap> maps;

    Annotator(Genome genome, List<SampleTranscript> transcripts) {
        this.genome = genome;
        this.maps = transcripts.stream().map(one -> new TranscriptMap(one, genome)).toList();
    }

    TranscriptMap map(String symbol) {
        return maps.stream().filter(one -> one.named().symbol().equals(symbol)).findFirst().orElseThrow();
    }

    /** The first gene that a place touches. */
    String within(Interval place) {
        return maps.stream().filter(map -> map.named().transcript().span().overlaps(place))
                .map(map -> map.named().symbol()).findFirst().orElseThrow();
    }

    /** One annotation per transcript at or near the variant; empty between genes. */
    List<Annotation> annotate(VariantKey key) {
        TrimmedVariant variant = TrimmedVariant.of(key);
        List<Annotation> found = new ArrayList<>();
        for (TranscriptMap map : maps) {
            Interval span = map.named().transcript().span();
            Interval touched = new Interval(key.contig(), variant.firstTouched(), variant.lastTouched());
            if (span.overlaps(touched)) {
                found.add(within(variant, map));
            } else if (!map.named().isMitochondrial() && span.padded(NEIGHBOURHOOD).overlaps(touched)) {
                found.add(beside(map, touched.start() < span.start()));
            }
        }
        return found;
    }

    private static Annotation beside(TranscriptMap map, boolean left) {
        boolean upstream = left == (map.named().transcript().strand() == Strand.FORWARD);
        Consequence consequence = upstream
                ? Consequence.UPSTREAM_GENE_VARIANT
                : Consequence.DOWNSTREAM_GENE_VARIANT;
        return new Annotation(map.named(), List.of(consequence), "", "", "", "", "", "", "", "");
    }

    private Annotation within(TrimmedVariant variant, TranscriptMap map) {
        Set<Consequence> consequences = new TreeSet<>();
        for (int position = variant.firstTouched(); position <= variant.lastTouched(); position++) {
            atPosition(position, map, consequences);
        }
        Optional<ProteinChange> protein = ProteinChange.of(variant, map);
        protein.ifPresent(change -> {
            consequences.remove(Consequence.CODING_SEQUENCE_VARIANT);
            consequences.add(change.consequence());
        });
        String name = map.named().refSeq().isEmpty() ? map.named().symbol() : map.named().refSeq();
        String coding = new HgvsCoding(map, genome).of(variant);
        int first = map.isReverse() ? variant.lastTouched() : variant.firstTouched();
        Optional<Integer> offset = map.offset(first);
        boolean codes = offset.isPresent() && map.isCodingOffset(offset.get());
        return new Annotation(map.named(), List.copyOf(consequences),
                map.exon(first).map(number -> number + "/" + map.exons()).orElse(""),
                map.intron(first).map(number -> number + "/" + (map.exons() - 1)).orElse(""),
                coding.isEmpty() ? "" : name + ":" + coding, protein(map, protein),
                offset.map(one -> Integer.toString(one + 1)).orElse(""),
                codes ? Integer.toString(offset.orElseThrow() - map.codingStart() + 1) : "",
                protein.map(change -> Integer.toString(change.residue())).orElse(""),
                protein.map(ProteinChange::acids).orElse(""));
    }

    private static String protein(TranscriptMap map, Optional<ProteinChange> change) {
        String hgvs = change.map(ProteinChange::hgvs).orElse("");
        if (hgvs.isEmpty()) {
            return "";
        }
        return (map.named().protein().isEmpty() ? map.named().symbol() : map.named().protein()) + ":" + hgvs;
    }

    private static void atPosition(int position, TranscriptMap map, Set<Consequence> found) {
        Optional<Integer> offset = map.offset(position);
        if (offset.isEmpty()) {
            if (map.intron(position).isPresent()) {
                inIntron(map.intoIntron(position), found);
            }
            return;
        }
        found.add(inExon(offset.get(), map));
        if (nearSpliceSite(position, map)) {
            found.add(Consequence.SPLICE_REGION_VARIANT);
        }
    }

    private static Consequence inExon(int offset, TranscriptMap map) {
        if (!map.isCoding()) {
            return Consequence.NON_CODING_TRANSCRIPT_EXON_VARIANT;
        }
        if (map.isCodingOffset(offset)) {
            return Consequence.CODING_SEQUENCE_VARIANT;
        }
        return offset < map.codingStart() ? Consequence.FIVE_PRIME_UTR_VARIANT : Consequence.THREE_PRIME_UTR_VARIANT;
    }

    /** Within the last or first three bases of an exon, where an intron follows. */
    private static boolean nearSpliceSite(int position, TranscriptMap map) {
        for (int distance = 1; distance <= 3; distance++) {
            if (map.intron(position + distance).isPresent() || map.intron(position - distance).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void inIntron(int into, Set<Consequence> found) {
        if (Math.abs(into) <= 2) {
            found.add(into > 0 ? Consequence.SPLICE_DONOR_VARIANT : Consequence.SPLICE_ACCEPTOR_VARIANT);
            return;
        }
        if (into == 5) {
            found.add(Consequence.SPLICE_DONOR_5TH_BASE_VARIANT);
        } else if (into >= 3 && into <= 6) {
            found.add(Consequence.SPLICE_DONOR_REGION_VARIANT);
        } else if (Math.abs(into) <= 8) {
            found.add(Consequence.SPLICE_REGION_VARIANT);
        }
        if (into <= -3 && into >= -17) {
            found.add(Consequence.SPLICE_POLYPYRIMIDINE_TRACT_VARIANT);
        }
        found.add(Consequence.INTRON_VARIANT);
    }
}
