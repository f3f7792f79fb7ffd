package org.alidade.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.model.Gene;

/**
 * Makes case folders for {@code alidade benchmark ranking} out of solved phenopackets, read from standard input, one
 * {@code {"path":…,"phenopacket":{…}}} a line: {@code RankingCases OUT [--per-gene N] [--every N] [--short] [--noisy]
 * [--imprecise] [--clinvar] [--without-cause] [--seed N]}. Each has the published causal variants (small ones, with the place
 * in GRCh38) among 450 others in genes with a known disease, some 45 of them rare and coding.
 */
final class RankingCases {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path out;
    private final Map<String, String> options;
    private final KnowledgeBundle bundle;
    private final Phenotypes phenotypes;
    private final Map<String, Integer> made = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final MadeBackground background;

    private RankingCases(Path out, Map<String, String> options) throws IOException, KnowledgeException {
        this.out = out;
        this.options = options;
        this.bundle = KnowledgeBundle.builtIn();
        this.phenotypes = bundle.phenotypes();
        this.background = new MadeBackground(bundle);
    }

    public static void main(String[] arguments) throws IOException, KnowledgeException {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            boolean valued = i + 1 < arguments.length && !arguments[i + 1].startsWith("--");
            options.put(arguments[i], valued ? arguments[++i] : "");
        }
        new RankingCases(Path.of(arguments[0]), options).run();
    }

    private int option(String name, int usual) {
        return options.containsKey(name) ? Integer.parseInt(options.get(name)) : usual;
    }

    private void run() throws IOException {
        List<SolvedCase> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                SolvedCase.of(JSON.readTree(line).path("phenopacket")).ifPresent(cases::add);
            }
        }
        cases.forEach(one -> terms.addAll(one.present()));
        int count = 0;
        for (SolvedCase one : cases) {
            Optional<Gene> gene = bundle.geneModels().resolve(one.gene());
            if (gene.isPresent() && made.merge(one.gene(), 1, Integer::sum) <= option("--per-gene", 3)) {
                count++;
                if (count % option("--every", 1) == 0) {
                    Random random = new Random(option("--seed", 1) * 1_000_003L + one.id().hashCode());
                    CaseWriter.write(out.resolve(String.format("%04d-%s", count, one.gene())), changed(one, random), gene.get(),
                            background, random, options);
                }
            }
        }
        System.out.println(count + " cases");
    }

    /** The patient described in fewer words, with words of other patients, or in vaguer ones. */
    private SolvedCase changed(SolvedCase one, Random random) {
        List<String> present = new ArrayList<>(one.present());
        if (options.containsKey("--short")) {
            java.util.Collections.shuffle(present, random);
            present = new ArrayList<>(present.subList(0, Math.min(present.size(), 1 + random.nextInt(3))));
        }
        if (options.containsKey("--imprecise")) {
            present.replaceAll(term -> parent(term, random));
        }
        if (options.containsKey("--noisy")) {
            int foreign = Math.max(1, present.size() / 2);
            for (int i = 0; i < foreign; i++) {
                present.add(terms.get(random.nextInt(terms.size())));
            }
        }
        return one.describedBy(present.stream().distinct().toList());
    }

    private String parent(String id, Random random) {
        List<PhenotypeTerm> parents = phenotypes.parents(id);
        return parents.isEmpty() ? id : parents.get(random.nextInt(parents.size())).id();
    }
}
