package org.alidade.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.bench.CriteriaBenchmark.Row;
import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.germline.FamilyFacts;
import org.alidade.classification.germline.GeneKnowledge;
import org.alidade.classification.germline.GermlineAssessor;
import org.alidade.classification.germline.GermlineLimits;
import org.alidade.classification.germline.ProposalContext;
import org.alidade.classification.germline.TranscriptFacts;
import org.alidade.classification.germline.TranscriptFactsReader;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.annotation.ConsequenceEngine;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.InstalledTranscripts;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.Predictions;
import org.alidade.model.RecordOrigin;
import org.alidade.model.SiteQuality;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;
import org.alidade.model.Zygosity;
import org.alidade.text.Messages;

/** Makes evidence of an expert classification's names: consequence from HGVS, exon from the MANE transcript. No sequence, no ClinVar. */
final class ExpertVariants {
    /** Those that names and gene facts can decide. */
    static final List<Criterion> JUDGED = List.of(Criterion.PVS1, Criterion.PM4, Criterion.PP2);
    private static final Pattern PLACE = Pattern.compile("NC_0*(\\d+)\\.\\d+:g\\.(\\d+)(?:_(\\d+))?(.*)");
    private static final Pattern SUBSTITUTION = Pattern.compile("([ACGT])>([ACGT])");
    private static final Pattern INTRON = Pattern.compile("c\\.[-*]?\\d+([+-])(\\d+)(?!\\d*_)");
    private static final Map<String, ModeOfInheritance> MODES = Map.of("Autosomal dominant inheritance",
            ModeOfInheritance.AUTOSOMAL_DOMINANT, "Autosomal recessive inheritance",
            ModeOfInheritance.AUTOSOMAL_RECESSIVE, "X-linked inheritance", ModeOfInheritance.X_LINKED_RECESSIVE);

    private final KnowledgeBundle bundle;
    private final TranscriptModels models;
    private final TranscriptFactsReader reader;
    private final GermlineAssessor assessor = new GermlineAssessor(Messages.of(Locale.ENGLISH));

    ExpertVariants() throws IOException {
        try {
            this.bundle = KnowledgeBundle.builtIn();
        } catch (org.alidade.knowledge.KnowledgeException e) {
            throw new IOException(e);
        }
        this.models = InstalledTranscripts.of(bundle.geneModels(), GenomeBuild.GRCH38);
        NoGenome genome = new NoGenome(GenomeBuild.GRCH38);
        this.reader = new TranscriptFactsReader(new ConsequenceEngine(models, genome), genome);
    }

    /** Empty where name or place is not understood. */
    List<CriterionFinding> findings(Row row) {
        Matcher place = PLACE.matcher(row.place());
        Optional<Consequence> consequence = consequence(row.name());
        Optional<TranscriptModel> model = models.ofGene(row.gene()).stream().findFirst();
        if (!place.matches() || consequence.isEmpty() || model.isEmpty()) {
            return List.of();
        }
        Gene gene = model.get().gene();
        int position = Integer.parseInt(place.group(2));
        Matcher substitution = SUBSTITUTION.matcher(place.group(4));
        boolean written = substitution.matches();
        VariantKey key = new VariantKey(GenomeBuild.GRCH38, contig(place.group(1)), position,
                written ? substitution.group(1) : "N", written ? substitution.group(2) : "NN");
        TranscriptConsequence shown = new TranscriptConsequence(model.get().id(), gene, List.of(consequence.get()),
                Optional.empty(), Optional.empty(), rank(model.get(), position), true, true, "protein_coding", "CSQ");
        VariantEvidence evidence = new VariantEvidence(key, true, written ? VariantType.SNV : VariantType.DELINS,
                Map.of(), new SiteQuality(OptionalDouble.empty(), List.of(), true), List.of(shown), Optional.empty(),
                Optional.empty(), Predictions.none(), List.of(), new RecordOrigin("expert", 1, key));
        Optional<TranscriptFacts> facts = written ? reader.of(key, model.get()) : Optional.empty();
        PanelGene entry = new PanelGene(gene, Set.of(MODES.getOrDefault(row.moi(), ModeOfInheritance.UNKNOWN)), 3, 1,
                List.of(), "expert panel", false);
        return assessor.assess(evidence, new ProposalContext(Optional.of(gene), Optional.of(entry), List.of(), false,
                List.of(), new FamilyFacts(Zygosity.HETEROZYGOUS, false, false, List.of(), OptionalDouble.empty()),
                new GeneKnowledge(bundle.geneFacts().constraint(gene), bundle.geneFacts().dosage(gene), List.of(),
                        Optional.empty()),
                facts, GermlineLimits.standard()));
    }

    private static Contig contig(String number) {
        return new Contig(switch (number) {
            case "23" -> "X";
            case "24" -> "Y";
            default -> number;
        });
    }

    private static Optional<String> rank(TranscriptModel model, int position) {
        Exons exons = model.exons();
        int index = exons.lastBeginningAtOrBefore(position);
        if (index < 0) {
            return Optional.empty();
        }
        return position <= exons.end(index)
                ? Optional.of(model.exonNumber(index) + "/" + exons.count())
                : Optional.of(model.intronNumber(index) + "/" + (exons.count() - 1));
    }

    private static Optional<Consequence> consequence(String name) {
        Matcher protein = Pattern.compile("\\(p\\.(.*)\\)").matcher(name);
        if (protein.find()) {
            String change = protein.group(1);
            if (change.contains("fs")) {
                return Optional.of(Consequence.FRAMESHIFT_VARIANT);
            }
            if (change.matches("Met1.*")) {
                return Optional.of(Consequence.START_LOST);
            }
            if (change.startsWith("Ter")) {
                return Optional.of(Consequence.STOP_LOST);
            }
            if (change.endsWith("Ter") || change.endsWith("*")) {
                return Optional.of(Consequence.STOP_GAINED);
            }
            if (change.endsWith("=")) {
                return Optional.of(Consequence.SYNONYMOUS_VARIANT);
            }
            if (change.contains("delins") || change.contains("ins") || change.endsWith("dup")) {
                return Optional.of(Consequence.INFRAME_INSERTION);
            }
            return Optional.of(change.endsWith("del") ? Consequence.INFRAME_DELETION : Consequence.MISSENSE_VARIANT);
        }
        Matcher intron = INTRON.matcher(name);
        if (intron.find()) {
            boolean site = Integer.parseInt(intron.group(2)) <= 2;
            return Optional.of(!site ? Consequence.INTRON_VARIANT : intron.group(1).equals("+")
                    ? Consequence.SPLICE_DONOR_VARIANT
                    : Consequence.SPLICE_ACCEPTOR_VARIANT);
        }
        return Optional.empty();
    }
}
