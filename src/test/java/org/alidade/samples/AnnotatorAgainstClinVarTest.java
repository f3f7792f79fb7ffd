package org.alidade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.variant.variantcontext.VariantContext;
import htsjdk.variant.vcf.VCFFileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class AnnotatorAgainstClinVarTest {
    private static final Map<String, String> TERMS = Map.of("nonsense", "stop_gained", "missense_variant",
            "missense_variant", "synonymous_variant", "synonymous_variant", "frameshift_variant", "frameshift_variant",
            "splice_donor_variant", "splice_donor_variant", "splice_acceptor_variant", "splice_acceptor_variant",
            "inframe_deletion", "inframe_deletion", "inframe_insertion", "inframe_insertion");

    @Test
    void consequencesOfBrca2AndTp53AreThoseOfClinVar() {
        Path clinVar = Path.of(System.getProperty("alidade.basedir", "."))
                .resolve("../shared/data/clinvar/clinvar_20260226.GRCh38.cancer_genes.vcf.gz");
        Assumptions.assumeTrue(Files.exists(clinVar), () -> clinVar + " is absent: not compared with ClinVar");
        SliceGenome genome = SliceGenome.builtIn();
        List<SampleTranscript> transcripts = SampleTranscripts.read().stream()
                .filter(one -> one.symbol().equals("BRCA2") || one.symbol().equals("TP53")).toList();
        Annotator annotator = new Annotator(genome, transcripts);
        Map<String, Integer> differences = new TreeMap<>();
        int compared = 0;
        try (VCFFileReader reader = new VCFFileReader(clinVar, true)) {
            for (String place : List.of("13:32315508-32400268", "17:7668421-7687490")) {
                String[] parts = place.split("[:-]");
                for (VariantContext record : reader
                        .query(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2])).toList()) {
                    List<String> published = record.getAttributeAsStringList("MC", "").stream()
                            .map(text -> text.substring(text.indexOf('|') + 1)).toList();
                    if (published.size() != 1 || !TERMS.containsKey(published.getFirst()) || !record.isBiallelic()
                            || !(record.getReference().getBaseString() + record.getAlternateAllele(0).getBaseString())
                                    .matches("[ACGT]+")) {
                        continue;
                    }
                    VariantKey key = new VariantKey(GenomeBuild.GRCH38, Contig.of(parts[0]), record.getStart(),
                            record.getReference().getBaseString(), record.getAlternateAllele(0).getBaseString());
                    List<String> found = annotator.annotate(key).stream()
                            .flatMap(one -> one.consequences().stream()).map(one -> one.term()).toList();
                    compared++;
                    if (!found.contains(TERMS.get(published.getFirst()))) {
                        differences.merge(published.getFirst() + " is " + found, 1, Integer::sum);
                    }
                }
            }
        }
        int differing = differences.values().stream().mapToInt(Integer::intValue).sum();
        assertThat((double) differing / compared).as(differences.toString()).isLessThan(0.01);
        assertThat(compared).isGreaterThan(10_000);
    }
}
