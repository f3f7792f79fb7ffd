package org.alidade.variants.scan;

import java.util.List;

import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Contig;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.FilterSet;
import org.alidade.variants.column.GeneEffect;

/** The distinct values of one file, which its columns name by number. Shared by the threads that read it. */
public final class Dictionaries {
    final ConcurrentDictionary<Contig> contigs = new ConcurrentDictionary<>();
    final ConcurrentDictionary<FilterSet> filters = new ConcurrentDictionary<>();
    final ConcurrentDictionary<ClinVarAssertion> clinVar = new ConcurrentDictionary<>();
    final ConcurrentDictionary<Call> calls = new ConcurrentDictionary<>();
    final ConcurrentDictionary<List<GeneEffect>> effects = new ConcurrentDictionary<>();

    /** In the order of their first rows as the threads met them. */
    public List<Contig> contigs() {
        return contigs.entries();
    }

    public List<FilterSet> filters() {
        return filters.entries();
    }

    public List<ClinVarAssertion> clinVar() {
        return clinVar.entries();
    }

    public List<Call> calls() {
        return calls.entries();
    }

    public List<List<GeneEffect>> effects() {
        return effects.entries();
    }
}
