package org.alidade.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alidade.casefile.VcfHeader;
import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;

/**
 * What one variant file says of how it was made.
 *
 * @param sha256 of the file
 * @param callers programs and versions that called or changed it, as the header names them
 * @param contigsOtherwise contigs whose length is not that of the case's build
 * @param filters that the header defines
 */
public record PipelineFacts(String file, String sha256, Optional<GenomeBuild> build, List<String> callers,
        List<String> annotators, List<String> contigsOtherwise, List<String> filters) {
    /** Lines by which programs name themselves: {@code ##source}, {@code ##GATKCommandLine}, {@code ##x_callVersion} … */
    private static final Pattern CALLER = Pattern
            .compile(
                    "##(source|GATKCommandLine[^=]*|DRAGENVersion|DRAGENCommandLine|DeepVariant_version|[A-Za-z]+_callVersion"
                            + "|[A-Za-z]+Version|cmdline|commandline)=(.*)");
    private static final Pattern ANNOTATOR = Pattern
            .compile("##(VEP|SnpEffVersion|SnpEffCmd|bcftools_csqVersion|ANNOVAR_DATE|SnpSiftVersion)=(.*)");
    private static final Pattern FILTER = Pattern.compile("##FILTER=<ID=([^,>]+)");
    private static final int LONGEST = 160;

    public PipelineFacts {
        callers = List.copyOf(callers);
        annotators = List.copyOf(annotators);
        contigsOtherwise = List.copyOf(contigsOtherwise);
        filters = List.copyOf(filters);
    }

    /** {@code build}: the case's. */
    public static PipelineFacts of(String file, String sha256, VcfHeader header, GenomeBuild build) {
        List<String> callers = new ArrayList<>();
        List<String> annotators = new ArrayList<>();
        List<String> filters = new ArrayList<>();
        for (String line : header.meta()) {
            Matcher annotator = ANNOTATOR.matcher(line);
            Matcher caller = CALLER.matcher(line);
            Matcher filter = FILTER.matcher(line);
            if (annotator.matches()) {
                annotators.add(named(annotator));
            } else if (caller.matches()) {
                callers.add(named(caller));
            } else if (filter.find()) {
                filters.add(filter.group(1));
            }
        }
        return new PipelineFacts(file, sha256, header.build(), callers.stream().distinct().toList(),
                annotators.stream().distinct().toList(), otherwise(header.contigs(), build),
                filters.stream().distinct().sorted().toList());
    }

    private static String named(Matcher line) {
        String text = line.group(1) + " " + line.group(2);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static List<String> otherwise(Map<Contig, Integer> contigs, GenomeBuild build) {
        List<String> wrong = new ArrayList<>();
        contigs.forEach((contig, length) -> {
            OptionalInt expected = ContigLengths.length(build, contig);
            if (expected.isPresent() && expected.getAsInt() != length) {
                wrong.add(contig.name());
            }
        });
        return wrong;
    }

    /** Where a file is not what the profile asks for. */
    public List<Deviation> against(PipelineProfile profile) {
        List<Deviation> deviations = new ArrayList<>();
        String own = build.map(GenomeBuild::label).orElse("");
        if (profile.build().filter(wanted -> !wanted.equalsIgnoreCase(own)).isPresent()) {
            deviations.add(new Deviation(Deviation.Kind.BUILD, file, profile.build().get(), own));
        }
        if (!contigsOtherwise.isEmpty()) {
            deviations.add(new Deviation(Deviation.Kind.CONTIGS, file, "", String.join(", ", contigsOtherwise)));
        }
        if (isMissing(profile.callers(), callers)) {
            deviations.add(new Deviation(Deviation.Kind.CALLER, file, String.join(", ", profile.callers()),
                    String.join("; ", callers)));
        }
        if (isMissing(profile.annotators(), annotators)) {
            deviations.add(new Deviation(Deviation.Kind.ANNOTATOR, file, String.join(", ", profile.annotators()),
                    String.join("; ", annotators)));
        }
        List<String> unknown = filters.stream()
                .filter(filter -> !filter.equals("PASS") && !profile.filters().contains(filter)).toList();
        if (!profile.filters().isEmpty() && !unknown.isEmpty()) {
            deviations.add(new Deviation(Deviation.Kind.FILTERS, file, String.join(", ", profile.filters()),
                    String.join(", ", unknown)));
        }
        return deviations;
    }

    private static boolean isMissing(List<String> wanted, List<String> found) {
        return !wanted.isEmpty() && wanted.stream().map(text -> text.toLowerCase(Locale.ROOT))
                .noneMatch(text -> found.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(text)));
    }

    /** One thing that is not as the profile asks. {@code found} is empty where the file does not say. */
    public record Deviation(Kind kind, String file, String expected, String found) {
        /** Text keys: {@code quality.deviation.<NAME>}. */
        public enum Kind {
            BUILD, CONTIGS, CALLER, ANNOTATOR, FILTERS
        }
    }
}
