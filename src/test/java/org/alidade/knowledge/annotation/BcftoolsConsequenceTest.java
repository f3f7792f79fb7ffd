package org.alidade.knowledge.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.alidade.knowledge.SharedData;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptStore;
import org.alidade.knowledge.transcripts.files.TranscriptFiles;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The expected answers of bcftools csq on real transcripts. bcftools names several things otherwise than VEP; what may differ is
 * listed in docs/consequences.md, and the share that agrees has a floor here.
 */
class BcftoolsConsequenceTest {
    @TempDir
    Path folder;

    /** One answer: the file, the variant, the transcript and the terms. */
    private record Expected(String file, String variant, String transcript, Set<Consequence> terms) {
    }

    @Test
    void agreesWithBcftoolsOnRealTranscripts() throws IOException {
        Map<String, Map<String, byte[]>> folders = unpack();
        int agree = 0;
        int all = 0;
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, Map<String, byte[]>> entry : folders.entrySet()) {
            for (Map.Entry<String, byte[]> file : entry.getValue().entrySet()) {
                if (file.getKey().endsWith(".vcf")) {
                    Optional<ConsequenceEngine> engine = engine(entry.getValue(), file.getKey());
                    if (engine.isEmpty()) {
                        continue;
                    }
                    for (Expected expected : expected(entry.getKey() + "/" + file.getKey(), file.getValue())) {
                        Set<Consequence> own = own(engine.get(), expected);
                        all++;
                        if (same(expected.terms(), own)) {
                            agree++;
                        } else {
                            different.add(expected + " <> " + own);
                        }
                    }
                }
            }
        }
        assertThat(all).isEqualTo(120);
        assertThat(agree).as("agree of 120; not: %s", String.join("\n", different)).isGreaterThanOrEqualTo(96);
    }

    private static boolean same(Set<Consequence> theirs, Set<Consequence> own) {
        return own.containsAll(theirs);
    }

    private static Set<Consequence> own(ConsequenceEngine engine, Expected expected) {
        String[] parts = expected.variant().split(":");
        return engine.effects(Contig.of(parts[0]), Integer.parseInt(parts[1]), parts[2], parts[3]).stream()
                .filter(effect -> effect.transcript().stableId().equals(expected.transcript()))
                .findFirst().<Set<Consequence>>map(effect -> EnumSet.copyOf(effect.consequences()))
                .orElseGet(() -> EnumSet.noneOf(Consequence.class));
    }

    private static List<Expected> expected(String file, byte[] vcf) {
        List<Expected> all = new ArrayList<>();
        for (String line : new String(vcf, StandardCharsets.UTF_8).split("\n")) {
            String[] cells = line.split("\t");
            if (line.startsWith("#") || cells.length < 8 || cells[4].contains(",") || cells[4].startsWith("<")) {
                continue;
            }
            String variant = cells[0] + ":" + cells[1] + ":" + cells[3] + ":" + cells[4];
            String value = Arrays.stream(cells[7].split(";")).filter(part -> part.startsWith("EXPL="))
                    .map(part -> part.substring(5)).findFirst()
                    .or(() -> Arrays.stream(cells[7].split(";")).filter(part -> part.startsWith("EXP="))
                            .map(part -> part.substring(4)).findFirst())
                    .orElse("");
            if (value.isEmpty() || value.startsWith("@") || value.equals(".")
                    || value.matches(".*\\d[ACGT>]+\\+\\d.*")) {
                continue;
            }
            Map<String, Set<Consequence>> terms = new TreeMap<>();
            for (String answer : value.split(",")) {
                String[] fields = answer.split("\\|");
                if (fields.length >= 3 && !fields[2].isEmpty()) {
                    terms.computeIfAbsent(fields[2], unused -> EnumSet.noneOf(Consequence.class))
                            .addAll(Arrays.stream(fields[0].split("&")).map(Consequence::parse)
                                    .flatMap(Optional::stream).collect(Collectors.toSet()));
                }
            }
            terms.forEach((transcript, set) -> all.add(new Expected(file, variant, transcript, set)));
        }
        return all;
    }

    private Optional<ConsequenceEngine> engine(Map<String, byte[]> files, String vcf) throws IOException {
        Optional<String> gff = pick(files, ".gff", vcf);
        Optional<String> fasta = pick(files, ".fa", vcf);
        if (gff.isEmpty() || fasta.isEmpty()) {
            return Optional.empty();
        }
        Path written = Files.write(folder.resolve("models.gff"), files.get(gff.get()));
        // Some of these files hold genes that begin before base 1: said as problems, and the transcripts can still be read.
        List<TranscriptModel> known = TranscriptFiles.read(written).models();
        return Optional.of(new ConsequenceEngine(new TranscriptStore(known),
                MemoryGenome.fasta(new ByteArrayInputStream(files.get(fasta.get())))));
    }

    private static Optional<String> pick(Map<String, byte[]> files, String end, String vcf) {
        String stem = vcf.replace(".vcf", "");
        List<String> names = files.keySet().stream().filter(name -> name.endsWith(end)).toList();
        return names.stream().filter(name -> name.startsWith(stem)).findFirst().or(() -> names.stream().findFirst());
    }

    private static Map<String, Map<String, byte[]>> unpack() throws IOException {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        try (InputStream stream = Files.newInputStream(SharedData.path("data/consequence/bcftools-csq.tar.gz"));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(stream))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String[] path = entry.getName().split("/");
                if (!entry.isDirectory() && path.length >= 2) {
                    folders.computeIfAbsent(path[path.length - 2], unused -> new TreeMap<>())
                            .put(path[path.length - 1], tar.readAllBytes());
                }
            }
        }
        return folders;
    }
}
