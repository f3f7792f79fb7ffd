package org.alidade.knowledge.indications;

import java.util.List;
import java.util.Optional;
import org.alidade.model.Indication;

/** The installed catalogue of pre-indications. */
public interface Indications {
    /** Version of the catalogue. */
    String version();

    /** All of them, by code. */
    List<Indication> all();

    /** The pre-indication of a code, without regard to case. */
    Optional<Indication> find(String code);

    /** HPO ids that are offered first for a pre-indication, in the catalogue's order. */
    List<String> suggestedTerms(Indication indication);

    /**
     * The pre-indication as a version of the catalogue had it; empty where that version is not kept, or did not hold the
     * code.
     */
    default Optional<Indication> find(String code, String catalogue) {
        return find(code).filter(found -> found.version().equals(catalogue));
    }

    /** The regions of care that the dated table names, in its order. */
    List<String> regions();

    /** The platform that serves a region of care, under its present name or a former one; empty where unknown. */
    Optional<String> platform(String region);
}
