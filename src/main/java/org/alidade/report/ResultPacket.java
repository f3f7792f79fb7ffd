package org.alidade.report;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.model.Genotype;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.Zygosity;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.AcmgPathogenicityClassification;
import org.phenopackets.schema.v2.core.Diagnosis;
import org.ga4gh.vrsatile.v1.Expression;
import org.ga4gh.vrsatile.v1.GeneDescriptor;
import org.phenopackets.schema.v2.core.GenomicInterpretation;
import org.phenopackets.schema.v2.core.Individual;
import org.phenopackets.schema.v2.core.Interpretation;
import org.phenopackets.schema.v2.core.MetaData;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.Resource;
import org.phenopackets.schema.v2.core.Sex;
import org.phenopackets.schema.v2.core.VariantInterpretation;
import org.ga4gh.vrsatile.v1.VariationDescriptor;
import org.ga4gh.vrsatile.v1.VcfRecord;

/**
 * The result for machines: a GA4GH Phenopacket v2 with the signs and the reported variants. Nothing that the page lacks, and
 * neither name, date of birth nor number of the patient.
 */
final class ResultPacket {
    private final ReportInput input;

    private ResultPacket(ReportInput input) {
        this.input = input;
    }

    static ReportContent.Seal seal(ReportInput input, Wording wording) {
        String json = new ResultPacket(input).json();
        String sha256 = sha256(json);
        String anchor = input.journalHead().isBlank() ? "-" : input.journalHead();
        String code = "ALIDADE:1;V=" + (input.draft() ? "-" : input.extras().edition().number()) + ";R=" + sha256
                + ";J="
                + anchor;
        return new ReportContent.Seal(json, sha256, code,
                List.of(wording.text("code.caption"), wording.text("code.attachment")));
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal. */
    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private String json() {
        Phenopacket.Builder packet = Phenopacket.newBuilder().setId(input.theCase().id())
                .setSubject(Individual.newBuilder().setId("index")
                        .setSex(switch (input.theCase().patient().declaredSex()) {
                            case MALE -> Sex.MALE;
                            case FEMALE -> Sex.FEMALE;
                            case UNKNOWN -> Sex.UNKNOWN_SEX;
                        }))
                .setMetaData(metaData());
        for (PhenotypicFeature feature : input.theCase().probandFeatures()) {
            packet.addPhenotypicFeatures(org.phenopackets.schema.v2.core.PhenotypicFeature.newBuilder()
                    .setType(term(feature.id(), input.termLabels().getOrDefault(feature.id(), feature.label())))
                    .setExcluded(feature.excluded()));
        }
        packet.addInterpretations(interpretation());
        try {
            return JsonFormat.printer().print(packet);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a packet without free messages can always be printed", e);
        }
    }

    private MetaData metaData() {
        MetaData.Builder data = MetaData.newBuilder().setPhenopacketSchemaVersion("2.0")
                .setCreatedBy("Alidade " + input.programVersion())
                .setCreated(Timestamp.newBuilder().setSeconds(input.issuedAt().toEpochSecond()));
        for (KnowledgeSource source : input.sources()) {
            data.addResources(Resource.newBuilder().setId(source.id()).setName(source.name())
                    .setVersion(source.version()));
        }
        return data.build();
    }

    private Interpretation interpretation() {
        Diagnosis.Builder diagnosis = Diagnosis.newBuilder();
        input.variants().forEach(variant -> diagnosis.addGenomicInterpretations(variant(variant)));
        boolean positive = Findings.outcome(input, Findings.of(input)) == Findings.Outcome.POSITIVE;
        return Interpretation.newBuilder().setId(input.theCase().id() + "-1").setDiagnosis(diagnosis)
                .setProgressStatus(positive
                        ? Interpretation.ProgressStatus.SOLVED
                        : Interpretation.ProgressStatus.COMPLETED)
                .build();
    }

    private GenomicInterpretation variant(ReportedVariant variant) {
        VariantInterpretation.Builder interpretation = VariantInterpretation.newBuilder()
                .setVariationDescriptor(descriptor(variant));
        variant.review().pathogenicity()
                .ifPresent(found -> interpretation.setAcmgPathogenicityClassification(acmg(found)));
        return GenomicInterpretation.newBuilder().setSubjectOrBiosampleId("index")
                .setInterpretationStatus(GenomicInterpretation.InterpretationStatus.CONTRIBUTORY)
                .setVariantInterpretation(interpretation).build();
    }

    private VariationDescriptor descriptor(ReportedVariant variant) {
        VariantEvidence evidence = variant.evidence();
        VariationDescriptor.Builder descriptor = VariationDescriptor.newBuilder().setId(evidence.key().text())
                .setVcfRecord(VcfRecord.newBuilder().setGenomeAssembly(evidence.key().build().label())
                        .setChrom(evidence.key().contig().ucscName()).setPos(evidence.key().position())
                        .setRef(evidence.key().ref()).setAlt(evidence.key().alt()));
        variant.shownGene().ifPresent(gene -> descriptor.setGeneContext(GeneDescriptor.newBuilder()
                .setValueId(gene.hgncId().orElse("")).setSymbol(gene.symbol())));
        name(variant).ifPresent(name -> descriptor.addExpressions(expression("hgvs.c", name)));
        variant.consequence().flatMap(TranscriptConsequence::hgvsP)
                .ifPresent(name -> descriptor.addExpressions(expression("hgvs.p", name)));
        Optional.ofNullable(input.extras().genomicNames().get(evidence.key()))
                .ifPresent(name -> descriptor.addExpressions(expression("hgvs.g", name)));
        new FamilyView(input.theCase()).genotype(input.theCase().proband(), evidence).map(Genotype::zygosity)
                .flatMap(ResultPacket::state).ifPresent(descriptor::setAllelicState);
        return descriptor.build();
    }

    private static Optional<String> name(ReportedVariant variant) {
        return VariantNames.onTranscript(variant).or(() -> VariantNames.mitochondrial(variant));
    }

    private static Expression expression(String syntax, String value) {
        return Expression.newBuilder().setSyntax(syntax).setValue(value).build();
    }

    private static AcmgPathogenicityClassification acmg(PathogenicityClass found) {
        return switch (found) {
            case BENIGN -> AcmgPathogenicityClassification.BENIGN;
            case LIKELY_BENIGN -> AcmgPathogenicityClassification.LIKELY_BENIGN;
            case UNCERTAIN_SIGNIFICANCE -> AcmgPathogenicityClassification.UNCERTAIN_SIGNIFICANCE;
            case LIKELY_PATHOGENIC -> AcmgPathogenicityClassification.LIKELY_PATHOGENIC;
            case PATHOGENIC -> AcmgPathogenicityClassification.PATHOGENIC;
        };
    }

    /** Terms of the Genotype Ontology. */
    private static Optional<OntologyClass> state(Zygosity zygosity) {
        return switch (zygosity) {
            case HETEROZYGOUS -> Optional.of(term("GENO:0000135", "heterozygous"));
            case HOMOZYGOUS -> Optional.of(term("GENO:0000136", "homozygous"));
            case HEMIZYGOUS -> Optional.of(term("GENO:0000134", "hemizygous"));
            default -> Optional.empty();
        };
    }

    private static OntologyClass term(String id, String label) {
        return OntologyClass.newBuilder().setId(id).setLabel(label).build();
    }
}
