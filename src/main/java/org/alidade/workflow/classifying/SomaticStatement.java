package org.alidade.workflow.classifying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import org.alidade.model.VariantKey;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What a person says of a somatic variant. Each field is empty where nothing was said.
 *
 * @param tier of AMP/ASCO/CAP 2017
 * @param escat tier of ESCAT
 * @param origin {@code somatic}, {@code germline-possible} or {@code undetermined}
 * @param attestation date of the attestation of information (R.1131-4-2), as written
 * @param confirmation constitutional confirmation by an authorised laboratory: {@code required}, {@code requested}, {@code done}
 * @param burden tumour mutational burden, per megabase, as written
 * @param purity share of tumour cells, as written
 */
public record SomaticStatement(String tier, String escat, String origin, String attestation, String confirmation,
        String burden, String purity) {
    /** AMP/ASCO/CAP 2017 (doi 10.1016/j.jmoldx.2016.10.002). */
    public static final List<String> TIERS = List.of("I-A", "I-B", "II-C", "II-D", "III", "IV");
    /** ESCAT (PMC9755882). */
    public static final List<String> ESCAT = List.of("I-A", "I-B", "I-C", "II-A", "II-B", "III-A", "III-B", "IV-A",
            "IV-B", "V", "X");
    public static final List<String> ORIGINS = List.of("somatic", "germline-possible", "undetermined");
    public static final List<String> CONFIRMATIONS = List.of("required", "requested", "done");

    private static final String ACT = "somatic";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Nothing said. */
    public static SomaticStatement none() {
        return new SomaticStatement("", "", "", "", "", "", "");
    }

    static SomaticStatement read(DecisionRecord record, String caseId, VariantKey variant) {
        return record.journal(Set.of(ACT)).reversed().stream().filter(entry -> entry.caseId().equals(caseId))
                .filter(entry -> entry.subject().equals(variant.text())).findFirst().map(JournalEntry::newValue)
                .map(SomaticStatement::of).orElse(none());
    }

    private static SomaticStatement of(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return new SomaticStatement(node.path("tier").asText(), node.path("escat").asText(),
                    node.path("origin").asText(), node.path("attestation").asText(),
                    node.path("confirmation").asText(), node.path("burden").asText(), node.path("purity").asText());
        } catch (IOException e) {
            throw new UncheckedIOException("a somatic statement in the record is not readable", e);
        }
    }

    void write(DecisionRecord record, String caseId, VariantKey variant, String person) {
        SomaticStatement before = read(record, caseId, variant);
        if (!before.equals(this)) {
            record.note(caseId, person, ACT, variant.text(), before.text(), text());
        }
    }

    private String text() {
        return MAPPER.createObjectNode().put("tier", tier).put("escat", escat).put("origin", origin)
                .put("attestation", attestation).put("confirmation", confirmation).put("burden", burden)
                .put("purity", purity).toString();
    }

    /** Whether a constitutional confirmation is due: the origin may be germline, and it was neither asked for nor done. */
    public boolean isConfirmationDue() {
        return origin.equals("germline-possible") && !confirmation.equals("requested") && !confirmation.equals("done");
    }
}
