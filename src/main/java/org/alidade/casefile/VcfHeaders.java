package org.alidade.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.model.Problem;

/** Reads the header of a VCF and leaves the source at the first record. */
public final class VcfHeaders {
    private static final List<String> COLUMNS = List.of("#CHROM", "POS", "ID", "REF", "ALT", "QUAL", "FILTER", "INFO");

    /** How a BCF begins; htsjdk reads its version 2.1 alone, and bcftools writes 2.2. */
    private static final String BCF = "BCF\u0002";

    private VcfHeaders() {
    }

    /** The header of a file, or nothing and an error among {@code problems}. */
    public static Optional<VcfHeader> read(Path file, List<Problem> problems) {
        String name = name(file);
        if (!Files.isRegularFile(file)) {
            problems.add(Problem.error("file.missing", name, file.toString()));
            return Optional.empty();
        }
        try (LineSource source = LineSource.open(file)) {
            return read(source, name, problems);
        } catch (TruncatedFileException e) {
            problems.add(Problem.error("vcf.truncated", name));
        } catch (IOException e) {
            problems.add(Problem.error("file.unreadable", name, String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** The header at the beginning of a source. */
    public static Optional<VcfHeader> read(LineSource source, String name, List<Problem> problems) throws IOException {
        String line = source.next();
        if (line != null && line.startsWith(BCF)) {
            problems.add(Problem.error("vcf.bcf", name, name, vcfNameFor(name)));
            return Optional.empty();
        }
        if (line == null || !line.startsWith("##fileformat=VCFv")) {
            problems.add(Problem.error("vcf.notVcf", name).atLine(1));
            return Optional.empty();
        }
        if (!line.startsWith("##fileformat=VCFv4.")) {
            problems.add(Problem.error("vcf.version", name, line.substring("##fileformat=".length())).atLine(1));
            return Optional.empty();
        }
        List<String> meta = new ArrayList<>();
        while (line != null && line.startsWith("##")) {
            meta.add(line);
            line = source.next();
        }
        if (line == null || !line.startsWith("#CHROM")) {
            problems.add(Problem.error("vcf.noColumns", name).atLine(Math.max(1, source.line())));
            return Optional.empty();
        }
        return samples(line, name, source.line(), problems).map(samples -> new VcfHeader(meta, samples));
    }

    private static String vcfNameFor(String name) {
        return (name.endsWith(".bcf") ? name.substring(0, name.length() - ".bcf".length()) : name) + ".vcf.gz";
    }

    private static Optional<List<String>> samples(String line, String name, long number, List<Problem> problems) {
        List<String> columns = Arrays.asList(line.split("\t", -1));
        boolean fixed = columns.size() >= 8 && columns.subList(0, 8).equals(COLUMNS);
        boolean format = columns.size() == 8 || columns.size() > 8 && columns.get(8).equals("FORMAT");
        if (!fixed || !format) {
            problems.add(Problem.error("vcf.columns", name, line.replace('\t', ' ')).atLine(number));
            return Optional.empty();
        }
        List<String> samples = columns.size() > 9 ? columns.subList(9, columns.size()) : List.of();
        Set<String> seen = new HashSet<>();
        for (String sample : samples) {
            if (sample.isEmpty() || !seen.add(sample)) {
                problems.add(Problem.error("vcf.sampleTwice", name, sample).atLine(number));
                return Optional.empty();
            }
        }
        return Optional.of(samples);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
