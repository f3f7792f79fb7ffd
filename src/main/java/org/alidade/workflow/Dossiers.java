package org.alidade.workflow;

import java.time.Clock;

import org.alidade.casefile.Case;
import org.alidade.knowledge.indications.IndicationFields;
import org.alidade.knowledge.indications.Indications;
import org.alidade.record.DecisionRecord;
import org.alidade.workflow.dossier.Dossier;

/** Makes the sheets of a station's cases. */
final class Dossiers {
    private final Dossier.Station station;

    Dossiers(StationSettings settings, DecisionRecord record, Clock clock, Indications indications) {
        this.station = new Dossier.Station(record, settings.workspace(), Reader.NAME, clock, indications,
                IndicationFields.builtIn());
    }

    Dossier of(Case folder) {
        return new Dossier(folder, station);
    }
}
