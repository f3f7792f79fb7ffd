package org.alidade.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.alidade.bench.MadeBackground.Made;
import org.alidade.bench.SolvedCase.Cause;
import org.alidade.model.Gene;

/** Writes a case folder: phenopacket Family of one person, VCF with CSQ, expected.tsv. */
final class CaseWriter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADER = """
            ##fileformat=VCFv4.2
            ##source=Alidade RankingCases: published causes among made variants
            ##reference=GRCh38
            ##INFO=<ID=CSQ,Number=.,Type=String,Description="Consequence annotations. Format: Allele|Consequence|SYMBOL|HGNC_ID|Feature_type|Feature|BIOTYPE|gnomADe_AF|CLIN_SIG">
            ##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description="ClinVar review status">
            ##INFO=<ID=CLNSIG,Number=.,Type=String,Description="Clinical significance in ClinVar">
            ##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">
            ##FORMAT=<ID=AD,Number=R,Type=Integer,Description="Read depth for each allele">
            ##FORMAT=<ID=DP,Number=1,Type=Integer,Description="Read depth">
            ##FORMAT=<ID=GQ,Number=1,Type=Integer,Description="Genotype quality">
            #CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tP1
            """;

    private CaseWriter() {
    }

    static void write(Path folder, SolvedCase one, Gene gene, MadeBackground background, Random random,
            Map<String, String> options) throws IOException {
        Files.createDirectories(folder);
        boolean male = one.sex().equals("MALE") || one.causes().getFirst().state().equals("hemizygous");
        List<Made> variants = new ArrayList<>(background.make(male, gene, random));
        StringBuilder expected = new StringBuilder("gene\tcontig\tpos\tref\talt\n");
        boolean recessive = one.causes().size() > 1 || one.causes().getFirst().state().equals("homozygous");
        if (!options.containsKey("--without-cause")) {
            for (Cause cause : one.causes()) {
                double frequency = random.nextDouble() < (recessive ? 0.5 : 0.9)
                        ? 0
                        : Math.pow(10, -6 + (recessive ? 2.7 : 1) * random.nextDouble());
                String genotype = switch (cause.state()) {
                    case "homozygous" -> "1/1";
                    case "hemizygous" -> "1";
                    default -> "0/1";
                };
                variants.add(new Made(gene, "published", cause.contig(), cause.position(), cause.ref(), cause.alt(),
                        genotype, cause.consequence(), frequency));
                expected.append(String.join("\t", gene.symbol(), cause.contig(), Integer.toString(cause.position()),
                        cause.ref(), cause.alt())).append('\n');
            }
        }
        Files.writeString(folder.resolve("expected.tsv"), expected);
        Files.writeString(folder.resolve("case.json"), family(one, male).toPrettyString());
        Files.writeString(folder.resolve("variants.vcf"), vcf(variants, random, options.containsKey("--clinvar")));
    }

    private static String vcf(List<Made> variants, Random random, boolean clinVar) {
        StringBuilder text = new StringBuilder(HEADER);
        variants.sort(Comparator.comparing(Made::contig).thenComparingInt(Made::position).thenComparing(Made::alt));
        for (Made made : variants) {
            String allele = made.alt().length() < made.ref().length() ? "-" : made.alt();
            String frequency = made.frequency() == 0 ? "" : String.format(Locale.ROOT, "%.3g", made.frequency());
            String csq = String.join("|", allele, made.consequence(), made.gene().symbol(),
                    made.gene().hgncId().orElse(""), "Transcript", made.transcript(), "protein_coding", frequency, "");
            boolean asserted = clinVar && made.transcript().equals("published") && random.nextDouble() < 0.8;
            int depth = 25 + random.nextInt(15);
            int alternative = made.genotype().equals("0/1") ? depth / 2 : depth;
            text.append(String.join("\t", made.contig(), Integer.toString(made.position()), ".", made.ref(), made.alt(),
                    "500", "PASS", "CSQ=" + csq
                            + (asserted ? ";CLNSIG=Pathogenic;CLNREVSTAT=criteria_provided,_single_submitter" : ""),
                    "GT:AD:DP:GQ",
                    made.genotype() + ":" + (depth - alternative) + "," + alternative + ":" + depth + ":90"))
                    .append('\n');
        }
        return text.toString();
    }

    private static ObjectNode family(SolvedCase one, boolean male) {
        String sex = male ? "MALE" : one.sex().equals("FEMALE") ? "FEMALE" : "UNKNOWN_SEX";
        ObjectNode family = JSON.createObjectNode().put("id", one.id());
        ObjectNode proband = family.putObject("proband").put("id", one.id());
        proband.putObject("subject").put("id", "P1").put("sex", sex);
        ArrayNode features = proband.putArray("phenotypicFeatures");
        one.present().forEach(term -> features.addObject().putObject("type").put("id", term).put("label", term));
        one.excluded().forEach(
                term -> features.addObject().put("excluded", true).putObject("type").put("id", term).put("label", term));
        family.putObject("pedigree").putArray("persons").addObject().put("familyId", "F").put("individualId", "P1")
                .put("paternalId", "0").put("maternalId", "0").put("sex", sex).put("affectedStatus", "AFFECTED");
        ObjectNode file = family.putArray("files").addObject().put("uri", "variants.vcf");
        file.putObject("individualToFileIdentifiers").put("P1", "P1");
        file.putObject("fileAttributes").put("fileFormat", "vcf").put("genomeAssembly", "GRCh38");
        family.putObject("metaData").put("created", "2026-01-01T00:00:00Z").put("phenopacketSchemaVersion", "2.0");
        return family;
    }
}
