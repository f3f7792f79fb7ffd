package org.alidade.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.alidade.casefile.Case;
import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.Classification;
import org.alidade.classification.Criterion;
import org.alidade.classification.Strength;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.model.AlleleCall;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Framework;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Genotype;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;
import org.alidade.model.Problem;
import org.alidade.model.RecordOrigin;
import org.alidade.model.Sex;
import org.alidade.model.SiteQuality;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;
import org.alidade.quality.CaseQuality;
import org.alidade.quality.SampleQuality;
import org.alidade.reads.ReadCounts;
import org.alidade.record.VariantReview;

/** Inputs of reports over the fictitious case. */
public final class ReportInputs {
    private static final Instant DECIDED = Instant.parse("2026-11-22T15:00:00Z");
    private static final ZonedDateTime ISSUED = ZonedDateTime.of(2026, 11, 23, 11, 30, 0, 0,
            ZoneId.of("Europe/Paris"));

    private ReportInputs() {
    }

    /** A compound heterozygote of classes 5 and 4, complete, with pictures, under demonstration. */
    public static ReportInput positive() {
        return of(FictitiousCase.trio(Framework.DEMONSTRATION), List.of(
                variant("c.1228C>T", "p.(Arg410Trp)", 136_327_253, PathogenicityClass.PATHOGENIC,
                        InheritanceModel.COMPOUND_HETEROZYGOUS, "0/1", "0/0"),
                variant("c.331C>T", "p.(Arg111Ter)", 136_255_123, PathogenicityClass.LIKELY_PATHOGENIC,
                        InheritanceModel.COMPOUND_HETEROZYGOUS, "0/0", "0/1")));
    }

    static ReportInput of(Case theCase, List<ReportedVariant> variants) {
        return new ReportInput(theCase, Optional.of(FictitiousCase.indication()), Optional.of("SeqOIA"),
                Optional.of(new Laboratory("Laboratoire fictif de génétique", Optional.of("laboratoire hospitalier"),
                        List.of("1, rue de l’Exemple, 00000 Ville-Fictive"), List.of("Dr Dominique FICTIF"),
                        Optional.of("COFRAC 8-0000 (portée fictive)"))),
                variants, Map.of("HP:0001250", "Crise épileptique"), sources(),
                List.of("CSQ (VEP 112)"), quality(), List.<Problem>of(),
                new Responsibility(Optional.of(FictitiousCase.READER), Optional.of(FictitiousCase.SIGNER),
                        Optional.of("Dominique FICTIF"), Optional.of(LocalDate.of(2026, 9, 1))),
                "0.1.0", hashes(), FictitiousCase.HASH, ISSUED,
                Optional.of("Le diagnostic d’acidémie propionique est confirmé par l’analyse moléculaire."),
                Optional.of("Prise en charge en centre de référence des maladies héréditaires du métabolisme ; "
                        + "risque de récurrence de 25 % à chaque grossesse du couple."),
                List.of(), false);
    }

    private static SortedMap<String, String> hashes() {
        return new TreeMap<>(Map.of("variants.vcf.gz", FictitiousCase.HASH));
    }

    private static List<KnowledgeSource> sources() {
        return List.of(
                new KnowledgeSource("hpo", "Human Phenotype Ontology", "2024-08-13", "2024-08-13", "hp.json",
                        OptionalLong.empty(), OptionalLong.empty(), 0, FictitiousCase.HASH, "HPO"),
                new KnowledgeSource("panels", "Panels des préindications", "2026-11", "", "panels.tsv",
                        OptionalLong.empty(),
                        OptionalLong.empty(), 0, FictitiousCase.HASH, ""));
    }

    private static CaseQuality quality() {
        return new CaseQuality(List.of(sample("P1", Sex.FEMALE), sample("P2", Sex.MALE), sample("P3", Sex.FEMALE)),
                List.of(), CaseQuality.Identity.CONFORMS);
    }

    private static SampleQuality sample(String person, Sex sex) {
        return new SampleQuality(person, person, 4_873_201, 1_204, 2_950_112, 1_923_089, OptionalDouble.of(34.56),
                OptionalDouble.of(2.051), OptionalDouble.of(0.3), sex, OptionalDouble.of(0.01));
    }

    static ReportedVariant variant(String hgvsC, String hgvsP, int position, PathogenicityClass found,
            InheritanceModel model, String father, String mother) {
        VariantKey key = new VariantKey(GenomeBuild.GRCH38, new Contig("3"), position, "C", "T");
        Gene gene = FictitiousCase.gene();
        VariantEvidence evidence = new VariantEvidence(key, true, VariantType.SNV,
                Map.of("P1", call("0/1", 34, 18, 16), "P2", call(father, 31, 31, 0), "P3", call(mother, 29, 29, 0)),
                new SiteQuality(OptionalDouble.of(800), List.of(), true),
                List.of(new TranscriptConsequence("NM_000532.5", gene, List.of(Consequence.MISSENSE_VARIANT),
                        Optional.of(hgvsC), Optional.of(hgvsP), Optional.of("12/15"), true, true, "protein_coding",
                        "CSQ")),
                Optional.of(new PopulationFrequency("gnomAD 4.1", OptionalDouble.of(0.0000092),
                        OptionalDouble.of(0.000021), OptionalInt.of(0), OptionalInt.empty())),
                Optional.of(new ClinVarAssertion("Pathogenic/Likely_pathogenic", OptionalInt.of(2),
                        Optional.of("12012"))),
                new Predictions(OptionalDouble.of(0.951), OptionalDouble.of(32), OptionalDouble.empty(),
                        OptionalDouble.of(0.98)),
                List.of("rs121964961"), new RecordOrigin("variants.vcf.gz", 120, key));
        return new ReportedVariant(evidence, Optional.of(gene), review(key, Optional.of(found)), classification(found),
                List.of(new InheritanceMatch(model, false)),
                List.of(new ReadCounts("P1", 18, 16, 0, 8, 8, OptionalDouble.of(60), OptionalDouble.of(60))),
                Optional.of(png()));
    }

    static ReportedVariant mitochondrial() {
        VariantKey key = new VariantKey(GenomeBuild.GRCH38, new Contig("MT"), 3243, "A", "G");
        VariantEvidence evidence = new VariantEvidence(key, true, VariantType.SNV,
                Map.of("P1", call("0/1", 1000, 380, 620), "P2", call("0/0", 900, 900, 0), "P3",
                        call("0/1", 1000, 950, 50)),
                new SiteQuality(OptionalDouble.of(800), List.of(), true),
                List.of(new TranscriptConsequence("ENST00000386347", new Gene("MT-TL1", Optional.of("HGNC:7490")),
                        List.of(Consequence.NON_CODING_TRANSCRIPT_EXON_VARIANT), Optional.empty(), Optional.empty(),
                        Optional.empty(), false, true, "Mt_tRNA", "CSQ")),
                Optional.empty(), Optional.empty(), Predictions.none(), List.of(),
                new RecordOrigin("variants.vcf.gz", 12, key));
        return new ReportedVariant(evidence, Optional.empty(), review(key, Optional.of(PathogenicityClass.PATHOGENIC)),
                classification(PathogenicityClass.PATHOGENIC),
                List.of(new InheritanceMatch(InheritanceModel.MITOCHONDRIAL, false)), List.of(), Optional.empty());
    }

    static VariantReview review(VariantKey key, Optional<PathogenicityClass> found) {
        return new VariantReview(key, criteria(), found, "ACMG 2015", "Variant déjà rapporté ; ségrégation conforme.",
                true, true, Optional.empty(), List.of(), "Camille EXEMPLE", DECIDED);
    }

    private static Classification classification(PathogenicityClass found) {
        return new Classification("ACMG 2015 (points)", criteria(), 10, found);
    }

    private static List<AppliedCriterion> criteria() {
        return List.of(
                new AppliedCriterion(Criterion.PM2, Strength.SUPPORTING, AppliedCriterion.Decision.ACCEPTED,
                        "Fréquence maximale 0,0021 %, sous le seuil de 0,01 % (gnomAD 4.1)."),
                new AppliedCriterion(Criterion.PM3, Strength.STRONG, AppliedCriterion.Decision.ACCEPTED,
                        "En trans avec un variant pathogène du même gène chez le cas index, parents analysés."),
                new AppliedCriterion(Criterion.PP4, Strength.SUPPORTING, AppliedCriterion.Decision.REJECTED,
                        "Critère écarté, à ne pas imprimer."));
    }

    static Genotype call(String text, int depth, int reference, int alternative) {
        List<AlleleCall> alleles = Genotype.of(text).alleles();
        return new Genotype(alleles, false, OptionalInt.empty(), OptionalInt.of(99), OptionalInt.of(depth),
                OptionalInt.of(reference), OptionalInt.of(alternative));
    }

    private static byte[] png() {
        BufferedImage image = new BufferedImage(1030, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1030, 300);
        graphics.setColor(Color.LIGHT_GRAY);
        for (int y = 20; y < 280; y += 14) {
            graphics.fillRect((y * 37) % 300, y, 600, 10);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
