package org.alidade.reads;

import htsjdk.samtools.AlignmentBlock;
import htsjdk.samtools.CigarElement;
import htsjdk.samtools.CigarOperator;
import htsjdk.samtools.SAMRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/**
 * Everything that at least two fragments show otherwise than the reference, however doubtful: what an uncritical caller
 * would say. It holds the true variants and the artefacts that a verdict must tell apart.
 */
final class PileupCandidates {
    private final Genome genome;
    private final Interval stretch;
    private final Map<VariantKey, Set<String>> fragments = new HashMap<>();

    private PileupCandidates(Genome genome, Interval stretch) {
        this.genome = genome;
        this.stretch = stretch;
    }

    static Set<VariantKey> of(AlignmentSource source, Genome genome, Interval stretch) throws IOException {
        PileupCandidates pileup = new PileupCandidates(genome, stretch);
        source.scan(List.of(stretch), pileup::add);
        Set<VariantKey> found = new TreeSet<>();
        pileup.fragments.forEach((key, names) -> {
            if (names.size() >= 2) {
                found.add(key);
            }
        });
        return found;
    }

    private void add(SAMRecord read) {
        if (read.getReadUnmappedFlag() || read.getDuplicateReadFlag() || read.isSecondaryOrSupplementary()) {
            return;
        }
        Interval span = new Interval(stretch.contig(), read.getAlignmentStart(), read.getAlignmentEnd());
        byte[] reference = genome.bases(span);
        for (AlignmentBlock block : read.getAlignmentBlocks()) {
            for (int i = 0; i < block.getLength(); i++) {
                int position = block.getReferenceStart() + i;
                byte base = read.getReadBases()[block.getReadStart() - 1 + i];
                byte expected = reference[position - span.start()];
                if (base != expected && base != 'N' && expected != 'N') {
                    note(read, position, String.valueOf((char) expected), String.valueOf((char) base));
                }
            }
        }
        gaps(read, reference, span.start());
    }

    private void gaps(SAMRecord read, byte[] reference, int start) {
        int position = read.getAlignmentStart();
        int offset = 0;
        for (CigarElement element : read.getCigar()) {
            CigarOperator operator = element.getOperator();
            if (operator.isIndel() && position > start) {
                int anchor = position - 1 - start;
                String before = String.valueOf((char) reference[anchor]);
                boolean insertion = operator == CigarOperator.I;
                String longer = before + (insertion
                        ? new String(read.getReadBases(), offset, element.getLength(), StandardCharsets.US_ASCII)
                        : new String(reference, anchor + 1, element.getLength(), StandardCharsets.US_ASCII));
                note(read, position - 1, insertion ? before : longer, insertion ? longer : before);
            }
            position += operator.consumesReferenceBases() ? element.getLength() : 0;
            offset += operator.consumesReadBases() ? element.getLength() : 0;
        }
    }

    private void note(SAMRecord read, int position, String ref, String alt) {
        if (position >= stretch.start() && position <= stretch.end() && !ref.contains("N")) {
            fragments.computeIfAbsent(
                    new VariantKey(GenomeBuild.GRCH37, stretch.contig(), position, ref, alt), key -> new HashSet<>())
                    .add(read.getReadName());
        }
    }
}
