package org.alidade.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The laboratories of the plan, ready to be chosen: with what is publicly known, and nothing made up. */
public final class KnownLaboratories {
    private KnownLaboratories() {
    }

    /** Those that come with the program. */
    public static List<LaboratoryIdentity> all() {
        try (InputStream stream = KnownLaboratories.class.getResourceAsStream("laboratories.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("laboratories.yaml is missing from the program");
            }
            List<LaboratoryIdentity> known = new ArrayList<>();
            for (JsonNode node : new YAMLMapper().readTree(stream).path("laboratories")) {
                known.add(new LaboratoryIdentity(node.path("name").asText(), Optional.of(node.path("form").asText()),
                        List.of(), List.of(), Optional.empty(), Optional.empty(), List.of()));
            }
            return List.copyOf(known);
        } catch (IOException e) {
            throw new UncheckedIOException("laboratories.yaml cannot be read", e);
        }
    }
}
