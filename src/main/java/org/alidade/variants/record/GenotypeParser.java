package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.alidade.model.AlleleCall;
import org.alidade.model.Genotype;
import org.alidade.model.Problem;

/** Reads the calls of one record, seen from one alternative allele of it. */
public final class GenotypeParser {
    /** Every key of FORMAT that is read here and by what it calls. */
    public static final Set<String> KEYS = Set.of("GT", "GQ", "DP", "MIN_DP", "NR", "PS", "PGT", "PID", "AD", "RD",
            "RO", "AO",
            "AU", "CU", "GU", "TU", "TAR", "TIR", "PR", "SR", "DR", "DV", "RR", "RV", "VD", "NV", "AF", "VAF", "FREQ",
            "FA", "VF", "CN", "RD_CN", "FT", "REPCN", "REPCI", "SO", "MC");

    private final VcfRecord record;
    private final String file;
    private final ProblemList problems;
    private final boolean precise;

    public GenotypeParser(VcfRecord record, String file, ProblemList problems) {
        this.record = record;
        this.file = file;
        this.problems = problems;
        this.precise = !record.info().containsKey("IMPRECISE");
    }

    /** {@code alternative}: index among the record's alternative alleles, counted from 0; −1 for the reference's own. */
    public Genotype parse(int sample, int alternative) {
        SampleFields fields = new SampleFields(record, sample, alternative);
        // callers without GT (Strelka) assert no genotype, and their counts are kept
        String call = fields.text("GT").orElse("");
        Optional<List<AlleleCall>> alleles = call.isEmpty() ? Optional.of(List.of()) : alleles(call, alternative);
        if (alleles.isEmpty()) {
            problems.add(Problem.error("vcf.genotype", file, call, Integer.toString(record.alternatives().size()))
                    .atLine(record.line()).inField("GT"));
            return Genotype.noCall();
        }
        ReadCounts counts = ReadCounts.read(fields, precise);
        Genotype plain = new Genotype(alleles.get(), withoutMark(call).indexOf('|') >= 0, fields.whole("PS"),
                fields.whole("GQ"), depth(fields, alternative), counts.reference(), counts.alternative(),
                CallDetails.read(fields, counts));
        return physicallyPhased(plain, fields).orElse(plain);
    }

    private static OptionalInt depth(SampleFields fields, int alternative) {
        OptionalInt lowest = alternative < 0 ? fields.whole("MIN_DP") : OptionalInt.empty();
        if (lowest.isPresent()) {
            return lowest;
        }
        return fields.whole("DP").isPresent()
                ? fields.whole("DP")
                : fields.ofAllele("NR").map(Numbers::whole).orElse(OptionalInt.empty());
    }

    /** VCF 4.4 allows a phasing mark before the first allele. */
    private static String withoutMark(String call) {
        return call.startsWith("/") || call.startsWith("|") ? call.substring(1) : call;
    }

    private Optional<List<AlleleCall>> alleles(String call, int alternative) {
        List<AlleleCall> alleles = new ArrayList<>();
        for (String allele : withoutMark(call).split("[/|]", -1)) {
            Optional<AlleleCall> read = allele(allele, alternative);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            alleles.add(read.get());
        }
        return Optional.of(alleles);
    }

    private Optional<AlleleCall> allele(String text, int alternative) {
        if (text.equals(".")) {
            return Optional.of(AlleleCall.MISSING);
        }
        OptionalInt index = text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Numbers.whole(text)
                : OptionalInt.empty();
        if (index.isEmpty() || index.getAsInt() > record.alternatives().size()) {
            return Optional.empty();
        }
        return Optional.of(index.getAsInt() == 0
                ? AlleleCall.REFERENCE
                : index.getAsInt() == alternative + 1 ? AlleleCall.ALTERNATIVE : AlleleCall.OTHER);
    }

    /** GATK's physical phase: PGT orders the alleles of a heterozygous call, PID names the set by its first variant. */
    private Optional<Genotype> physicallyPhased(Genotype plain, SampleFields fields) {
        Optional<String> order = fields.text("PGT").filter(text -> text.equals("0|1") || text.equals("1|0"));
        OptionalInt set = fields.text("PID").map(text -> Numbers.whole(text.split("_")[0])).orElse(OptionalInt.empty());
        boolean heterozygous = plain.count(AlleleCall.ALTERNATIVE) == 1 && plain.count(AlleleCall.REFERENCE) == 1;
        if (plain.phased() || plain.phaseSet().isPresent() || order.isEmpty() || set.isEmpty() || !heterozygous) {
            return Optional.empty();
        }
        List<AlleleCall> alleles = order.get().startsWith("0")
                ? List.of(AlleleCall.REFERENCE, AlleleCall.ALTERNATIVE)
                : List.of(AlleleCall.ALTERNATIVE, AlleleCall.REFERENCE);
        return Optional.of(new Genotype(alleles, true, set, plain.quality(), plain.depth(), plain.referenceReads(),
                plain.alternativeReads(), plain.detail()));
    }
}
