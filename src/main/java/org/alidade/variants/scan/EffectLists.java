package org.alidade.variants.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.model.TranscriptConsequence;
import org.alidade.variants.column.GeneEffect;
import org.alidade.variants.record.AnnotatedTranscript;
import org.alidade.variants.record.EvidenceAssembler;

/**
 * What the entries of one allele, of all annotators of its file, mean for genes. Entries are heard as {@code EvidenceAssembler}
 * hears them: all of the first annotator, of the further ones what it lacks. For one thread.
 */
final class EffectLists {
    private final List<EntryScanner> annotators;
    private final boolean[] present;
    private final ConcurrentDictionary<List<GeneEffect>> lists;
    private final int noEffect;
    private final ByteMemo known = new ByteMemo();
    private final KeyBuffer merged = new KeyBuffer();
    private final List<AnnotatedTranscript> kept = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();

    /** {@code lists}: of the effects of the whole file. */
    EffectLists(List<EntryScanner> annotators, ConcurrentDictionary<List<GeneEffect>> lists) {
        this.annotators = annotators;
        this.present = new boolean[annotators.size()];
        this.lists = lists;
        this.noEffect = lists.number(List.of());
    }

    void clear() {
        java.util.Arrays.fill(present, false);
    }

    /** Reads the value of an annotator's field. */
    boolean scan(int annotator, byte[] text, int from, int to, RecordAlleles alleles, boolean split,
            KeyBuffer clinVar) {
        present[annotator] = true;
        return annotators.get(annotator).scan(text, from, to, alleles, split, clinVar);
    }

    /** Whether a field that was read last names several alleles, of which the record has but one. */
    boolean differs() {
        for (int i = 0; i < present.length; i++) {
            if (present[i] && annotators.get(i).differs()) {
                return true;
            }
        }
        return false;
    }

    /** The number of the effects of what was read, in the columns. */
    int number(byte[] text) {
        KeyBuffer key = key(text);
        if (key.length() == 0) {
            return noEffect;
        }
        int number = known.get(key.bytes(), 0, key.length());
        return number == ByteMemo.UNKNOWN ? add(key, text) : number;
    }

    private KeyBuffer key(byte[] text) {
        if (present.length == 1 && present[0]) {
            return annotators.getFirst().list();
        }
        merged.clear();
        for (int annotator = 0; annotator < present.length; annotator++) {
            EntryScanner entries = annotators.get(annotator);
            for (int entry = 0; present[annotator] && entry < entries.count(); entry++) {
                if (isHeard(text, annotator, entry)) {
                    merged.addInt(entries.number(entry) * present.length + annotator);
                }
            }
        }
        return merged;
    }

    private int add(KeyBuffer key, byte[] text) {
        kept.clear();
        for (int annotator = 0; annotator < present.length; annotator++) {
            EntryScanner entries = annotators.get(annotator);
            for (int entry = 0; present[annotator] && entry < entries.count(); entry++) {
                if (isHeard(text, annotator, entry)) {
                    entries.transcript(entry).ifPresent(kept::add);
                }
            }
        }
        List<TranscriptConsequence> consequences = EvidenceAssembler.withRepeats(kept);
        consequences.forEach(entry -> sources.add(entry.source()));
        int number = lists.number(GeneEffect.of(consequences));
        known.put(key.bytes(), 0, key.length(), number);
        return number;
    }

    /** Whether no annotator before has the transcript, or the first that has it sees a milder change. */
    private boolean isHeard(byte[] text, int annotator, int entry) {
        EntryScanner own = annotators.get(annotator);
        for (int before = 0; before < annotator; before++) {
            EntryScanner entries = annotators.get(before);
            for (int other = 0; present[before] && other < entries.count(); other++) {
                Optional<AnnotatedTranscript> heard = entries.transcript(other);
                if (heard.isPresent() && own.sameTranscript(text, entry, entries, other)) {
                    return own.transcript(entry).isPresent() && own.transcript(entry).get().consequence().worst()
                            .ordinal() < heard.get().consequence().worst().ordinal();
                }
            }
        }
        return true;
    }

    /** The fields in which consequences were found here. */
    Set<String> sources() {
        return sources;
    }
}
