package org.alidade.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.positions.KnownCursor;
import org.alidade.knowledge.positions.PlacedAllele;
import org.alidade.knowledge.positions.PositionFile;
import org.alidade.knowledge.positions.PositionFiles;
import org.alidade.knowledge.positions.PublishedInput;
import org.alidade.model.Contig;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/**
 * Size of a made-up gnomAD, the time to make it, and that of a join in the order of the genome.
 *
 * <p>{@code JoinBenchmark FOLDER SITES ROWS [SPACING]}: sites on chromosome 1, one every {@code SPACING} bases on the average
 * (4, as gnomAD's genomes); rows spread evenly over them, about one in twelve at an allele of a site. Seconds are those of the
 * one thread's processor.
 */
public final class JoinBenchmark {
    private static final String HEADER = "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n"
            + "##INFO=<ID=AC,Number=A>\n##INFO=<ID=AN,Number=1>\n##INFO=<ID=nhomalt,Number=A>\n"
            + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
    private static final String[] GROUPS = {"afr", "amr", "eas", "nfe", "sas"};
    private static final double[] SHARES = {0.27, 0.10, 0.03, 0.45, 0.03};
    private static final String BASES = "ACGT";

    private JoinBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int sites = Integer.parseInt(arguments[1]);
        int rows = Integer.parseInt(arguments[2]);
        int spacing = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 4;
        Path vcf = folder.resolve("sites-" + sites + ".vcf");
        if (!Files.exists(vcf)) {
            write(vcf, sites, spacing);
        }
        Path out = folder.resolve("sites.pos");
        long start = processor();
        PublishedInput input = ((PublishedInput.Recognised) PublishedInput.of(vcf)).input();
        List<Problem> problems = PositionFiles.make(List.of(input), out, folder.resolve("work"), Progress.none());
        System.out.printf("made %d sites in %.1f s, %.2f bytes a site %s%n", sites, seconds(start),
                (double) Files.size(out) / sites, problems);
        try (PositionFile file = PositionFile.open(out)) {
            KnownAlleles known = new KnownAlleles(
                    List.of(new KnownAlleles.Source(input.kind(), input.title(), "", file)));
            for (int round = 0; round < 3; round++) {
                join(known, rows, (long) sites * spacing);
            }
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long start) {
        return (processor() - start) / 1e9;
    }

    private static void join(KnownAlleles known, int rows, long length) {
        KnownCursor cursor = known.cursor();
        Contig contig = new Contig("1");
        Random random = new Random(7);
        int found = 0;
        long start = processor();
        for (int row = 0; row < rows; row++) {
            int position = (int) (10_000 + length * row / rows);
            int ref = position & 3;
            PlacedAllele allele = PlacedAllele.of(contig, position, BASES.substring(ref, ref + 1),
                    BASES.substring((ref + 1 + random.nextInt(3)) & 3).substring(0, 1));
            found += cursor.frequency(allele).isPresent() ? 1 : 0;
        }
        System.out.printf("joined %d rows in %.2f s of one thread, %d found%n", rows, seconds(start), found);
    }

    /** Numbers of alleles change from site to site as coverage does, with some noise; a group's follow those of all. */
    private static void write(Path vcf, int sites, int spacing) throws IOException {
        Random random = new Random(42);
        double coverage = 150_000;
        int position = 10_000;
        try (BufferedWriter out = Files.newBufferedWriter(vcf, StandardCharsets.US_ASCII)) {
            out.write(HEADER);
            for (int site = 0; site < sites; site++) {
                position += 1 + random.nextInt(2 * spacing - 1);
                coverage = Math.min(152_000, Math.max(120_000, coverage + random.nextGaussian() * 60));
                int number = 2 * (int) (coverage / 2 + random.nextGaussian() * 15);
                int ref = position & 3;
                int alleles = random.nextInt(10) < 5 ? 1 : 1 + (int) Math.exp(random.nextDouble() * 8 - 2);
                int highest = random.nextInt(GROUPS.length);
                StringBuilder info = new StringBuilder("AC=" + alleles + ";AN=" + number + ";nhomalt="
                        + (alleles > 500 ? random.nextInt(alleles / 100) : 0));
                for (int group = 0; group < GROUPS.length; group++) {
                    int own = 2 * (int) (number * SHARES[group] / 2 + random.nextGaussian() * 6);
                    int carried = group == highest ? Math.min(own, (alleles + 1) / 2 + random.nextInt(1 + alleles / 2)) : 0;
                    info.append(";AC_").append(GROUPS[group]).append('=').append(carried).append(";AN_")
                            .append(GROUPS[group]).append('=').append(own);
                }
                String alt = BASES.substring((ref + 1 + random.nextInt(3)) & 3).substring(0, 1);
                out.write("chr1\t" + position + "\t.\t" + BASES.charAt(ref) + "\t" + alt + "\t.\tPASS\t" + info + "\n");
            }
        }
    }
}
