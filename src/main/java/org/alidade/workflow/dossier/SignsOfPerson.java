package org.alidade.workflow.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.sheet.FieldKey;

/** The signs of a person as a sheet stores them: a line each, of id, present or absent, onset, modifiers, label. */
public final class SignsOfPerson {
    private static final String ABSENT = "absent";
    private static final String PRESENT = "present";
    private static final int CELLS = 5;

    private SignsOfPerson() {
    }

    public static FieldKey key(String person) {
        return new FieldKey("phenotype.signs", person);
    }

    /** The stored form; empty where there is no sign. */
    public static String write(List<PhenotypicFeature> signs) {
        return signs.stream()
                .map(sign -> String.join("\t", sign.id(), sign.excluded() ? ABSENT : PRESENT, sign.onset().orElse(""),
                        String.join(",", sign.modifiers()), sign.label().replaceAll("[\t\r\n]+", " ")))
                .collect(Collectors.joining("\n"));
    }

    /** Signs out of their stored form. */
    public static List<PhenotypicFeature> read(String stored) {
        List<PhenotypicFeature> signs = new ArrayList<>();
        stored.lines().map(line -> line.split("\t", CELLS)).filter(cells -> cells.length == CELLS)
                .forEach(cells -> signs.add(new PhenotypicFeature(cells[0], cells[4], cells[1].equals(ABSENT),
                        Optional.of(cells[2]).filter(onset -> !onset.isEmpty()),
                        Stream.of(cells[3].split(",", -1)).filter(modifier -> !modifier.isEmpty()).toList())));
        return List.copyOf(signs);
    }
}
