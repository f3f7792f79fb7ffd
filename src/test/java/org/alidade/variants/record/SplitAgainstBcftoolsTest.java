package org.alidade.variants.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alidade.casefile.LineSource;
import org.alidade.model.AlleleCall;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of every real VCF against {@code bcftools norm -m-}: the same rows, and in each every field of INFO and of every
 * sample. What is allowed to differ, and why, stands in docs/variant-semantics.md.
 */
class SplitAgainstBcftoolsTest {
    private static final int SHOWN = 5;

    @TestFactory
    Stream<DynamicTest> everyRealFileIsSplitAsBcftoolsDoes() throws IOException {
        List<Path> files = RealVcfs.all();
        if (files.isEmpty()) {
            System.out.println("skipped: the shared test data are not beside the project");
        }
        Assumptions.assumeFalse(files.isEmpty(), "the shared test data are not beside the project");
        return files.stream().map(path -> DynamicTest.dynamicTest(RealVcfs.name(path), () -> compare(path)));
    }

    private static void compare(Path path) throws IOException {
        Map<String, List<String[]>> theirs = new HashMap<>();
        Bcftools.Output output = Bcftools.run("norm", "-m-", path.toString());
        if (!output.complete()) {
            // tags without definition or lists of a wrong length: it stops, and so can say nothing of the file
            System.out.println("bcftools does not read " + path.getFileName() + " to its end: rows counted only");
            rowsAreAsManyAsAlleles(path);
            return;
        }
        for (String line : output.lines()) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                theirs.computeIfAbsent(key(columns[0], columns[1], columns[3], columns[4]), k -> new ArrayList<>())
                        .add(columns);
            }
        }
        long rowsOfTheirs = theirs.values().stream().flatMap(List::stream)
                .filter(columns -> !VariantType.namesNoSequence(columns[4])).count();
        Comparison comparison = new Comparison(theirs);
        VcfFile file = new VcfFile(path);
        file.read(comparison::take);
        assertThat(file.problems()).noneMatch(problem -> problem.isError());
        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.rows).isEqualTo(rowsOfTheirs);
    }

    /** By the text of the file alone. */
    private static void rowsAreAsManyAsAlleles(Path path) throws IOException {
        long[] rows = new long[1];
        new VcfFile(path).read(read -> rows[0] += read.assembler().assemble(read.record()).size());
        long alleles = 0;
        try (LineSource source = LineSource.open(path)) {
            for (String line = source.next(); line != null; line = source.next()) {
                alleles += line.isEmpty() || line.startsWith("#")
                        ? 0
                        : Stream.of(line.split("\t")[4].split(",")).filter(alt -> !VariantType.namesNoSequence(alt))
                                .count();
            }
        }
        assertThat(rows[0]).isEqualTo(alleles);
    }

    private static String key(String contig, String position, String ref, String alt) {
        return contig + " " + position + " " + ref.toUpperCase(java.util.Locale.ROOT) + " "
                + (alt.startsWith("<") ? alt : alt.toUpperCase(java.util.Locale.ROOT));
    }

    private static final class Comparison {
        private final Map<String, List<String[]>> theirs;
        private final List<String> differences = new ArrayList<>();
        private List<ExtraField> fields = List.of();
        private long rows;

        Comparison(Map<String, List<String[]>> theirs) {
            this.theirs = theirs;
        }

        void take(VcfFile.Read read) {
            fields = fields.isEmpty() ? ExtraField.of(read.header()) : fields;
            for (VariantEvidence row : read.assembler().assemble(read.record())) {
                rows++;
                List<String[]> candidates = theirs.getOrDefault(key(read.record().contig(),
                        Integer.toString(read.record().position()), row.origin().asWritten().ref(),
                        row.origin().asWritten().alt()), List.of());
                List<String> wrong = candidates.isEmpty() ? List.of("no such row") : List.of();
                for (String[] candidate : candidates) {
                    wrong = new Row(read, row, candidate).wrong(fields);
                    if (wrong.isEmpty()) {
                        break;
                    }
                }
                if (!wrong.isEmpty() && differences.size() < SHOWN) {
                    differences.add(row.origin().asWritten() + " line " + read.record().line() + ": " + wrong);
                }
            }
        }
    }

    /** One row beside bcftools' line. */
    private record Row(VcfFile.Read read, VariantEvidence row, String[] theirs) {
        List<String> wrong(List<ExtraField> fields) {
            List<String> wrong = new ArrayList<>();
            Map<String, String> info = new HashMap<>();
            for (String entry : theirs[7].split(";")) {
                int equals = entry.indexOf('=');
                info.put(equals < 0 ? entry : entry.substring(0, equals),
                        equals < 0 ? "1" : entry.substring(equals + 1));
            }
            check(wrong, "QUAL", row.quality().quality().stream().boxed().map(Object::toString).toList(), theirs[5],
                    true);
            check(wrong, "FILTER", row.quality().filters().isEmpty()
                    ? List.of(row.quality().filtersApplied() ? "PASS" : ".")
                    : row.quality().filters(), theirs[6].replace(';', ','), false);
            int allele = row.origin().allele() - 1;
            for (ExtraField field : fields) {
                if (!field.sample()) {
                    String value = info.getOrDefault(field.id(), ".");
                    check(wrong, field.id(), field.values(read.record(), allele, -1), value,
                            field.isNumeric());
                }
            }
            for (int sample = 0; sample < read.header().samples().size(); sample++) {
                sample(wrong, fields, sample, allele);
            }
            return wrong;
        }

        private void sample(List<String> wrong, List<ExtraField> fields, int sample, int allele) {
            List<String> keys = theirs.length < 9 ? List.of() : Arrays.asList(theirs[8].split(":"));
            if (keys.isEmpty()) {
                return; // bcftools leaves the samples out where FORMAT is missing
            }
            String[] values = theirs[9 + sample].split(":", -1);
            for (ExtraField field : fields) {
                int index = keys.indexOf(field.id());
                if (!field.sample() || index < 0) {
                    continue;
                }
                String value = index < values.length ? values[index] : ".";
                if (field.id().equals("GT")) {
                    String own = row.genotype(read.header().samples().get(sample)).alleles().stream().map(
                            call -> call == AlleleCall.ALTERNATIVE ? "1" : call == AlleleCall.MISSING ? "." : "0")
                            .collect(Collectors.joining("/"));
                    String physical = read.record().format().contains("PGT") ? sorted(own) : own;
                    String expected = value.replace('|', '/');
                    if (!(own.isEmpty() ? "." : physical)
                            .equals(read.record().format().contains("PGT") ? sorted(expected) : expected)) {
                        wrong.add("GT " + own + " is not " + value);
                    }
                } else {
                    check(wrong, "FORMAT " + field.id(), field.values(read.record(), allele, sample), value,
                            field.isNumeric());
                }
            }
        }

        private static String sorted(String call) {
            return Stream.of(call.split("/")).sorted().collect(Collectors.joining("/"));
        }

        private static void check(List<String> wrong, String name, List<String> own, String theirs, boolean decimal) {
            List<String> expected = theirs.equals(".") ? List.of() : Arrays.asList(theirs.split(",", -1));
            List<String> found = own.stream().allMatch(value -> value.equals(".")) ? List.of() : own;
            if (decimal && found.size() == 1 && expected.isEmpty()) {
                expected = List.of(".");
            }
            if (found.isEmpty() && expected.stream().allMatch(value -> value.equals("."))) {
                expected = List.of();
            }
            boolean same = found.size() == expected.size();
            for (int i = 0; same && i < found.size(); i++) {
                same = found.get(i).equals(expected.get(i)) || decimal && near(found.get(i), expected.get(i));
            }
            if (!same) {
                wrong.add(name + " " + own + " is not " + theirs);
            }
        }

        /**
         * bcftools keeps decimals in 32 bits and writes six digits. Of a text that the header calls a whole number it keeps what
         * comes before the first other character ({@code 2.444} becomes 2, {@code 38C} 38, {@code IonExome} nothing): there the
         * table keeps what the file says.
         */
        private static boolean near(String own, String theirs) {
            if (!theirs.equals(".") && own.startsWith(theirs)) {
                return !own.matches("-?\\d+");
            }
            try {
                if (theirs.equals(".")) {
                    return Double.isNaN(Double.parseDouble(own)); // a number must not be lost
                }
                double one = Double.parseDouble(own);
                double other = Double.parseDouble(theirs);
                return Math.abs(one - other) <= 2e-5 * Math.max(Math.abs(one), 1e-30) || Double.isNaN(one);
            } catch (NumberFormatException e) {
                return theirs.equals(".");
            }
        }
    }
}
