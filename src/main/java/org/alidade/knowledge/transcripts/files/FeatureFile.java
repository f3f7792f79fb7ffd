package org.alidade.knowledge.transcripts.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.knowledge.transcripts.TranscriptModel;

/** Collects the lines of one GFF3 or GTF file and makes transcripts of them at the end, for parents may come later. */
final class FeatureFile {
    private static final Set<String> PARTS = Set.of("exon", "CDS", "stop_codon");
    /** Lines that say nothing of a transcript's shape. */
    private static final Set<String> PASSED = Set.of("five_prime_UTR", "three_prime_UTR", "UTR", "start_codon",
            "five_prime_utr", "three_prime_utr", "Selenocysteine", "stop_codon_redefined_as_selenocysteine", "region",
            "chromosome", "biological_region", "cDNA_match", "match", "supercontig", "scaffold", "contig", "intron");

    private final boolean gtf;
    private final FileProblems problems;
    private final Map<String, Feature> parents = new HashMap<>();
    private final Map<String, Parts> parts = new LinkedHashMap<>();

    /** The exons, coding parts and stop codons below one parent. */
    static final class Parts {
        final List<Feature> exons = new ArrayList<>();
        final List<Feature> coding = new ArrayList<>();
        final List<Feature> stops = new ArrayList<>();
    }

    FeatureFile(boolean gtf, FileProblems problems) {
        this.gtf = gtf;
        this.problems = problems;
    }

    void add(String line, long number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        Optional<Feature> feature = Feature.parse(line, number, gtf, problems);
        if (feature.isEmpty() || PASSED.contains(feature.get().type())) {
            return;
        }
        if (PARTS.contains(feature.get().type())) {
            part(feature.get());
        } else {
            parentId(feature.get()).ifPresent(id -> parents.putIfAbsent(id, feature.get()));
        }
    }

    private Optional<String> parentId(Feature feature) {
        if (!gtf) {
            return feature.attribute("ID");
        }
        return feature.type().equals("gene")
                ? feature.attribute("gene_id").map(id -> "gene:" + id)
                : feature.attribute("transcript_id");
    }

    private void part(Feature feature) {
        Optional<String> parent = feature.attribute(gtf ? "transcript_id" : "Parent");
        if (parent.isEmpty()) {
            problems.field(feature.line(), gtf ? "transcript_id" : "Parent", "");
            return;
        }
        for (String id : parent.get().split(",")) {
            Parts own = parts.computeIfAbsent(id, unused -> new Parts());
            (switch (feature.type()) {
                case "exon" -> own.exons;
                case "CDS" -> own.coding;
                default -> own.stops;
            }).add(feature);
        }
    }

    List<TranscriptModel> transcripts() {
        FeatureTranscript maker = new FeatureTranscript(gtf, parents, problems);
        List<TranscriptModel> models = new ArrayList<>(parts.size());
        parts.forEach((id, own) -> maker.make(id, own).ifPresent(models::add));
        return models;
    }
}
