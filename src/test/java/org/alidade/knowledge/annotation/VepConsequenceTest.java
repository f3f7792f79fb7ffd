package org.alidade.knowledge.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.alidade.knowledge.SharedData;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptStore;
import org.alidade.model.Contig;
import org.junit.jupiter.api.Test;

/**
 * VEP's own answers on a gene panel (GRCh38), for the transcripts that have not changed since. Most of the sequence is not at hand;
 * what the codon is then comes from VEP's answer itself, what becomes of it does not.
 */
class VepConsequenceTest {
    private static final List<String> LATER = List.of("splice_donor_5th_base_variant", "splice_donor_region_variant",
            "splice_polypyrimidine_tract_variant");

    @Test
    void agreesWithVepOnTermsAndNames() throws IOException {
        List<TranscriptModel> mane = TruthGenome.mane();
        Map<String, TranscriptModel> byEnsembl = new TreeMap<>();
        mane.forEach(model -> byEnsembl.put(TranscriptModel.withoutVersion(model.equivalent().orElse("")), model));
        int all = 0;
        int terms = 0;
        int named = 0;
        int names = 0;
        List<String> different = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SharedData.path("data/trios/panel_vep.vcf.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t");
                String csq = Arrays.stream(cells[7].split(";")).filter(part -> part.startsWith("CSQ=")).findFirst()
                        .orElse("CSQ=").substring(4);
                for (String entry : csq.split(",")) {
                    String[] fields = entry.split("\\|", -1);
                    if (fields.length < 20 || !byEnsembl.containsKey(fields[6])) {
                        continue;
                    }
                    TranscriptModel model = byEnsembl.get(fields[6]);
                    SequenceChange change = SequenceChange.of(Contig.of(cells[0]), Integer.parseInt(cells[1]),
                            cells[3], cells[4]);
                    OneStretch stretch = new OneStretch(model, change, fields[16]);
                    ConsequenceEngine engine = new ConsequenceEngine(new TranscriptStore(List.of(model)), stretch);
                    Optional<TranscriptEffect> effect = engine.effect(change, model);
                    String own = effect.map(one -> one.consequences().stream().map(c -> c.term())
                            .filter(term -> !LATER.contains(term)).sorted().collect(Collectors.joining("&")))
                            .orElse("");
                    String theirs = Arrays.stream(fields[1].split("&")).sorted().collect(Collectors.joining("&"));
                    all++;
                    String place = String.join("-", cells[0], cells[1], cells[3], cells[4]) + " " + model.id() + " "
                            + fields[16] + " ";
                    if (own.equals(theirs)) {
                        terms++;
                    } else {
                        different.add(place + theirs + " <> " + own + " " + fields[10]);
                    }
                    String[] h = fields[10].split(":");
                    if (h.length == 2 && model.equivalent().orElse("").equals(h[0])) {
                        named++;
                        String c = effect.flatMap(TranscriptEffect::hgvsC).orElse("");
                        String p = effect.flatMap(TranscriptEffect::hgvsPOfVep).orElse("");
                        String vp = fields[11].isEmpty() ? "" : fields[11].split(":")[1].replace("%3D", "=");
                        String ex = effect.flatMap(TranscriptEffect::exon).orElse("");
                        String in = effect.flatMap(TranscriptEffect::intron).orElse("");
                        if (c.equals(h[1]) && p.equals(vp) && ex.equals(fields[8]) && in.equals(fields[9])) {
                            names++;
                        } else {
                            different.add(
                                    place + h[1] + " " + vp + fields[8] + fields[9] + " <> " + c + " " + p + ex + in);
                        }
                    }
                }
            }
        }
        assertThat(all).isEqualTo(332);
        assertThat(terms).as("agree of 332; not: %s", String.join("\n", different)).isGreaterThanOrEqualTo(327);
        assertThat(named).isEqualTo(3);
        assertThat(names).isGreaterThanOrEqualTo(2);
    }
}
