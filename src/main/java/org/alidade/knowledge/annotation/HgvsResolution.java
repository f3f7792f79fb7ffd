package org.alidade.knowledge.annotation;

import java.util.List;
import java.util.Optional;

import org.alidade.model.VariantKey;

/** What a typed name stands for, or why it stands for nothing. */
public sealed interface HgvsResolution {
    /**
     * One allele, or for a change of a protein every allele of one codon that makes it, those that change fewest bases first.
     *
     * @param notes message keys {@code hgvs.note.<key>} with arguments: what the person should know of the way
     */
    record Found(List<Allele> alleles, List<Note> notes) implements HgvsResolution {
        public Found {
            alleles = List.copyOf(alleles);
            notes = List.copyOf(notes);
        }
    }

    /**
     * An allele.
     *
     * @param key normalised: left-aligned, as short as can be
     * @param name by HGVS with its reference; empty where bases that decide it are not at hand
     */
    record Allele(VariantKey key, Optional<String> name) {
    }

    record Note(String key, List<String> arguments) {
        public Note {
            arguments = List.copyOf(arguments);
        }

        static Note of(String key, String... arguments) {
            return new Note(key, List.of(arguments));
        }
    }

    /** {@code reason}: message key {@code hgvs.refused.<reason>}. */
    record Refused(String reason, List<String> arguments) implements HgvsResolution {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused of(String reason, String... arguments) {
            return new Refused(reason, List.of(arguments));
        }
    }
}
