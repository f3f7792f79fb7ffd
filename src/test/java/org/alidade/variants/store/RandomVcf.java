package org.alidade.variants.store;

import java.util.List;
import java.util.Random;

import org.alidade.variants.record.AlleleNames;

/** Records of every kind and spelling, from a seed; many plain ones, so that what is remembered is used. */
final class RandomVcf {
    private static final String[] GENES = {"BRCA1", "TTN", "OR4F5", ""};
    private static final String[] TERMS = {"missense_variant", "intron_variant", "upstream_gene_variant",
            "missense_variant&splice_region_variant", "intergenic_variant", "not_a_term", "stop_gained"};
    private static final String[] NUMBERS = {"", "0.001", "1.2e-05", "0", "1", ".", "0.5&0.7", "3e-324", "nan",
            "0.12345678901234567", "1.0E-3", "-1", "2"};
    private static final String[] CALLS = {"0/1", "1/1", "0/0", "./.", "0|1", "1|0", ".", "1", "0/.", "0/1/1", "5/6"};
    private static final String[] FORMATS = {"GT:AD:DP:GQ", "GT:AD:DP:GQ:PL", "GT", "GQ:GT:DP", "GT:DP:AD:GQ:PS",
            "GT:VAF:DP", "GT:RO:AO:DP", "GT:DP:AD:RO:AO", "GT:AD:DV:DP", "GT:DP:DV:DR", "GT:AD:DP:GQ:PGT:PID", "AD:DP",
            "GT:FT:DP"};
    private static final String[] FILTERS = {"PASS", ".", "LowQual", "a;b", "PASS", "PASS"};
    private final Random random;
    private final String lineEnd;
    private final String sequence;
    private String annotator = "CSQ";
    private boolean second;
    private boolean numbered;
    private String[] names = {"G", "T", "-"};

    /** With the entries of another annotator: {@code ANN} or {@code BCSQ}. */
    RandomVcf annotatedBy(String field) {
        annotator = field;
        return this;
    }

    /** With the entries of SnpEff beside those of VEP, which partly name the same transcripts. */
    RandomVcf annotatedTwice() {
        second = true;
        return this;
    }

    /** With the number of the allele in each entry of CSQ. */
    RandomVcf numbered() {
        numbered = true;
        return this;
    }

    RandomVcf(long seed) {
        this(seed, "");
    }

    /** {@code sequence}: of the reference, from base 1; most records agree with it as far as it goes. */
    RandomVcf(long seed, String sequence) {
        this.sequence = sequence;
        this.random = new Random(seed);
        this.lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String text(int records) {
        StringBuilder text = new StringBuilder();
        for (String line : new String[]{"##fileformat=VCFv4.2", "##contig=<ID=chr1,length=248956422>",
                "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Format: Allele|Consequence|SYMBOL|Gene|Feature_type|"
                        + "Feature|BIOTYPE|HGNC_ID|CANONICAL|MANE_SELECT|gnomADg_AF|gnomADg_AFR_AF|gnomADg_nhomalt|CLIN_SIG|"
                        + "CADD_PHRED|REVEL|SpliceAI_pred_DS_AG\">",
                second ? "##INFO=<ID=ANN,Number=.,Type=String,Description=\"x\">" : "##x=y",
                "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"x\">",
                "##INFO=<ID=REVEL,Number=A,Type=Float,Description=\"x\">",
                "##INFO=<ID=gnomAD_AF,Number=A,Type=Float,Description=\"x\">",
                "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\tS2\tS3"}) {
            text.append(line.replace("ID=CSQ", "ID=" + annotator).replace("Format: Allele|",
                    numbered ? "Format: ALLELE_NUM|" : "Format: Allele|").replace("MANE_SELECT|",
                            second ? "MANE_SELECT|HGVSc|" : "MANE_SELECT|"))
                    .append(lineEnd);
        }
        int position = 1;
        for (int i = 0; i < records; i++) {
            position += random.nextInt(50);
            text.append(record(position));
            text.append(i + 1 < records || random.nextBoolean() ? lineEnd : "");
            if (random.nextInt(200) == 0) {
                text.append(lineEnd);
            }
        }
        return text.toString();
    }

    private String bases(int most) {
        StringBuilder bases = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            bases.append(one("A", "C", "G", "T", "A", "C", "G", "T", random.nextInt(30) == 0 ? "n" : "A"));
        }
        return bases.toString();
    }

    private String record(int position) {
        boolean snv = random.nextInt(3) > 0;
        String written = snv ? one("A", "C") : bases(random.nextInt(100) == 0 ? 5000 : 4);
        int end = position - 1 + written.length();
        String ref = end < sequence.length() && random.nextInt(120) > 0
                ? sequence.substring(position - 1, end)
                : written;
        String alt = snv
                ? one("G", "T")
                : one(bases(4), ref.charAt(0) + bases(3), bases(2) + "," + bases(3), "*",
                        "<DEL>", "<NON_REF>", "G,*", "G]chr2:100]", ".", bases(2) + "," + bases(4) + ",<NON_REF>",
                        ref + "A," + ref + "AA", "G,T", ref + "T,*");
        String format = random.nextInt(3) > 0 ? FORMATS[0] : one(FORMATS);
        int alleles = alt.split(",").length;
        names = names(ref, alt.split(","));
        StringBuilder line = new StringBuilder(one("chr1", "chr1", "chr1", "1")).append('\t').append(position)
                .append('\t').append(one(".", "rs123", "rs0", "rs99999999999", "COSV1", "rs1;rs2", "")).append('\t')
                .append(ref).append('\t').append(alt).append('\t')
                .append(one(".", "30", "49.5", "1e3", "12345.678", "1E-320")).append('\t').append(one(FILTERS))
                .append('\t').append(info(alleles)).append('\t').append(format);
        for (int sample = 0; sample < 3; sample++) {
            line.append('\t').append(sample(format, alleles));
        }
        return line.toString();
    }

    private String[] names(String ref, String... alternatives) {
        if (random.nextInt(6) == 0) {
            return new String[]{"G", "T", "-"};
        }
        String[] usual = new String[alternatives.length];
        for (int i = 0; i < usual.length; i++) {
            usual[i] = numbered ? Integer.toString(i + 1) : AlleleNames.vep(ref, List.of(alternatives), i);
        }
        return usual;
    }

    private String info(int alleles) {
        StringBuilder info = new StringBuilder(one(".", "AC=1;AF=0.5", "DP=10", "DB"));
        if (random.nextInt(4) > 0) {
            info.append(";").append(annotator).append("=").append(annotator.equals("CSQ") ? "" : entries());
        }
        if (annotator.equals("CSQ") && info.indexOf("CSQ=") > 0) {
            String allele = alleles > 1 || random.nextInt(10) == 0 ? "" : names[0];
            String numbers = random.nextInt(4) > 0 ? "|0.001|0.01|3|" + one("", "benign") + "|20.1|0.5|0.01" : "";
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                info.append(allele.isEmpty() ? one(names) : allele).append('|').append(one(TERMS)).append('|')
                        .append(one(GENES)).append("|ENSG1|").append(one("Transcript", "RegulatoryFeature"))
                        .append("|ENST")
                        .append(random.nextInt(3)).append('|').append(one("protein_coding", "lncRNA")).append('|')
                        .append(one("HGNC:1", "", "5")).append('|').append(one("YES", "")).append('|')
                        .append(one("NM_1", ""))
                        .append(second ? one("|", "|.", "|ENST1.2:c.1A>G", "|ENST12:c.1A>G", "|c.1A>G") : "")
                        .append(numbers.isEmpty() ? numbers() : numbers).append(i > 1 ? "," : "");
            }
        }
        if (second && random.nextInt(3) > 0) {
            annotator = "ANN";
            String entries = ";ANN=" + entries();
            annotator = "CSQ";
            info.insert(random.nextBoolean() ? 0 : info.length(), random.nextBoolean() ? entries : entries + ";DB");
        }
        info.append(one("", "", ";CLNSIG=Pathogenic", ";CLNSIG=5|2", ";REVEL=0.7", ";gnomAD_AF=0.02", ";gnomAD_AF=.",
                ";gnomAD_AF=0.1;gnomAD_AF=0.2", ";SVTYPE=DEL;END=900", ";gnomAD_AF=0.1,0.2",
                alleles > 1 ? ";REVEL=.,." : ";DB", ";CLNSIG=2,5"));
        return info.toString();
    }

    private String entries() {
        StringBuilder entries = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String gene = one(GENES) + (random.nextInt(3) == 0 ? random.nextInt(100) : "");
            entries.append(annotator.equals("ANN")
                    ? one(names) + "|" + one(TERMS) + "|LOW|" + gene + "|ENSG1|"
                            + one("transcript", "Transcript", "motif")
                            + "|" + one("ENST1", "ENST1.3", "ENST2", "", "NM_7.1") + "|"
                            + one("protein_coding", "lncRNA") + "|1/2|c.1A>G"
                            + one("|p.Ala1Gly||||", "|p.Ala1Gly", "", "||||||")
                    : one("*", "", "", "") + one("missense", "intron&non_coding", "stop_gained") + "|" + gene
                            + one("|ENST1|protein_coding", "||non_coding|+|1A>1G|100A>G", "|x", "|ENST2|lncRNA|-"));
            entries.append(i > 1 ? one(",", ",", ",", ",,") : "");
        }
        return random.nextInt(30) == 0 ? one("@100", "", ".") : entries.toString();
    }

    private String numbers() {
        return "|" + one(NUMBERS) + "|" + one(NUMBERS) + "|" + one("", "3", "4.0") + "|"
                + one("", "pathogenic", "benign&x")
                + "|" + one(NUMBERS) + "|" + one(NUMBERS) + "|" + one(NUMBERS) + one("", "|more");
    }

    private String call(int alleles) {
        return alleles == 1
                ? one("0/1", "1/1", "0/0", "0|1", "./.", ".")
                : one("0/1", "1/" + alleles, "2|1", "0/0", "0|" + alleles, "./2", ".", "2/2");
    }

    private String sample(String format, int alleles) {
        StringBuilder sample = new StringBuilder();
        for (String key : format.split(":")) {
            sample.append(sample.isEmpty() ? "" : ":").append(switch (key) {
                case "GT" -> random.nextInt(200) > 0 ? call(alleles) : one(CALLS);
                case "AO" -> alleles == 1 ? one("12", ".", "1,2") : one("1,2", "4,.", "3");
                case "AD" -> alleles == 1
                        ? one("10,12", "0,40000", "3", ".", "1.5,2", ".,4", "12,.")
                        : alleles == 2 ? one("1,2,3", "4", "0,50000,3") : one("1,2,3,4", "4", "1,2,3");
                case "DP" -> one("22", "70000", ".", "", "3.5", "123456789012");
                case "GQ" -> one("99", "3", ".", "45.0");
                case "RO" -> one("100", ".", "7", "1.5");
                case "PS" -> one("100", ".", "x", "PATMAT", "A1", "1A");
                case "VAF" -> one("0.45", ".", "1", "12%", "45", "0.1,0.2", "0.1,0.2,0.3", ".,0.4");
                case "DV", "DR" -> one("3", ".", "0");
                case "PGT" -> one(".", "0|1", "1|0", "1|1");
                case "PID" -> one(".", "100_A_G", "7_1_2", "x_1", "9999999999_A");
                case "FT" -> one("PASS", "LowGQ", ".");
                default -> one(".", "0,30,300");
            });
        }
        int cut = sample.indexOf(":");
        return random.nextInt(20) == 0 && cut > 0 ? sample.substring(0, cut) : sample.toString();
    }
}
