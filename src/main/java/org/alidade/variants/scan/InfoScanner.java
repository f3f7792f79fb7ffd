package org.alidade.variants.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alidade.casefile.VcfHeader;
import org.alidade.model.TranscriptConsequence;
import org.alidade.variants.column.GeneEffect;
import org.alidade.variants.record.EvidenceAssembler;
import org.alidade.variants.record.KnownFields;
import org.alidade.variants.record.Quantity;

/** Reads INFO of a record with one alternative. For one thread. */
final class InfoScanner {
    private static final int SKIP = 0;
    private static final int UNUSUAL = 1;
    private static final int ENTRIES = 2;
    private static final int CLINVAR = 3;
    private static final int NUMBER = 4;
    private static final Set<String> ANNOTATORS = Set.of("CSQ", "ANN", "BCSQ");
    private static final int BETWEEN = 0x1e;

    private final ByteMemo keys = new ByteMemo();
    private final KeyOrder order = new KeyOrder();
    private final List<List<Quantity>> quantities = new ArrayList<>();
    private final Optional<EntryLayout> layout;
    private final Optional<EntryScanner> entries;
    private final Evidence evidence = new Evidence();
    private final ByteMemo effects = new ByteMemo();
    private final ByteMemo assertions = new ByteMemo();
    private final KeyBuffer clinVar = new KeyBuffer();
    private final ConcurrentDictionary<List<GeneEffect>> lists;
    private final int noEffect;
    private final boolean[] seen;
    private boolean hasEntries;
    private boolean annotated;

    /** {@code lists}: of the effects of the whole file. */
    InfoScanner(VcfHeader header, ConcurrentDictionary<List<GeneEffect>> lists) {
        this.lists = lists;
        this.noEffect = lists.number(List.of());
        this.layout = EntryLayout.of(header);
        this.entries = layout.map(found -> new EntryScanner(found, evidence));
        for (String field : KnownFields.infoFields(header)) {
            List<Quantity> found = Quantity.of(field);
            if (!found.isEmpty()) {
                quantities.add(found);
                key(field, NUMBER + quantities.size() - 1);
            } else if (Quantity.isClinVar(field)) {
                key(field, CLINVAR);
            }
        }
        EvidenceAssembler.unusualInfo().forEach(field -> key(field, UNUSUAL));
        ANNOTATORS.forEach(field -> key(field, layout.filter(one -> one.field().equals(field)).isPresent()
                ? ENTRIES
                : header.definesInfo(field) ? UNUSUAL : SKIP));
        this.seen = new boolean[NUMBER + quantities.size()];
    }

    private void key(String field, int meaning) {
        byte[] bytes = (field + "        ").getBytes(StandardCharsets.UTF_8);
        keys.put(bytes, 0, bytes.length - 8, meaning);
    }

    /** Reads the text of INFO; false where anything about it is unusual. */
    boolean scan(byte[] text, int from, int to) {
        evidence.clear();
        clinVar.clear();
        hasEntries = false;
        java.util.Arrays.fill(seen, false);
        int at = from;
        boolean plain = true;
        for (int place = 0; plain && at < to; place++) {
            int equals = order.find(place, text, at, to);
            int meaning = order.meaning();
            if (equals < 0) {
                equals = Bytes.find(text, at, to, (byte) '=', (byte) ';');
                meaning = keys.get(text, at, equals);
                order.put(place, text, at, equals, meaning);
            }
            int end = equals < to && text[equals] == '=' ? Bytes.find(text, equals, to, (byte) ';') : equals;
            plain = meaning == ByteMemo.UNKNOWN || meaning == SKIP
                    || once(meaning) && value(meaning, text, at, Math.min(equals + 1, end), end);
            at = end + 1;
        }
        return plain;
    }

    /** A key that stands twice is unusual; ClinVar has several keys. */
    private boolean once(int meaning) {
        boolean again = meaning != CLINVAR && seen[meaning];
        seen[meaning] = true;
        return !again;
    }

    private boolean value(int meaning, byte[] text, int key, int from, int end) {
        return switch (meaning) {
            case UNUSUAL -> false;
            case ENTRIES -> {
                hasEntries = true;
                yield entries.isPresent() && entries.get().scan(text, from, end, clinVar);
            }
            case CLINVAR -> {
                clinVar.add(BETWEEN);
                clinVar.add(text, key, end);
                yield true;
            }
            default -> number(quantities.get(meaning - NUMBER), text, from, end);
        };
    }

    private boolean number(List<Quantity> of, byte[] text, int from, int end) {
        for (Quantity quantity : of) {
            boolean missing = from == end || end - from == 1 && text[from] == '.';
            // a score of the allele goes before those of its transcripts
            if (quantity.isOfTranscript() && !missing || !evidence.add(quantity.ordinal(), text, from, end)) {
                return false;
            }
        }
        return true;
    }

    /** Writes what was read; false where effects or ClinVar are not yet known by their bytes. */
    boolean write(RowBatch batch, int row) {
        int effect = noEffect;
        if (hasEntries) {
            KeyBuffer list = entries.orElseThrow().list();
            effect = effects.get(list.bytes(), 0, list.length());
            effect = effect == ByteMemo.UNKNOWN ? newList(list) : effect;
        }
        int said = clinVar.length() == 0
                ? Decimals.MISSING_COUNT
                : assertions.get(clinVar.bytes(), 0, clinVar.length());
        evidence.write(batch, row);
        batch.ints[RowField.EFFECTS.ordinal()][row] = effect;
        batch.ints[RowField.CLINVAR.ordinal()][row] = said;
        return effect != ByteMemo.UNKNOWN && said != ByteMemo.UNKNOWN;
    }

    private int newList(KeyBuffer list) {
        List<TranscriptConsequence> consequences = entries.orElseThrow().consequences();
        annotated |= !consequences.isEmpty();
        int number = lists.number(GeneEffect.of(consequences));
        effects.put(list.bytes(), 0, list.length(), number);
        return number;
    }

    /** The fields in which consequences were found here. */
    Set<String> sources() {
        return annotated ? layout.stream().map(EntryLayout::field).collect(Collectors.toSet()) : Set.of();
    }

    /** Remembers what came out of the objects for the record that was scanned last. */
    void learn(RowBatch batch, int row) {
        if (hasEntries) {
            KeyBuffer list = entries.orElseThrow().list();
            effects.put(list.bytes(), 0, list.length(), batch.ints[RowField.EFFECTS.ordinal()][row]);
        }
        if (clinVar.length() > 0) {
            assertions.put(clinVar.bytes(), 0, clinVar.length(), batch.ints[RowField.CLINVAR.ordinal()][row]);
        }
    }
}
