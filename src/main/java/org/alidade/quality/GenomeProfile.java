package org.alidade.quality;

import java.util.List;
import java.util.OptionalDouble;
import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/**
 * Depth and share of alternative reads along the genome, from the calls of one sample that its scope lets be seen.
 *
 * @param restricted whether the scope keeps part of the genome out
 * @param sites calls that were summed
 * @param bins in the order of the genome; stretches without a site have none
 * @param runs of homozygosity on chromosomes with enough sites
 * @param copyNumberCalls structural calls of the scope that the sample carries
 */
public record GenomeProfile(GenomeBuild build, String sample, boolean restricted, int sites, List<GenomeBin> bins,
        List<RunOfHomozygosity> runs, List<CopyNumberCall> copyNumberCalls) {
    /** On average one usable site in this many bases, or a chromosome says nothing. */
    public static final int BASES_PER_SITE = 100_000;

    public GenomeProfile {
        bins = List.copyOf(bins);
        runs = List.copyOf(runs);
        copyNumberCalls = List.copyOf(copyNumberCalls);
    }

    /** A deletion, duplication or other structural call. {@code kind}: {@code DEL}, {@code DUP} … */
    public record CopyNumberCall(Interval interval, String kind) {
    }

    public List<GenomeBin> bins(Contig contig) {
        return bins.stream().filter(bin -> bin.interval().contig().equals(contig)).toList();
    }

    public int sites(Contig contig) {
        return bins(contig).stream().mapToInt(GenomeBin::sites).sum();
    }

    /** Whether a chromosome has enough sites to be read. */
    public boolean isReadable(Contig contig) {
        return ContigLengths.length(build, contig).orElse(Integer.MAX_VALUE) / BASES_PER_SITE <= sites(contig);
    }

    /** Mean depth of the sites on autosomes, reads. */
    public OptionalDouble autosomalDepth() {
        long sites = 0;
        double sum = 0;
        for (GenomeBin bin : bins) {
            if (bin.interval().contig().isAutosome() && bin.meanDepth().isPresent()) {
                sites += bin.sites();
                sum += bin.meanDepth().getAsDouble() * bin.sites();
            }
        }
        return sites == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / sites);
    }

    /** Bases in runs of homozygosity. */
    public long homozygousBases() {
        return runs.stream().mapToLong(run -> run.interval().length()).sum();
    }
}
