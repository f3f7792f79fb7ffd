package org.alidade.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/**
 * Variants as everybody has them in genes with a known disease, made by chance: a gene as often as its coding length, 1 in
 * 10 rare and coding. Kinds as in exomes of healthy people, gnomAD and the 1000 Genomes: of the rare coding ones 80 %
 * missense, 5 % end or displace the protein, the rest in frame or beside a splice site; 30 % never seen before, the others
 * evenly over the logarithm of the frequency from 1e-6 to 1 %; 3 % homozygous, the frequent ones first.
 */
final class MadeBackground {
    private static final int VARIANTS = 450;
    private static final double RARE = 0.1;

    private final List<Transcript> transcripts = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final TreeMap<Long, Transcript> byLength = new TreeMap<>();
    private long total;

    /** A made variant, with its annotation; {@code genotype} as VCF writes it. */
    record Made(Gene gene, String transcript, String contig, int position, String ref, String alt, String genotype,
            String consequence, double frequency) {
    }

    MadeBackground(KnowledgeBundle bundle) {
        bundle.phenotypes().diseaseGenes().forEach(gene -> bundle.geneModels().transcripts(gene, GenomeBuild.GRCH38).stream()
                .filter(transcript -> transcript.coding().isPresent() && !transcript.span().contig().ucscName().equals("chrY"))
                .findFirst().ifPresent(this::add));
    }

    private void add(Transcript transcript) {
        int length = coding(transcript).stream().mapToInt(Interval::length).sum();
        byLength.put(total, transcript);
        total += length;
        transcripts.add(transcript);
        lengths.add(length);
    }

    private static List<Interval> coding(Transcript transcript) {
        Interval whole = transcript.coding().orElseThrow();
        return transcript.exons().stream()
                .filter(exon -> exon.end() >= whole.start() && exon.start() <= whole.end())
                .map(exon -> new Interval(exon.contig(), Math.max(exon.start(), whole.start()),
                        Math.min(exon.end(), whole.end())))
                .toList();
    }

    List<Made> make(boolean male, Gene but, Random random) {
        List<Made> made = new ArrayList<>();
        while (made.size() < VARIANTS) {
            Transcript transcript = byLength.floorEntry((long) (random.nextDouble() * total)).getValue();
            if (!transcript.gene().isSame(but)) {
                made.add(variant(transcript, male, random.nextDouble() < RARE, random));
            }
        }
        return made;
    }

    private static Made variant(Transcript transcript, boolean male, boolean rare, Random random) {
        List<Interval> coding = coding(transcript);
        Interval exon = coding.get(random.nextInt(coding.size()));
        int position = exon.start() + random.nextInt(exon.length());
        double frequency = rare
                ? random.nextDouble() < 0.3 ? 0 : Math.pow(10, -6 + 4 * random.nextDouble())
                : Math.pow(10, -2 + 1.9 * random.nextDouble());
        String kind = rare ? rareKind(random) : frequentKind(random);
        boolean onX = exon.contig().ucscName().equals("chrX");
        boolean homozygous = random.nextDouble() < (rare ? 0.03 : frequency);
        String genotype = onX && male ? "1" : homozygous ? "1/1" : "0/1";
        String[] alleles = alleles(kind, random);
        return new Made(transcript.gene(), transcript.id(), exon.contig().ucscName(), position, alleles[0], alleles[1],
                genotype, kind, frequency);
    }

    private static String rareKind(Random random) {
        double kind = random.nextDouble();
        if (kind < 0.80) {
            return "missense_variant";
        }
        if (kind < 0.85) {
            return random.nextDouble() < 0.5 ? "frameshift_variant" : random.nextDouble() < 0.5 ? "stop_gained" : "splice_donor_variant";
        }
        return kind < 0.89 ? "inframe_deletion" : "splice_region_variant&intron_variant";
    }

    private static String frequentKind(Random random) {
        double kind = random.nextDouble();
        return kind < 0.3 ? "missense_variant" : kind < 0.65 ? "synonymous_variant" : "intron_variant";
    }

    private static String[] alleles(String kind, Random random) {
        if (kind.equals("frameshift_variant")) {
            return new String[]{"CA", "C"};
        }
        if (kind.equals("inframe_deletion")) {
            return new String[]{"CAGT", "C"};
        }
        int base = random.nextInt(4);
        int other = (base + 1 + random.nextInt(3)) % 4;
        return new String[]{"ACGT".substring(base, base + 1), "ACGT".substring(other, other + 1)};
    }
}
