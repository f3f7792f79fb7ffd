package org.alidade.knowledge.genome;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;

/** Lengths of the 25 primary sequences of each build, in bases (Genome Reference Consortium; MT: NC_012920.1). */
public final class ContigLengths {
    private static final Map<GenomeBuild, Map<Contig, Integer>> LENGTHS = Map.of(GenomeBuild.GRCH37,
            lengths("249250621 243199373 198022430 191154276 180915260 171115067 159138663 146364022 141213431 "
                    + "135534747 135006516 133851895 115169878 107349540 102531392 90354753 81195210 78077248 "
                    + "59128983 63025520 48129895 51304566 155270560 59373566 16569"),
            GenomeBuild.GRCH38,
            lengths("248956422 242193529 198295559 190214555 181538259 170805979 159345973 145138636 138394717 "
                    + "133797422 135086622 133275309 114364328 107043718 101991189 90338345 83257441 80373285 "
                    + "58617616 64444167 46709983 50818468 156040895 57227415 16569"));

    private ContigLengths() {
    }

    /** The primary sequences of a build with their lengths, in the order of the genome. */
    public static Map<Contig, Integer> of(GenomeBuild build) {
        return new TreeMap<>(LENGTHS.getOrDefault(build, Map.of()));
    }

    public static OptionalInt length(GenomeBuild build, Contig contig) {
        Integer length = LENGTHS.getOrDefault(build, Map.of()).get(contig);
        return length == null ? OptionalInt.empty() : OptionalInt.of(length);
    }

    /**
     * The build whose lengths a file's contigs have: every nuclear contig that is known must agree with one build only.
     * Empty where none is known, or they contradict each other.
     */
    public static Optional<GenomeBuild> buildOf(Map<Contig, Integer> contigs) {
        return Stream.of(GenomeBuild.values()).filter(build -> agrees(build, contigs)).findFirst();
    }

    private static boolean agrees(GenomeBuild build, Map<Contig, Integer> contigs) {
        Map<Contig, Integer> known = contigs.entrySet().stream()
                .filter(entry -> entry.getKey().isPrimary() && !entry.getKey().isMitochondrial())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return !known.isEmpty() && known.entrySet().stream()
                .allMatch(entry -> length(build, entry.getKey()).orElse(0) == entry.getValue());
    }

    private static Map<Contig, Integer> lengths(String text) {
        String[] numbers = text.split(" ");
        Map<Contig, Integer> lengths = new TreeMap<>();
        for (int i = 0; i < numbers.length; i++) {
            String name = i < 22 ? Integer.toString(i + 1) : i == 22 ? "X" : i == 23 ? "Y" : "MT";
            lengths.put(new Contig(name), Integer.valueOf(numbers[i]));
        }
        return Map.copyOf(lengths);
    }
}
