package org.alidade.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sections of a laboratory's profile that may be left out: identity, runs of homozygosity, pipeline. */
final class ProfileSections {
    private static final Set<String> IDENTITY = Set.of("parental_opposite", "x_female_from", "x_male_to",
            "yx_male_from", "yx_female_to", "kinship_duplicate", "kinship_first", "kinship_second", "kinship_third",
            "reads_match_from", "contaminated", "uniparental_markers", "uniparental_length");
    private static final Set<String> RUNS = Set.of("markers", "length", "score", "related_from");
    private static final Set<String> PIPELINE = Set.of("build", "callers", "annotators", "filters");
    private final String file;

    ProfileSections(String file) {
        this.file = file;
    }

    IdentityLimits identity(JsonNode node) throws IOException {
        check(node, "identity", IDENTITY);
        IdentityLimits usual = IdentityLimits.STANDARD;
        return new IdentityLimits(number(node, "identity", "parental_opposite", usual.parentalOpposite()),
                number(node, "identity", "x_female_from", usual.xFemaleFrom()),
                number(node, "identity", "x_male_to", usual.xMaleTo()),
                number(node, "identity", "yx_male_from", usual.yxMaleFrom()),
                number(node, "identity", "yx_female_to", usual.yxFemaleTo()),
                number(node, "identity", "kinship_duplicate", usual.duplicate()),
                number(node, "identity", "kinship_first", usual.first()),
                number(node, "identity", "kinship_second", usual.second()),
                number(node, "identity", "kinship_third", usual.third()),
                number(node, "identity", "reads_match_from", usual.readsMatchFrom()),
                number(node, "identity", "contaminated", usual.contaminated()),
                (int) number(node, "identity", "uniparental_markers", usual.uniparentalMarkers()),
                (int) number(node, "identity", "uniparental_length", usual.uniparentalLength()));
    }

    RunLimits runs(JsonNode node) throws IOException {
        check(node, "runs", RUNS);
        RunLimits usual = RunLimits.STANDARD;
        return new RunLimits((int) number(node, "runs", "markers", usual.markers()),
                (int) number(node, "runs", "length", usual.length()), number(node, "runs", "score", usual.score()),
                (long) number(node, "runs", "related_from", usual.relatedFrom()));
    }

    PipelineProfile pipeline(JsonNode node) throws IOException {
        check(node, "pipeline", PIPELINE);
        Optional<String> build = Optional.of(node.path("build").asText("")).filter(text -> !text.isBlank());
        return new PipelineProfile(build, texts(node, "callers"), texts(node, "annotators"), texts(node, "filters"));
    }

    private List<String> texts(JsonNode node, String name) throws IOException {
        JsonNode list = node.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            throw new IOException(file + ": [pipeline." + name + "] is not a list");
        }
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private void check(JsonNode node, String section, Set<String> known) throws IOException {
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new IOException(file + ": [" + section + "." + name + "] is nothing that the program takes; there"
                        + " are " + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    private double number(JsonNode node, String section, String name, double usual) throws IOException {
        if (!node.has(name)) {
            return usual;
        }
        if (!node.path(name).isNumber() || node.path(name).asDouble() < 0) {
            throw new IOException(file + ": [" + section + "." + name + "] is not a number from 0");
        }
        return node.path(name).asDouble();
    }
}
