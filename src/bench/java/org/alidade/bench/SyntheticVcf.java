package org.alidade.bench;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

/**
 * A VCF of a trio made by chance, as VEP annotates it: 42 columns of CSQ, 60 % of the records in a gene with one to ten
 * transcripts, 10 % indels, 1 % of two alternative alleles. The same seed makes the same file.
 */
final class SyntheticVcf {
    private static final String COLUMNS = "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|EXON|INTRON|"
            + "HGVSc|HGVSp|cDNA_position|CDS_position|Protein_position|Amino_acids|Codons|Existing_variation|DISTANCE|"
            + "STRAND|FLAGS|SYMBOL_SOURCE|HGNC_ID|CANONICAL|MANE_SELECT|SIFT|PolyPhen|gnomADg_AF|gnomADg_AFR_AF|"
            + "gnomADg_AMR_AF|gnomADg_EAS_AF|gnomADg_NFE_AF|gnomADg_SAS_AF|gnomADg_nhomalt|CLIN_SIG|CADD_PHRED|CADD_RAW|"
            + "REVEL|SpliceAI_pred_DS_AG|SpliceAI_pred_DS_AL|SpliceAI_pred_DS_DG|SpliceAI_pred_DS_DL";
    /** GRCh38, in bases. */
    private static final int[] LENGTHS = {248956422, 242193529, 198295559, 190214555, 181538259, 170805979, 159345973,
            145138636, 138394717, 133797422, 135086622, 133275309, 114364328, 107043718, 101991189, 90338345, 83257441,
            80373285, 58617616, 64444167, 46709983, 50818468, 156040895, 57227415};
    private static final String[] CODING = {"missense_variant", "synonymous_variant", "stop_gained",
            "splice_region_variant&intron_variant", "3_prime_UTR_variant", "frameshift_variant"};
    private static final int GENE_LENGTH = 90_000;
    private final Random random;
    private final int records;
    private final boolean exome;

    /** {@code exome}: records cluster in exons, and all of them in genes. */
    SyntheticVcf(int records, boolean exome, long seed) {
        this.random = new Random(seed);
        this.records = records;
        this.exome = exome;
    }

    void write(Path file) throws IOException {
        try (BlockCompressedOutputStream out = new BlockCompressedOutputStream(file.toFile())) {
            out.write(header().getBytes(StandardCharsets.US_ASCII));
            long total = 0;
            for (int length : LENGTHS) {
                total += length;
            }
            double step = (double) total / records;
            StringBuilder line = new StringBuilder(1 << 14);
            for (int contig = 0; contig < LENGTHS.length; contig++) {
                double at = 10_000;
                while (at < LENGTHS[contig] - 10) {
                    line.setLength(0);
                    record(line, contig, (int) at);
                    out.write(line.toString().getBytes(StandardCharsets.US_ASCII));
                    at += 1 - Math.log(1 - random.nextDouble()) * step;
                }
            }
        }
    }

    private static String name(int contig) {
        return "chr" + (contig < 22 ? Integer.toString(contig + 1) : contig == 22 ? "X" : "Y");
    }

    private static String header() {
        StringBuilder text = new StringBuilder("##fileformat=VCFv4.2\n");
        for (String key : new String[]{"GT", "AD", "DP", "GQ", "PL"}) {
            text.append("##FORMAT=<ID=").append(key).append(",Number=")
                    .append(key.equals("AD") ? "R" : key.equals("PL") ? "G" : "1").append(",Type=")
                    .append(key.equals("GT") ? "String" : "Integer").append(",Description=\"").append(key)
                    .append("\">\n");
        }
        text.append("##FILTER=<ID=LowQual,Description=\"Low quality\">\n##INFO=<ID=AC,Number=A,Type=Integer,Description=\"AC\">\n")
                .append("##INFO=<ID=DP,Number=1,Type=Integer,Description=\"DP\">\n##INFO=<ID=MQ,Number=1,Type=Float,Description=\"MQ\">\n")
                .append("##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: ")
                .append(COLUMNS).append("\">\n");
        for (int contig = 0; contig < LENGTHS.length; contig++) {
            text.append("##contig=<ID=").append(name(contig)).append(",length=").append(LENGTHS[contig]).append(">\n");
        }
        return text.append("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tCHILD\tFATHER\tMOTHER\n").toString();
    }

    private void record(StringBuilder line, int contig, int position) {
        char ref = "ACGT".charAt(random.nextInt(4));
        char other = "ACGT".charAt(("ACGT".indexOf(ref) + 1 + random.nextInt(3)) % 4);
        int kind = random.nextInt(100);
        String longer = "" + ref + "ACGT".charAt(random.nextInt(4)) + ref;
        String reference = kind < 5 ? longer : String.valueOf(ref);
        String[] alternatives = kind < 5 ? new String[]{String.valueOf(ref)}
                : kind < 10 ? new String[]{longer}
                        : kind == 10 ? new String[]{String.valueOf(other), longer} : new String[]{String.valueOf(other)};
        line.append(name(contig)).append('\t').append(position).append("\trs").append(1 + random.nextInt(1 << 30))
                .append('\t').append(reference).append('\t').append(String.join(",", alternatives)).append('\t')
                .append(30 + random.nextInt(2000)).append('.').append(10 + random.nextInt(90)).append('\t')
                .append(random.nextInt(20) == 0 ? "LowQual" : "PASS").append("\tAC=").append(alternatives.length > 1 ? "1,1" : "2")
                .append(";DP=").append(90 + random.nextInt(40)).append(";MQ=60.00;CSQ=");
        for (int i = 0; i < alternatives.length; i++) {
            line.append(i > 0 ? "," : "");
            entries(line, contig, position, alternatives, i, reference);
        }
        line.append("\tGT:AD:DP:GQ:PL");
        for (int sample = 0; sample < 3; sample++) {
            call(line, alternatives.length);
        }
        line.append('\n');
    }

    private void entries(StringBuilder line, int contig, int position, String[] alternatives, int index, String ref) {
        String alt = alternatives[index];
        boolean anchored = ref.length() != alt.length() || alternatives.length > 1 && ref.length() == 1;
        String allele = ref.length() == alt.length() && alternatives.length == 1 ? alt
                : !anchored || alternatives.length > 1 && alt.length() == 1 && ref.length() == 1 ? alt
                        : alt.length() > 1 ? alt.substring(1) : "-";
        String shared = shared();
        int gene = contig * 10_000 + position / GENE_LENGTH;
        if (!exome && Math.floorMod(gene * 0x9E3779B9, 10) >= 6) {
            line.append(allele).append("|intergenic_variant|MODIFIER").append("|".repeat(25)).append(shared);
            return;
        }
        int transcripts = 1 + Math.floorMod(gene * 0x85EBCA6B, 10);
        boolean exonic = exome || random.nextInt(30) == 0;
        String term = exonic ? CODING[random.nextInt(CODING.length)] : "intron_variant";
        for (int i = 0; i < transcripts; i++) {
            line.append(i > 0 ? "," : "").append(allele).append('|').append(term).append('|')
                    .append(exonic ? "MODERATE" : "MODIFIER").append("|GENE").append(gene).append("|ENSG00000")
                    .append(100_000 + gene).append("|Transcript|ENST00000").append(200_000 + gene * 10 + i).append(".4|")
                    .append(i % 3 == 2 ? "retained_intron" : "protein_coding").append("||").append(1 + position % 20)
                    .append("/21|ENST00000").append(200_000 + gene * 10 + i).append(".4:c.").append(position % 3000)
                    .append('+').append(position % 70).append(ref).append('>').append(alt)
                    .append("||||||||").append(position % 4000).append("|1||HGNC|HGNC:").append(gene).append('|')
                    .append(i == 0 ? "YES|NM_" + (100_000 + gene) + ".3" : "|").append("||").append('|').append(shared);
        }
    }

    /** Columns that are the same in all entries of an allele: frequencies, ClinVar, scores. */
    private String shared() {
        if (random.nextInt(50) == 0) {
            return "|||||||" + "|1.2|-0.1|||||";
        }
        double frequency = Math.pow(random.nextDouble(), 6);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(String.format(java.util.Locale.ROOT, "%.4g|", Math.min(1, frequency * (0.6 + random.nextDouble()))));
        }
        return text.append((int) (frequency * frequency * 70_000)).append('|').append(random.nextInt(100) == 0 ? "benign" : "")
                .append('|').append(random.nextInt(30)).append('.').append(random.nextInt(1000)).append("|0.1")
                .append(random.nextInt(1000)).append("|||||").toString();
    }

    private void call(StringBuilder line, int alternatives) {
        int depth = 20 + random.nextInt(25);
        int kind = random.nextInt(3);
        int alternative = kind == 0 ? 0 : kind == 1 ? depth / 2 : depth;
        line.append('\t').append(alternatives > 1 ? kind == 2 ? "1/2" : "0/" + (1 + random.nextInt(2))
                : kind == 0 ? "0/0" : kind == 1 ? "0/1" : "1/1").append(':').append(depth - alternative).append(',')
                .append(alternative).append(alternatives > 1 ? ",0:" : ":").append(depth).append(':')
                .append(Math.min(99, 3 * depth)).append(':').append(alternative * 36).append(",0,")
                .append((depth - alternative) * 36).append(alternatives > 1 ? ",9,9,9" : "");
    }
}
