package org.alidade.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;

/** The VCFs and read files of a case, checked by their headers: one build, and whose samples they hold. */
final class GenomicFiles {
    /** Length of chrM in UCSC's hg19, which is another sequence than NC_012920.1. */
    private static final int HG19_MITOCHONDRION = 16_571;

    private final List<Problem> problems;
    private final Map<Path, VcfHeader> headers = new LinkedHashMap<>();

    GenomicFiles(List<Path> variantFiles, List<Problem> problems) {
        this.problems = problems;
        for (Path file : variantFiles) {
            VcfHeaders.read(file, problems).ifPresent(header -> headers.put(file, header));
        }
        if (variantFiles.isEmpty()) {
            problems.add(Problem.error("case.noVcf", ""));
        }
    }

    /** Names of all samples, in the order of the files. */
    Set<String> samples() {
        Set<String> samples = new LinkedHashSet<>();
        headers.values().forEach(header -> samples.addAll(header.samples()));
        return samples;
    }

    /**
     * The build of the case: from the files' headers, which must agree with each other and with what the case declares.
     * Empty, with an error, where nothing tells it.
     */
    Optional<GenomeBuild> build(Optional<GenomeBuild> declared, List<Path> readFiles) {
        Optional<GenomeBuild> build = declared;
        for (Map.Entry<Path, VcfHeader> entry : headers.entrySet()) {
            Optional<GenomeBuild> own = entry.getValue().build();
            String name = VcfHeaders.name(entry.getKey());
            if (own.isPresent() && build.isPresent() && own.get() != build.get()) {
                problems.add(Problem.error("vcf.build", name, own.get().label(), build.get().label()));
            } else if (own.isEmpty() && build.isPresent()) {
                problems.add(Problem.warning("vcf.buildUnsaid", name, build.get().label()));
            }
            build = build.or(() -> own);
            if (entry.getValue().contigs().getOrDefault(new Contig("MT"), 0) == HG19_MITOCHONDRION) {
                problems.add(Problem.warning("vcf.hg19Mitochondrion", name));
            }
        }
        Optional<GenomeBuild> found = build
                .or(() -> readFiles.stream().map(ReadHeaders::build).flatMap(Optional::stream).findFirst());
        if (found.isEmpty() && !headers.isEmpty()) {
            problems.add(Problem.error("vcf.buildUnknown", VcfHeaders.name(headers.keySet().iterator().next())));
        }
        return found;
    }

    /**
     * Compares the samples of the files with those that the persons of the case have.
     *
     * @param controls samples with which a tumour is compared
     */
    void checkSamples(Map<String, String> sampleOfPerson, String probandId, List<String> controls) {
        Set<String> held = samples();
        sampleOfPerson.forEach((person, sample) -> {
            if (!held.contains(sample) && !headers.isEmpty()) {
                problems.add(Problem.error("vcf.sampleMissing", names(), sample, person, String.join(", ", held)));
            }
        });
        controls.stream().filter(control -> !held.contains(control) && !headers.isEmpty()).forEach(control -> problems
                .add(Problem.error("vcf.controlMissing", names(), control, String.join(", ", held))));
        if (!sampleOfPerson.containsKey(probandId) && !headers.isEmpty()) {
            problems.add(Problem.error("vcf.noProband", names(), probandId, String.join(", ", held)));
        }
        for (String sample : held) {
            if (!sampleOfPerson.containsValue(sample) && !controls.contains(sample)) {
                problems.add(Problem.warning("vcf.sampleNotInPedigree", names(), sample));
            }
        }
    }

    /** The samples of a tumour and its control, where the files say which is which: in the header (Mutect2) or as their names (Strelka). */
    Optional<TumourPair> tumourPair() {
        Set<String> held = samples();
        if (held.isEmpty() || held.size() > 2) {
            return Optional.empty();
        }
        Optional<String> tumour = named("##tumor_sample=").or(() -> Optional.of("TUMOR")).filter(held::contains);
        Optional<String> control = held.stream().filter(sample -> !tumour.equals(Optional.of(sample))).findFirst();
        boolean said = named("##normal_sample=").equals(control) || control.equals(Optional.of("NORMAL"));
        return tumour.filter(found -> held.size() == 1 || said).map(found -> new TumourPair(found, control));
    }

    /** Names of samples. */
    record TumourPair(String tumour, Optional<String> control) {
    }

    private Optional<String> named(String line) {
        return headers.values().stream().flatMap(header -> header.meta().stream())
                .filter(meta -> meta.startsWith(line)).map(meta -> meta.substring(line.length()).strip()).findFirst();
    }

    private String names() {
        return String.join(", ", headers.keySet().stream().map(VcfHeaders::name).toList());
    }

    /** The read files that can be used, by sample. */
    List<ReadFile> readFiles(Map<String, Path> fileOfSample, GenomeBuild build) {
        List<ReadFile> files = new ArrayList<>();
        fileOfSample.forEach((sample, file) -> ReadHeaders.check(sample, file, build, problems).ifPresent(files::add));
        return files;
    }
}
