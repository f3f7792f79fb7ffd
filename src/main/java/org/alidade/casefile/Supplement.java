package org.alidade.casefile;

import java.util.List;
import java.util.Optional;

import org.alidade.model.Consent;
import org.alidade.model.Framework;

/** What {@code alidade.yaml} holds: all that Phenopackets have no place for. {@code samples}: with names as written. */
record Supplement(Framework framework, Optional<IndicationChoice> indication, Optional<Patient> patient,
        Optional<Prescription> prescription, Optional<String> careRegion, List<Specimen> samples,
        List<Consent> consents, List<Meeting> meetings, Method method) {
    Supplement {
        samples = List.copyOf(samples);
        consents = List.copyOf(consents);
        meetings = List.copyOf(meetings);
    }

    /** A case without {@code alidade.yaml}: data without consent, hence public or validation data (design.md §3). */
    static Supplement none() {
        return new Supplement(Framework.PUBLIC, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), List.of(), Method.unknown());
    }
}
