package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import org.alidade.casefile.VcfHeader;
import org.alidade.model.Problem;

/** Takes the lines of one VCF apart (VCF 4.1 to 4.5, section 1.6). A line that is not a record gives an error. */
public final class RecordParser {
    /** Floats that are no numbers, as VCF 4.3 spells them (section 1.3). */
    private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(inf|infinity|nan)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("(?i)[ACGTNRYKMSWBDHV]+");
    private static final Pattern ALTERNATIVE = Pattern
            .compile(
                    "(?i)[ACGTN]+|\\*|<[^<>\\s]+>|\\.[ACGTN]+|[ACGTN]+\\.|[ACGTN.]*[\\[\\]][^\\[\\]\\s]+[\\[\\]][ACGTN.]*");
    private static final Pattern WITHOUT_BASE = Pattern.compile("[\\[\\]][^\\[\\]]+[\\[\\]]");
    private final VcfHeader header;
    private final String file;
    private final ProblemList problems;

    public RecordParser(VcfHeader header, String file, ProblemList problems) {
        this.header = header;
        this.file = file;
        this.problems = problems;
    }

    /** One record, or nothing and an error among the problems. {@code line}: its number, counted from 1. */
    public Optional<VcfRecord> parse(String text, long line) {
        String[] fields = text.split("\t", -1);
        int expected = header.samples().isEmpty() ? 8 : 9 + header.samples().size();
        boolean formatWithoutSamples = header.samples().isEmpty() && fields.length == 9;
        if (fields.length != expected && !formatWithoutSamples) {
            return wrong("vcf.columnCount", line, "", Integer.toString(expected), Integer.toString(fields.length));
        }
        if (fields[0].isEmpty() || fields[0].indexOf(' ') >= 0) {
            return wrong("vcf.contig", line, "CHROM", fields[0]);
        }
        int position = position(fields[1]);
        if (position < 0) {
            return wrong("vcf.position", line, "POS", fields[1]);
        }
        if (position == 0) {
            problems.add(Problem.note("vcf.telomere", file, text.substring(0, Math.min(40, text.length())))
                    .atLine(line));
            return Optional.empty();
        }
        if (!REFERENCE.matcher(fields[3]).matches()) {
            return wrong("vcf.reference", line, "REF", fields[3]);
        }
        List<String> alternatives = fields[4].equals(".") ? List.of() : Arrays.asList(fields[4].split(",", -1));
        for (String alternative : alternatives) {
            if (!ALTERNATIVE.matcher(alternative).matches()) {
                return wrong("vcf.alternative", line, "ALT", alternative);
            }
        }
        Optional<OptionalDouble> quality = quality(fields[5]);
        if (quality.isEmpty()) {
            return wrong("vcf.quality", line, "QUAL", fields[5]);
        }
        VcfRecord record = record(fields, line, position, alternatives, quality.get());
        noteOddities(record);
        return Optional.of(record);
    }

    /** What VCF forbids and what yet leaves the record readable (VCF 4.3, sections 1.6.1.6, 1.6.2 and 5.4). */
    private void noteOddities(VcfRecord record) {
        record.quality().ifPresent(quality -> {
            if (quality < 0) {
                problems.add(Problem.warning("vcf.negativeQuality", file, Double.toString(quality))
                        .atLine(record.line()).inField("QUAL"));
            }
        });
        for (String alternative : record.alternatives()) {
            if (WITHOUT_BASE.matcher(alternative).matches()) {
                problems.add(Problem.warning("vcf.breakendWithoutBase", file, alternative).atLine(record.line())
                        .inField("ALT"));
            }
        }
        for (int sample = 0; sample < record.sampleColumns().size(); sample++) {
            long values = 1 + record.sampleColumns().get(sample).chars().filter(c -> c == ':').count();
            if (values > record.format().size()) {
                problems.add(Problem.warning("vcf.moreValuesThanKeys", file, header.samples().get(sample),
                        Long.toString(values), Integer.toString(record.format().size())).atLine(record.line())
                        .inField("FORMAT"));
            }
        }
    }

    private VcfRecord record(String[] fields, long line, int position, List<String> alternatives,
            OptionalDouble quality) {
        boolean filtersApplied = !fields[6].equals(".");
        List<String> filters = Arrays.stream(fields[6].split(";"))
                .filter(filter -> !filter.equals("PASS") && !filter.equals(".") && !filter.isEmpty()).toList();
        List<String> identifiers = Arrays.stream(fields[2].split(";"))
                .filter(id -> !id.equals(".") && !id.isEmpty()).toList();
        List<String> format = fields.length > 8 ? Arrays.asList(fields[8].split(":", -1)) : List.of();
        List<String> samples = fields.length > 9 ? Arrays.asList(fields).subList(9, fields.length) : List.of();
        return new VcfRecord(line, fields[0], position, identifiers, fields[3].toUpperCase(Locale.ROOT),
                upper(alternatives), quality, filters, filtersApplied, info(fields[7]), format, samples);
    }

    private static List<String> upper(List<String> alleles) {
        List<String> upper = new ArrayList<>();
        for (String allele : alleles) {
            boolean names = allele.startsWith("<") || allele.indexOf('[') >= 0 || allele.indexOf(']') >= 0;
            upper.add(names ? allele : allele.toUpperCase(Locale.ROOT));
        }
        return upper;
    }

    private Optional<VcfRecord> wrong(String code, long line, String field, String... arguments) {
        problems.add(Problem.error(code, file, arguments).atLine(line).inField(field));
        return Optional.empty();
    }

    /** Below zero where the text is no position. */
    private static int position(String text) {
        if (text.isEmpty() || text.length() > 10 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        long value = Long.parseLong(text);
        return value > Integer.MAX_VALUE - 1 ? -1 : (int) value;
    }

    private static Optional<OptionalDouble> quality(String text) {
        if (text.equals(".") || NO_NUMBER.matcher(text).matches()) {
            return Optional.of(OptionalDouble.empty());
        }
        try {
            double value = Double.parseDouble(text);
            return Optional.of(Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> info(String text) {
        Map<String, String> info = new HashMap<>();
        if (!text.equals(".")) {
            for (String entry : text.split(";")) {
                int equals = entry.indexOf('=');
                info.put(equals < 0 ? entry : entry.substring(0, equals),
                        equals < 0 ? "" : entry.substring(equals + 1));
            }
        }
        return info;
    }
}
