package org.alidade.workflow;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.Problem;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.ranking.Candidate;
import org.alidade.ranking.CandidateRanking;
import org.alidade.ranking.RankingInput;

/** Ranks solved cases as the workbench ranks them, and tells where their answers stand. */
public final class BenchmarkRanking {
    static final String HEADER = "case\tgene\trank_full\trank_phenotype\tprobability\tseconds";
    private static final String EXPECTED = "expected.tsv";

    private final Workstation workstation;
    private final GeneModels genes;
    private final GeneFacts facts;

    BenchmarkRanking(Workstation workstation, GeneModels genes, GeneFacts facts) {
        this.workstation = workstation;
        this.genes = genes;
        this.facts = facts;
    }

    /**
     * Where the answer of one case stands.
     *
     * @param gene the answer; empty where the case has none
     * @param full its place in the list by genes, from 1; of genes with the same score each has the last place
     * @param phenotype its place among all annotated genes, the variants ignored
     * @param probability the program's for the answer; for a case without an answer, that there is none in the list
     * @param first the program's for the head of the list
     * @param inheritance the model under which the answer was found
     * @param seconds that the ranking alone took, after loading and filtering
     */
    public record Placed(String name, Optional<Gene> gene, OptionalInt full, OptionalInt phenotype,
            OptionalDouble probability, double first, Optional<InheritanceMatch> inheritance, double seconds) {
        public boolean isFirst() {
            return full.isPresent() && full.getAsInt() == 1;
        }

        String line() {
            return String.join("\t", name, gene.map(Gene::symbol).orElse(""), place(full), place(phenotype),
                    probability.isPresent() ? String.format(Locale.ROOT, "%.6f", probability.getAsDouble()) : "-",
                    String.format(Locale.ROOT, "%.3f", seconds));
        }

        private static String place(OptionalInt rank) {
            return rank.isPresent() ? Integer.toString(rank.getAsInt()) : "-";
        }
    }

    /** One line of expected.tsv. */
    private record Answer(String gene, List<String> place) {
        boolean isIn(Candidate candidate) {
            return place.isEmpty() || candidate.variants().stream().map(variant -> variant.evidence())
                    .anyMatch(evidence -> is(evidence.key()) || is(evidence.origin().asWritten()));
        }

        private boolean is(VariantKey key) {
            return key.contig().ucscName().equals(ucsc(place.get(0)))
                    && Integer.toString(key.position()).equals(place.get(1)) && key.ref().equals(place.get(2))
                    && key.alt().equals(place.get(3));
        }

        private static String ucsc(String contig) {
            return contig.startsWith("chr") ? contig : contig.equals("MT") ? "chrM" : "chr" + contig;
        }
    }

    /** Folders with an expected.tsv, at any depth, in the order of their names. */
    private static List<Path> caseFolders(Path cases) throws IOException {
        try (Stream<Path> files = Files.walk(cases)) {
            return files.filter(file -> file.endsWith(EXPECTED)).map(Path::getParent).sorted().toList();
        }
    }

    /**
     * Ranks every case below {@code cases} and writes a line for each as it is done.
     *
     * @param problems takes what stands in the way of a case; the others go on
     */
    List<Placed> run(Path cases, Path tsv, Consumer<Problem> problems, Progress progress) throws IOException {
        List<Path> folders = caseFolders(cases);
        List<Placed> placed = new ArrayList<>();
        try (BufferedWriter out = Files.newBufferedWriter(tsv)) {
            out.write(HEADER + "\n");
            for (Path folder : folders) {
                progress.report("workflow.stage.rank", placed.size(), folders.size());
                progress.checkCancelled();
                Placed found = place(folder, String.valueOf(cases.relativize(folder)), problems);
                placed.add(found);
                out.write(found.line() + "\n");
                out.flush();
            }
        }
        return placed;
    }

    private Placed place(Path folder, String name, Consumer<Problem> problems) throws IOException {
        List<Answer> answers = answers(folder.resolve(EXPECTED));
        Optional<Gene> gene = answers.stream().findFirst().map(Answer::gene)
                .map(symbol -> genes.resolve(symbol).orElseGet(() -> Gene.ofSymbol(symbol)));
        Workstation.Opening opening = workstation.open(new CaseRequest.Folder(folder), Progress.none());
        opening.problems().stream().filter(Problem::isError).forEach(problems);
        if (opening.session().isEmpty()) {
            return new Placed(name, gene, OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(), 0,
                    Optional.empty(), 0);
        }
        try (CaseSession session = opening.session().get()) {
            return place(session, name, gene, answers);
        }
    }

    private Placed place(CaseSession session, String name, Optional<Gene> gene, List<Answer> answers) {
        Phenotypes phenotypes = session.phenotypes();
        RankingInput input = new RankingInput(session.theCase().probandFeatures(), phenotypes, facts);
        long start = System.nanoTime();
        List<Candidate> ranked = CandidateRanking.rank(session.variants(), input);
        double seconds = (System.nanoTime() - start) / 1e9;
        OptionalInt phenotype = gene.map(known -> phenotypes.fit(input.features()).rank(known))
                .orElse(OptionalInt.empty());
        double first = ranked.isEmpty() ? 0 : ranked.getFirst().score();
        Optional<Candidate> answer = ranked.stream()
                .filter(candidate -> candidate.gene().isPresent() && gene.isPresent()
                        && candidate.gene().get().isSame(gene.get())
                        && answers.stream().anyMatch(one -> one.isIn(candidate)))
                .findFirst();
        OptionalInt full = answer.map(found -> OptionalInt.of(rank(ranked, found))).orElse(OptionalInt.empty());
        OptionalDouble probability = gene.isEmpty()
                ? OptionalDouble.of(CandidateRanking.none(ranked))
                : answer.map(found -> OptionalDouble.of(found.score())).orElse(OptionalDouble.empty());
        return new Placed(name, gene, full, phenotype, probability, first, answer.flatMap(Candidate::inheritance),
                seconds);
    }

    /** How many genes have a candidate that is at least as likely; a candidate without a gene counts for one. */
    private static int rank(List<Candidate> ranked, Candidate answer) {
        Set<String> before = new HashSet<>();
        ranked.stream().filter(candidate -> candidate.score() >= answer.score())
                .forEach(candidate -> before.add(candidate.gene().map(Gene::symbol)
                        .orElseGet(() -> candidate.variants().getFirst().evidence().key().text())));
        return before.size();
    }

    private static List<Answer> answers(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
        List<Integer> columns = Stream.of("contig", "pos", "ref", "alt").map(header::indexOf).toList();
        List<Answer> answers = new ArrayList<>();
        for (String line : lines.stream().skip(1).filter(text -> !text.isBlank()).toList()) {
            String[] cells = line.split("\t", -1);
            List<String> place = columns.stream()
                    .map(column -> column < 0 || column >= cells.length ? "" : cells[column]).toList();
            int gene = Math.max(0, header.indexOf("gene"));
            answers.add(new Answer(cells[gene], place.contains("") ? List.of() : place));
        }
        return answers;
    }
}
