package org.alidade.knowledge.transcripts.files;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alidade.knowledge.transcripts.CodingRegion;
import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptTag;
import org.alidade.model.Gene;
import org.alidade.model.Strand;

/** Makes a transcript of its lines in GFF3 or GTF. */
final class FeatureTranscript {
    /** Ensembl writes {@code Acc:HGNC:1100} or {@code Acc:1100}, RefSeq {@code Dbxref=…,HGNC:HGNC:1100}. */
    private static final Pattern HGNC = Pattern.compile("(?:Acc:|HGNC:)(?:HGNC:)?(\\d+)");

    private final boolean gtf;
    private final Map<String, Feature> parents;
    private final FileProblems problems;

    FeatureTranscript(boolean gtf, Map<String, Feature> parents, FileProblems problems) {
        this.gtf = gtf;
        this.parents = parents;
        this.problems = problems;
    }

    /** Empty, and a problem noted, where the parts do not fit together. */
    Optional<TranscriptModel> make(String id, FeatureFile.Parts parts) {
        List<Feature> exonLines = parts.exons.isEmpty() ? parts.coding : parts.exons;
        if (exonLines.isEmpty()) {
            return Optional.empty();
        }
        Feature any = exonLines.getFirst();
        Feature own = parents.getOrDefault(id, any);
        String name = name(id, own);
        if (any.strand() != '+' && any.strand() != '-') {
            problems.field(any.line(), "strand", String.valueOf(any.strand()));
            return Optional.empty();
        }
        List<Feature> sorted = exonLines.stream().sorted(Comparator.comparingInt(Feature::start)).toList();
        try {
            Exons exons = Exons.of(sorted.stream().mapToInt(Feature::start).toArray(),
                    sorted.stream().mapToInt(Feature::end).toArray());
            Strand strand = any.strand() == '-' ? Strand.REVERSE : Strand.FORWARD;
            Optional<CodingRegion> coding = coding(own, parts, strand);
            return Optional.of(new TranscriptModel(name, Optional.empty(), gene(id, own), biotype(own, coding),
                    Contigs.of(any.contig()), strand, exons, coding, tags(own)));
        } catch (IllegalArgumentException e) {
            problems.transcript(any.line(), name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String name(String id, Feature own) {
        String bare = own.attribute("transcript_id").orElse(id);
        int colon = bare.indexOf(':');
        String name = colon >= 0 ? bare.substring(colon + 1) : bare;
        return versioned(name, own.first(List.of("transcript_version", "version")));
    }

    private static String versioned(String name, Optional<String> version) {
        boolean has = !TranscriptModel.withoutVersion(name).equals(name);
        return has || version.isEmpty() || !version.get().matches("\\d+") ? name : name + "." + version.get();
    }

    private static Optional<CodingRegion> coding(Feature own, FeatureFile.Parts parts, Strand strand) {
        if (parts.coding.isEmpty()) {
            return Optional.empty();
        }
        int start = Stream.concat(parts.coding.stream(), parts.stops.stream()).mapToInt(Feature::start).min()
                .orElseThrow();
        int end = Stream.concat(parts.coding.stream(), parts.stops.stream()).mapToInt(Feature::end).max()
                .orElseThrow();
        Feature first = strand == Strand.FORWARD
                ? parts.coding.stream().min(Comparator.comparingInt(Feature::start)).orElseThrow()
                : parts.coding.stream().max(Comparator.comparingInt(Feature::end)).orElseThrow();
        int phase = first.phase() <= 0 ? 0 : 3 - first.phase();
        int bases = parts.coding.stream().mapToInt(line -> line.end() - line.start() + 1).sum();
        boolean whole = (bases + phase) % 3 == 0;
        return Optional.of(new CodingRegion(start, end, phase, phase == 0 && !has(own, "cds_start_NF", "start_range"),
                whole && !has(own, "cds_end_NF", "end_range"), protein(first)));
    }

    /** Ensembl tags what is incomplete; RefSeq marks the line {@code partial} with the side. */
    private static boolean has(Feature own, String tag, String refSeqSide) {
        return own.hasTag(tag) || own.attribute("partial").isPresent() && own.attribute(refSeqSide).isPresent();
    }

    private static Optional<String> protein(Feature coding) {
        return coding.attribute("protein_id").map(id -> versioned(id, coding.first(List.of("protein_version"))
                .or(() -> coding.attribute("ID").flatMap(unused -> coding.attribute("version")))));
    }

    private Gene gene(String id, Feature own) {
        Optional<Feature> parent = gtf
                ? own.attribute("gene_id").map(gene -> parents.get("gene:" + gene))
                : own.attribute("Parent").map(parents::get);
        // RefSeq's small RNAs have a parent between gene and exon; in other files the exon's parent is the gene itself.
        Feature gene = parent.orElseGet(() -> parents.getOrDefault(id, own));
        String symbol = gene.first(List.of("gene_name", "gene", "Name"))
                .or(() -> own.first(List.of("gene_name", "gene"))).or(() -> gene.first(List.of("gene_id", "ID")))
                .orElse("");
        Optional<String> hgnc = Stream.of("hgnc_id", "description", "Dbxref", "db_xref")
                .flatMap(key -> Stream.of(gene, own).flatMap(line -> line.attribute(key).stream())
                        .map(value -> key.equals("hgnc_id") ? "HGNC:" + value : value))
                .map(HGNC::matcher).filter(Matcher::find).map(found -> "HGNC:" + found.group(1)).findFirst();
        return new Gene(symbol, hgnc);
    }

    private static String biotype(Feature own, Optional<CodingRegion> coding) {
        return own.first(List.of("biotype", "transcript_biotype", "transcript_type"))
                .orElseGet(() -> coding.isPresent()
                        ? "protein_coding"
                        : own.type().equals("mRNA") || own.type().equals("exon") ? "misc_RNA" : own.type());
    }

    private static Set<TranscriptTag> tags(Feature own) {
        Set<TranscriptTag> tags = EnumSet.noneOf(TranscriptTag.class);
        add(tags, TranscriptTag.MANE_SELECT, own.hasTag("MANE_Select") || own.hasTag("MANE Select"));
        add(tags, TranscriptTag.MANE_PLUS_CLINICAL,
                own.hasTag("MANE_Plus_Clinical") || own.hasTag("MANE Plus Clinical"));
        add(tags, TranscriptTag.CANONICAL, own.hasTag("Ensembl_canonical"));
        add(tags, TranscriptTag.BASIC, own.hasTag("basic") || own.hasTag("gencode_basic"));
        return tags;
    }

    private static void add(Set<TranscriptTag> tags, TranscriptTag tag, boolean given) {
        if (given) {
            tags.add(tag);
        }
    }
}
