package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.casefile.VcfHeader;

/**
 * Any field of INFO or FORMAT that a header defines, read for one alternative allele: of a list with one value per
 * alternative (Number=A) that of the allele, per allele (R) those of the reference and the allele, per genotype (G) those of
 * the genotypes of the two; any other list whole.
 *
 * @param sample whether it is a field of FORMAT
 * @param number as the header says it: a count, {@code A}, {@code R}, {@code G} or {@code .}
 * @param type {@code Integer}, {@code Float}, {@code Flag}, {@code Character} or {@code String}
 */
public record ExtraField(boolean sample, String id, String number, String type, String description) {
    private static final Pattern LINE = Pattern
            .compile(
                    "##(INFO|FORMAT)=<ID=([^,>]+),Number=([^,>]+),Type=([^,>]+)(?:,.*?Description=\"((?:[^\"\\\\]|\\\\.)*)\")?.*");

    /** All fields that a header defines, in its order; of a field defined twice the first definition. */
    public static List<ExtraField> of(VcfHeader header) {
        List<ExtraField> fields = new ArrayList<>();
        for (String line : header.meta()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                ExtraField field = new ExtraField(matcher.group(1).equals("FORMAT"), matcher.group(2),
                        matcher.group(3), matcher.group(4), Optional.ofNullable(matcher.group(5)).orElse(""));
                boolean known = fields.stream()
                        .anyMatch(other -> other.sample == field.sample && other.id.equals(field.id));
                if (!known) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    /** Whether the values are numbers. */
    public boolean isNumeric() {
        return type.equals("Integer") || type.equals("Float");
    }

    /**
     * The values for one allele of one record; empty where the field is missing. A flag that is set is {@code 1}.
     *
     * @param alternative counted from 0
     * @param column of the sample among those of the file, counted from 0; of no meaning for INFO
     */
    public List<String> values(VcfRecord record, int alternative, int column) {
        Optional<String> text = sample
                ? new SampleFields(record, column, alternative).text(id)
                : Optional.ofNullable(record.info().get(id));
        if (text.isEmpty() || text.get().equals(".")) {
            return List.of();
        }
        if (type.equals("Flag") || text.get().isEmpty()) {
            return List.of("1");
        }
        return chosen(List.of(text.get().split(",", -1)), alternative, record.alternatives().size());
    }

    private List<String> chosen(List<String> all, int alternative, int alternatives) {
        int second = alternative + 1;
        if (number.equals("A") && all.size() == alternatives) {
            return List.of(all.get(alternative));
        }
        if (number.equals("R") && all.size() == alternatives + 1) {
            return List.of(all.getFirst(), all.get(second));
        }
        // the genotype of alleles j ≤ k stands at k(k+1)/2 + j (VCF 4.2, section 1.4.2, GL)
        int heterozygous = second * (second + 1) / 2;
        if (number.equals("G") && all.size() == (alternatives + 1) * (alternatives + 2) / 2) {
            return List.of(all.getFirst(), all.get(heterozygous), all.get(heterozygous + second));
        }
        if (number.equals("G") && all.size() == alternatives + 1) {
            return List.of(all.getFirst(), all.get(second)); // a haploid sample
        }
        return all;
    }

    /** The value as a number where there is one only, and the type says that it is one. Missing is missing, not zero. */
    public OptionalDouble numeric(VcfRecord record, int alternative, int column) {
        List<String> values = values(record, alternative, column);
        return values.size() == 1 && (isNumeric() || type.equals("Flag"))
                ? Numbers.decimal(values.getFirst())
                : OptionalDouble.empty();
    }
}
