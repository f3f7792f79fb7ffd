package org.alidade.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;

/**
 * What the header of a VCF says.
 *
 * @param meta the lines that begin with {@code ##}
 * @param samples names of the columns behind FORMAT
 */
public record VcfHeader(List<String> meta, List<String> samples) {
    private static final Pattern ID = Pattern.compile("[<,]ID=([^,>]+)");
    private static final Pattern LENGTH = Pattern.compile("[<,]length=(\\d{1,10})");
    private static final Pattern ASSEMBLY = Pattern.compile("(?i)[<,]assembly=\"?([^,\">]+)");
    private static final Pattern DESCRIPTION = Pattern.compile("Description=\"((?:[^\"\\\\]|\\\\.)*)\"");

    public VcfHeader {
        meta = List.copyOf(meta);
        samples = List.copyOf(samples);
    }

    /** The description of an INFO field, where the header defines the field. */
    public Optional<String> infoDescription(String field) {
        return meta.stream().filter(line -> line.startsWith("##INFO=")).filter(line -> {
            Matcher id = ID.matcher(line);
            return id.find() && id.group(1).equals(field);
        }).findFirst().map(line -> {
            Matcher description = DESCRIPTION.matcher(line);
            return description.find() ? description.group(1) : "";
        });
    }

    public boolean definesInfo(String field) {
        return infoDescription(field).isPresent();
    }

    /** Contigs and their lengths, where the header gives both. */
    public Map<Contig, Integer> contigs() {
        Map<Contig, Integer> contigs = new LinkedHashMap<>();
        for (String line : meta) {
            if (line.startsWith("##contig=")) {
                Matcher id = ID.matcher(line);
                Matcher length = LENGTH.matcher(line);
                if (id.find() && length.find()) {
                    contigs.putIfAbsent(Contig.of(id.group(1)),
                            (int) Math.min(Long.parseLong(length.group(1)), Integer.MAX_VALUE));
                }
            }
        }
        return contigs;
    }

    /**
     * The build: from the contigs' lengths, which cannot lie; else from {@code ##reference} and the contigs'
     * {@code assembly}; else from what VEP wrote.
     */
    public Optional<GenomeBuild> build() {
        return ContigLengths.buildOf(contigs()).or(() -> named("##reference=")).or(this::assemblyOfContigs)
                .or(() -> named("##assembly=")).or(() -> named("##VEP="));
    }

    /** The attribute alone: the hexadecimal digits of an MD5 spell {@code b37} often enough. */
    private Optional<GenomeBuild> assemblyOfContigs() {
        return meta.stream().filter(line -> line.startsWith("##contig=")).map(ASSEMBLY::matcher).filter(Matcher::find)
                .map(matcher -> GenomeBuild.parse(matcher.group(1))).flatMap(Optional::stream).findFirst();
    }

    private Optional<GenomeBuild> named(String start) {
        return meta.stream().filter(line -> line.startsWith(start)).map(GenomeBuild::parse).flatMap(Optional::stream)
                .findFirst();
    }

    /** The text behind {@code ##key=}, where the header has such a line. */
    public Optional<String> line(String key) {
        String start = "##" + key + "=";
        return meta.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()))
                .findFirst();
    }
}
