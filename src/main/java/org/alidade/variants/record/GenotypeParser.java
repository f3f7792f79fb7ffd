package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import org.alidade.model.AlleleCall;
import org.alidade.model.Genotype;
import org.alidade.model.Problem;

/** Reads the call of one sample, seen from one alternative allele of its record. */
public final class GenotypeParser {
    private final VcfRecord record;
    private final String file;
    private final ProblemList problems;

    public GenotypeParser(VcfRecord record, String file, ProblemList problems) {
        this.record = record;
        this.file = file;
        this.problems = problems;
    }

    /** {@code alternative}: index among the record's alternative alleles, counted from 0. */
    public Genotype parse(int sample, int alternative) {
        String[] values = record.sampleColumns().get(sample).split(":", -1);
        String call = value(values, "GT");
        if (call == null) {
            return Genotype.noCall();
        }
        String trimmed = call.startsWith("/") || call.startsWith("|") ? call.substring(1) : call;
        List<AlleleCall> alleles = new ArrayList<>();
        for (String allele : trimmed.split("[/|]", -1)) {
            Optional<AlleleCall> read = allele(allele, alternative);
            if (read.isEmpty()) {
                problems.add(Problem.error("vcf.genotype", file, call, Integer.toString(record.alternatives().size()))
                        .atLine(record.line()).inField("GT"));
                return Genotype.noCall();
            }
            alleles.add(read.get());
        }
        Depths depths = depths(values, alternative);
        return new Genotype(alleles, trimmed.indexOf('|') >= 0, number(value(values, "PS")),
                number(value(values, "GQ")), number(value(values, "DP")), depths.reference, depths.alternative);
    }

    private Optional<AlleleCall> allele(String text, int alternative) {
        if (text.equals(".")) {
            return Optional.of(AlleleCall.MISSING);
        }
        OptionalInt index = text.chars().allMatch(c -> c >= '0' && c <= '9') ? number(text) : OptionalInt.empty();
        if (index.isEmpty() || index.getAsInt() > record.alternatives().size()) {
            return Optional.empty();
        }
        return Optional.of(switch (index.getAsInt()) {
            case 0 -> AlleleCall.REFERENCE;
            default -> index.getAsInt() == alternative + 1 ? AlleleCall.ALTERNATIVE : AlleleCall.OTHER;
        });
    }

    /** Reads of the two alleles. */
    private record Depths(OptionalInt reference, OptionalInt alternative) {
    }

    /** AD, or RO and AO as freebayes writes them. */
    private Depths depths(String[] values, int alternative) {
        String both = value(values, "AD");
        if (both != null) {
            String[] depths = both.split(",", -1);
            if (depths.length == record.alternatives().size() + 1) {
                return new Depths(number(depths[0]), number(depths[alternative + 1]));
            }
        }
        String alternatives = value(values, "AO");
        if (alternatives != null) {
            String[] depths = alternatives.split(",", -1);
            if (depths.length == record.alternatives().size()) {
                return new Depths(number(value(values, "RO")), number(depths[alternative]));
            }
        }
        return new Depths(OptionalInt.empty(), OptionalInt.empty());
    }

    private @Nullable String value(String[] values, String key) {
        int index = record.format().indexOf(key);
        return index < 0 || index >= values.length || values[index].isEmpty() ? null : values[index];
    }

    /** A whole number; a decimal one is cut off. */
    private static OptionalInt number(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 12 || !Character.isDigit(text.charAt(0))) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of((int) Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
