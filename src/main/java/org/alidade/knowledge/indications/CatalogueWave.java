package org.alidade.knowledge.indications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alidade.model.Indication;

/**
 * A new wave of pre-indications: what it holds replaces what the catalogue had under the same codes; everything else stays.
 *
 * @param version of the catalogue that it makes
 * @param from the day from which it holds
 * @param source who published it
 * @param sha256 of all its files
 * @param files all that was read of it, and nothing else of its folder
 * @param indications each whole, with the panel that the wave leaves as it was where it names none
 */
public record CatalogueWave(String version, Optional<LocalDate> from, String source, String sha256,
        List<WaveFile> files, List<Indication> indications) {
    public CatalogueWave {
        files = List.copyOf(files);
        indications = List.copyOf(indications);
    }

    /** A file of a wave. {@code name}: below its folder, with slashes. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    public record WaveFile(String name, byte[] content) {
    }
}
