package org.alidade.samples;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import htsjdk.tribble.index.Index;
import htsjdk.tribble.index.IndexFactory;
import htsjdk.variant.vcf.VCFCodec;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Strand;

/** Writes the VCF of a family, annotated in the form of VEP, compressed with bgzip and indexed with tabix. */
final class SampleVcf {
    private static final String CSQ = "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|EXON|INTRON|"
            + "HGVSc|HGVSp|cDNA_position|CDS_position|Protein_position|Amino_acids|Existing_variation|STRAND|"
            + "SYMBOL_SOURCE|HGNC_ID|MANE_SELECT|gnomADg_AF|CLIN_SIG";

    private final Annotator annotator;
    private final List<Member> members;
    private final StringBuilder text = new StringBuilder();

    /** {@code variants}: all that will be added, so that the header declares their fields. */
    SampleVcf(Annotator annotator, List<Member> members, List<SampleVariant> variants) {
        this.annotator = annotator;
        this.members = members;
        header(LargeCalls.declarations(variants));
    }

    private void header(List<String> declarations) {
        line("##fileformat=VCFv4.2");
        line("##source=Alidade sample cases: fictitious persons, made-up variants and frequencies around published ones");
        line("##reference=GRCh38");
        for (Map.Entry<Contig, Integer> contig : ContigLengths.of(GenomeBuild.GRCH38).entrySet()) {
            line("##contig=<ID=" + contig.getKey().ucscName() + ",length=" + contig.getValue() + ",assembly=GRCh38>");
        }
        line("##FILTER=<ID=PASS,Description=\"All filters passed\">");
        line("##FILTER=<ID=LowQual,Description=\"Low quality\">");
        line("##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"Clinical significance in ClinVar\">");
        line("##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"ClinVar review status\">");
        line("##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations in the form of Ensembl VEP, made by"
                + " Alidade's sample generator. Format: " + CSQ + "\">");
        line("##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">");
        line("##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Read depth for each allele\">");
        line("##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Read depth\">");
        line("##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Genotype quality\">");
        declarations.forEach(this::line);
        line("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t"
                + members.stream().map(Member::sample).collect(Collectors.joining("\t")));
    }

    void add(SampleVariant variant, List<SampleCall> calls) {
        int alternative = calls.stream().mapToInt(SampleCall::alternative).sum();
        int quality = variant.lowQuality() ? 12 + alternative % 10 : Math.min(9999, 30 * alternative + 7);
        row(variant, variant.known().rsId().orElse("."), Integer.toString(quality), info(variant), "GT:AD:DP:GQ",
                calls.stream().map(SampleCall::text).toList());
    }

    /** A record of another kind than a small variant: what it says of it, and of every member. */
    void add(SampleVariant variant, LargeCalls calls) {
        row(variant, calls.id(), "999", calls.info(), calls.format(), calls.samples());
    }

    private void row(SampleVariant variant, String id, String quality, String info, String format,
            List<String> samples) {
        line(String.join("\t", variant.key().contig().ucscName(), Integer.toString(variant.key().position()), id,
                variant.key().ref(), variant.key().alt(), quality, variant.lowQuality() ? "LowQual" : "PASS", info,
                format, String.join("\t", samples)));
    }

    private String info(SampleVariant variant) {
        Known known = variant.known();
        String clinVar = known.significance()
                .map(wording -> "CLNSIG=" + wording + ";CLNREVSTAT=" + known.reviewStatus().orElse("") + ";")
                .orElse("");
        String frequency = known.frequency().isPresent() ? plain(known.frequency().getAsDouble()) : "";
        if (variant.form() instanceof Form.Stated stated) {
            return clinVar + "CSQ=" + stated.annotation().csq(known, frequency);
        }
        List<Annotation> annotations = annotator.annotate(variant.key());
        String csq = annotations.isEmpty()
                ? consequence(variant, frequency, Optional.empty())
                : annotations.stream().map(one -> consequence(variant, frequency, Optional.of(one)))
                        .collect(Collectors.joining(","));
        return clinVar + "CSQ=" + csq;
    }

    private static String consequence(SampleVariant variant, String frequency, Optional<Annotation> found) {
        String allele = allele(variant);
        Known known = variant.known();
        String significance = known.significance().map(wording -> wording.toLowerCase(Locale.ROOT)).orElse("");
        if (found.isEmpty()) {
            return allele + "|intergenic_variant|MODIFIER" + "|".repeat(14) + known.rsId().orElse("") + "|||||"
                    + frequency + "|" + significance;
        }
        Annotation one = found.get();
        SampleTranscript transcript = one.transcript();
        String name = transcript.refSeq().isEmpty() ? transcript.symbol() : transcript.refSeq();
        boolean reverse = transcript.transcript().strand() == Strand.REVERSE;
        return String.join("|", allele,
                one.consequences().stream().map(Consequence::term).collect(Collectors.joining("&")),
                one.consequences().getFirst().impact().name(), transcript.symbol(), transcript.entrez(), "Transcript",
                name, biotype(transcript), one.exon(), one.intron(), one.hgvsC(), one.hgvsP(), one.cdna(), one.cds(),
                one.residue(), one.acids(), known.rsId().orElse(""), reverse ? "-1" : "1", "HGNC",
                transcript.hgncId(), transcript.ensembl(), frequency, significance);
    }

    private static String biotype(SampleTranscript transcript) {
        if (transcript.transcript().coding().isPresent()) {
            return "protein_coding";
        }
        return transcript.symbol().startsWith("MT-R") && transcript.symbol().length() > 5 ? "Mt_rRNA" : "Mt_tRNA";
    }

    /** VEP leaves out the base that insertions and deletions share with the reference. */
    private static String allele(SampleVariant variant) {
        String ref = variant.key().ref();
        String alt = variant.key().alt();
        if (ref.length() == alt.length() || ref.charAt(0) != alt.charAt(0)) {
            return alt;
        }
        return alt.length() == 1 ? "-" : alt.substring(1);
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    void write(Path file) throws IOException {
        try (BlockCompressedOutputStream out = new BlockCompressedOutputStream(file.toFile(), 9)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        Index index = IndexFactory.createIndex(file, new VCFCodec(), IndexFactory.IndexType.TABIX);
        index.write(file.resolveSibling(file.getFileName() + ".tbi"));
    }
}
