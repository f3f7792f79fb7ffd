package org.alidade.knowledge.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.nio.file.Path;

import org.alidade.knowledge.SharedData;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptStore;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.junit.jupiter.api.Test;

/** ClinVar's molecular consequences (of any RefSeq transcript of the gene) and genomic HGVS of BRCA2 and TP53. */
class ClinVarConsequenceTest {
    @Test
    void agreesWithClinVarOnTermsAndGenomicNames() throws IOException {
        TruthGenome genome = TruthGenome.open();
        List<TranscriptModel> models = TruthGenome.mane().stream().filter(genome::holds).toList();
        ConsequenceEngine engine = new ConsequenceEngine(new TranscriptStore(models), genome);
        int all = 0;
        int terms = 0;
        int names = 0;
        int named = 0;
        Map<String, Integer> different = new TreeMap<>();
        Map<String, String> example = new TreeMap<>();
        Path file;
        try (Stream<Path> files = Files.list(SharedData.path("data/clinvar"))) {
            file = files.filter(f -> f.toString().endsWith(".vcf.gz")).findFirst().orElseThrow();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t");
                String gene = info(cells[7], "GENEINFO").map(text -> text.split(":")[0]).orElse("");
                if (!Set.of("BRCA2", "TP53").contains(gene) || !cells[4].matches("[ACGT]+")) {
                    continue;
                }
                SequenceChange change = SequenceChange.of(Contig.of(cells[0]), Integer.parseInt(cells[1]), cells[3],
                        cells[4]);
                Optional<TranscriptEffect> effect = engine.effects(change).stream()
                        .filter(one -> one.transcript().gene().symbol().equals(gene)).findFirst();
                if (effect.isEmpty()) {
                    continue;
                }
                String hgvs = info(cells[7], "CLNHGVS").orElse("");
                if (!hgvs.isEmpty()) {
                    named++;
                    String own = engine.onGenome(change).orElse("");
                    if (hgvs.substring(hgvs.indexOf(':') + 1).equals(own)) {
                        names++;
                    } else {
                        different.merge("name", 1, Integer::sum);
                        example.putIfAbsent("name" + different.get("name"), hgvs + " " + own);
                    }
                }
                Set<String> theirs = Arrays.stream(info(cells[7], "MC").orElse("").split(","))
                        .filter(text -> text.contains("|")).map(text -> text.split("\\|")[1]).map(Consequence::parse)
                        .flatMap(Optional::stream).map(Consequence::term)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (theirs.isEmpty()) {
                    continue;
                }
                all++;
                Set<String> own = effect.get().consequences().stream().map(Consequence::term)
                        .collect(Collectors.toCollection(TreeSet::new));
                boolean same = theirs.contains(effect.get().worst().term())
                        || own.stream().anyMatch(theirs::contains);
                if (same) {
                    terms++;
                } else {
                    String key = theirs + " <> " + own;
                    different.merge(key, 1, Integer::sum);
                    example.putIfAbsent(key, String.join("-", cells[0], cells[1], cells[3], cells[4]) + " "
                            + effect.get().hgvsC() + " " + effect.get().hgvsP());
                }
            }
        }
        assertThat(all).isEqualTo(23_355);
        assertThat(terms).as("agree of 23,355; not: %s", different).isGreaterThanOrEqualTo(23_106);
        assertThat(named).isEqualTo(24_824);
        assertThat(names).as("not: %s", example).isGreaterThanOrEqualTo(24_499);
    }

    private static Optional<String> info(String info, String key) {
        return Arrays.stream(info.split(";")).filter(part -> part.startsWith(key + "=")).findFirst()
                .map(part -> part.substring(key.length() + 1));
    }
}
