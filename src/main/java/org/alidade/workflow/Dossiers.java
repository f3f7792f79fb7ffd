package org.alidade.workflow;

import java.time.Clock;

import org.alidade.casefile.Case;
import org.alidade.knowledge.indications.IndicationFields;
import org.alidade.knowledge.tables.Lazy;
import org.alidade.record.DecisionRecord;
import org.alidade.workflow.dossier.Dossier;

/** Makes the sheets of a station's cases. */
final class Dossiers {
    /** Read with the first case, so that the window does not wait for the panels. */
    private final Lazy<Dossier.Station> station;

    Dossiers(StationSettings settings, DecisionRecord record, Clock clock, KnowledgeBase knowledge) {
        this.station = new Lazy<>(() -> new Dossier.Station(record, settings.workspace(), record.person(), clock,
                knowledge.indications(), IndicationFields.builtIn()));
    }

    Dossier of(Case folder) {
        return new Dossier(folder, station.get());
    }
}
