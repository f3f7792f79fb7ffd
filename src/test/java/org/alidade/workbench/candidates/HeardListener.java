package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.List;
import org.alidade.filtering.ScopedVariant;
import org.alidade.ranking.Candidate;

/** What the owner of the list heard. */
final class HeardListener implements CandidatesPane.Listener {
    final List<Candidate> selected = new ArrayList<>();
    int refiltered;

    @Override
    public void selected(Candidate candidate) {
        selected.add(candidate);
    }

    @Override
    public void looked(ScopedVariant variant) {
        // the evidence would show it
    }

    @Override
    public void opened() {
        // the evidence would take the focus
    }

    @Override
    public void seen() {
        // the reads would be marked
    }

    @Override
    public void decided() {
        // other places would be drawn again
    }

    @Override
    public void refiltered() {
        refiltered++;
    }

    @Override
    public void whereIsMyVariant() {
        // the question would be asked
    }
}
