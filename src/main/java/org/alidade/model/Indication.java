package org.alidade.model;

/**
 * A pre-indication of the plan: data, not code.
 *
 * @param code for instance {@code PI08}
 * @param version of the catalogue it was read from
 * @param benefit what the plan expects of a diagnosis
 * @param facts what the catalogue says beyond that
 */
public record Indication(String code, String version, LocalizedText name, LocalizedText population,
        LocalizedText benefit, String examination, Panel panel, IndicationFacts facts) {
    /** An entry in force of which nothing more is known. */
    public Indication(String code, String version, LocalizedText name, LocalizedText population, LocalizedText benefit,
            String examination, Panel panel) {
        this(code, version, name, population, benefit, examination, panel, IndicationFacts.none());
    }

    /** The same with another panel. */
    public Indication withPanel(Panel other) {
        return new Indication(code, version, name, population, benefit, examination, other, facts);
    }
}
