package org.alidade.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.Problem;
import org.alidade.model.Sex;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code alidade.yaml}. */
final class SupplementReader {
    private final String name;
    private final List<Problem> problems;

    private SupplementReader(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    static Optional<Supplement> read(Path file, List<Problem> problems) {
        String name = VcfHeaders.name(file);
        try {
            JsonNode root = mapper().readTree(file.toFile());
            return Optional.of(new SupplementReader(name, problems).supplement(root));
        } catch (JacksonException e) {
            Problem problem = Problem.error("yaml.syntax", name, String.valueOf(e.getOriginalMessage()));
            problems.add(e.getLocation() == null ? problem : problem.atLine(e.getLocation().getLineNr()));
        } catch (IOException e) {
            problems.add(Problem.error("file.unreadable", name, String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Numbers keep the digits they are written with: a version 2026.10 is not 2026.1. */
    private static YAMLMapper mapper() {
        return YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    }

    private Supplement supplement(JsonNode node) {
        YamlFields root = new YamlFields(node, "", name, problems);
        root.required("framework");
        Framework framework = root.choice("framework", Framework.class, Framework.CARE);
        YamlFields rcp = root.object("rcp");
        List<Meeting> meetings = new ArrayList<>();
        meeting(rcp.object("upstream"), Meeting.Moment.UPSTREAM).ifPresent(meetings::add);
        meeting(rcp.object("downstream"), Meeting.Moment.DOWNSTREAM).ifPresent(meetings::add);
        rcp.unknown();
        Supplement supplement = new Supplement(framework, indication(root.object("indication")),
                patient(root.object("patient")), prescription(root.object("prescription")), root.text("careRegion"),
                root.list("samples").stream().map(SupplementReader::specimen).toList(),
                root.list("consents").stream().map(SupplementReader::consent).toList(), meetings,
                method(root.object("method")));
        root.unknown();
        return supplement;
    }

    private static Optional<IndicationChoice> indication(YamlFields fields) {
        if (!fields.isObject()) {
            return Optional.empty();
        }
        IndicationChoice choice = new IndicationChoice(fields.required("code"), fields.text("catalogue"));
        fields.unknown();
        return Optional.of(choice);
    }

    private static Optional<Patient> patient(YamlFields fields) {
        if (!fields.isObject()) {
            return Optional.empty();
        }
        YamlFields ins = fields.object("ins");
        Optional<Patient.Ins> number = ins.isObject()
                ? Optional.of(new Patient.Ins(ins.required("number"), ins.text("oid").orElse(""),
                        ins.text("status").orElse("")))
                : Optional.empty();
        ins.unknown();
        Patient patient = new Patient(fields.text("birthName"), fields.text("usedName"), fields.text("firstName"),
                fields.date("birthDate"), fields.choice("sex", Sex.class, Sex.UNKNOWN), fields.text("birthPlace"),
                number, fields.text("localId"), fields.text("firstNames"));
        fields.unknown();
        return Optional.of(patient);
    }

    private static Optional<Prescription> prescription(YamlFields fields) {
        if (!fields.isObject()) {
            return Optional.empty();
        }
        Prescription prescription = new Prescription(fields.text("prescriber"), fields.text("quality"),
                fields.text("rpps"), fields.text("service"), fields.date("date"), fields.text("question"),
                fields.text("clinicalSummary"), fields.text("earlierExaminations"), fields.flag("consanguinity"),
                fields.text("hospital"), fields.text("counsellor"), fields.text("familyHistory"));
        fields.unknown();
        return Optional.of(prescription);
    }

    private static Specimen specimen(YamlFields fields) {
        String person = fields.required("person");
        Specimen specimen = new Specimen(person, fields.text("sample").orElse(person), fields.text("kind"),
                fields.text("number"), fields.time("collected"), fields.time("received"), fields.text("sampler"),
                fields.text("conformity"), fields.flag("ffpe").orElse(false), new Specimen.Tissue(fields.text("tissue"),
                        fields.percent("tumourContent"), fields.text("controlTissue")));
        fields.unknown();
        return specimen;
    }

    private static Consent consent(YamlFields fields) {
        String status = fields.required("status");
        Consent consent = new Consent(fields.required("person"),
                status.isEmpty()
                        ? Consent.Status.REFUSED
                        : fields.choice("status", Consent.Status.class, Consent.Status.REFUSED),
                fields.text("model").orElse(""), fields.date("date"),
                fields.choice("incidental", Consent.IncidentalChoice.class, Consent.IncidentalChoice.NOT_OFFERED),
                fields.flag("research").orElse(false), fields.texts("signatories"), protection(fields));
        fields.unknown();
        return consent;
    }

    private static Consent.Protection protection(YamlFields fields) {
        Optional<Consent.Assent> assent = fields.text("assent").isPresent()
                ? Optional.of(fields.choice("assent", Consent.Assent.class, Consent.Assent.NOT_SOUGHT))
                : Optional.empty();
        return new Consent.Protection(fields.text("guardian"), assent, fields.date("attestation"),
                fields.flag("constitutional").orElse(false));
    }

    private static Optional<Meeting> meeting(YamlFields fields, Meeting.Moment moment) {
        if (!fields.isObject()) {
            return Optional.empty();
        }
        Meeting meeting = new Meeting(moment, fields.date("date"), fields.text("decision").orElse(""),
                fields.texts("participants"),
                fields.text("outcome").isPresent()
                        ? Optional.of(fields.choice("outcome", Meeting.Outcome.class, Meeting.Outcome.ACCEPTED))
                        : Optional.empty());
        fields.unknown();
        return Optional.of(meeting);
    }

    private static Method method(YamlFields fields) {
        if (!fields.isObject()) {
            return Method.unknown();
        }
        Method method = new Method(fields.text("sequencing"), fields.text("pipeline"), fields.text("platform"));
        fields.unknown();
        return method;
    }
}
