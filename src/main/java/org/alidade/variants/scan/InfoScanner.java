package org.alidade.variants.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.alidade.casefile.VcfHeader;
import org.alidade.variants.column.GeneEffect;
import org.alidade.variants.record.EvidenceAssembler;
import org.alidade.variants.record.KnownFields;
import org.alidade.variants.record.Quantity;

/** Reads INFO of a record as one of its alternatives has it. For one thread. */
final class InfoScanner {
    private static final int SKIP = 0;
    private static final int UNUSUAL = 1;
    private static final int CLINVAR = 2;
    /** The first annotator; the numbers follow the last one. */
    private static final int ENTRIES = 3;
    private static final Set<String> ANNOTATORS = Set.of("CSQ", "ANN", "BCSQ");
    private static final int BETWEEN = 0x1e;

    private final ByteMemo keys = new ByteMemo();
    private final KeyOrder order = new KeyOrder();
    private final List<List<Quantity>> quantities = new ArrayList<>();
    private final EffectLists effects;
    private final int numbersFrom;
    private final Evidence evidence = new Evidence();
    private final ByteMemo assertions = new ByteMemo();
    private final KeyBuffer clinVar = new KeyBuffer();
    private final boolean[] seen;
    private boolean split;

    /** {@code lists}: of the effects of the whole file. */
    InfoScanner(VcfHeader header, ConcurrentDictionary<List<GeneEffect>> lists) {
        List<EntryLayout> layouts = EntryLayout.of(header);
        this.effects = new EffectLists(layouts.stream().map(layout -> new EntryScanner(layout, evidence)).toList(),
                lists);
        this.numbersFrom = ENTRIES + layouts.size();
        for (String field : KnownFields.infoFields(header)) {
            List<Quantity> found = Quantity.of(field);
            if (!found.isEmpty()) {
                quantities.add(found);
                key(field, numbersFrom + quantities.size() - 1);
            } else if (Quantity.isClinVar(field)) {
                key(field, CLINVAR);
            }
        }
        EvidenceAssembler.unusualInfo().forEach(field -> key(field, UNUSUAL));
        for (int i = 0; i < layouts.size(); i++) {
            key(layouts.get(i).field(), ENTRIES + i);
        }
        // the first meaning of a key holds
        ANNOTATORS.forEach(field -> key(field, header.definesInfo(field) ? UNUSUAL : SKIP));
        this.seen = new boolean[numbersFrom + quantities.size()];
    }

    private void key(String field, int meaning) {
        byte[] bytes = (field + "        ").getBytes(StandardCharsets.UTF_8);
        keys.put(bytes, 0, bytes.length - 8, meaning);
    }

    /** Reads the text of INFO; false where anything about it is unusual. */
    boolean scan(byte[] text, int from, int to, RecordAlleles alleles) {
        split = false;
        boolean plain = read(text, from, to, alleles);
        if (!plain && effects.differs()) {
            split = true;
            plain = read(text, from, to, alleles);
        }
        return plain;
    }

    private boolean read(byte[] text, int from, int to, RecordAlleles alleles) {
        evidence.clear();
        clinVar.clear();
        effects.clear();
        Arrays.fill(seen, false);
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
                    || once(meaning) && value(meaning, text, at, Math.min(equals + 1, end), end, alleles);
            at = end + 1;
        }
        ofAllele(alleles);
        return plain;
    }

    /** What ClinVar says in a list of a record with several alternatives is of one of them. */
    private void ofAllele(RecordAlleles alleles) {
        if (clinVar.length() > 0 && alleles.count() > 1) {
            clinVar.add(BETWEEN);
            clinVar.add(alleles.count());
            clinVar.add(alleles.current());
        }
    }

    /** A key that stands twice is unusual; ClinVar has several keys. */
    private boolean once(int meaning) {
        boolean again = meaning != CLINVAR && seen[meaning];
        seen[meaning] = true;
        return !again;
    }

    private boolean value(int meaning, byte[] text, int key, int from, int end, RecordAlleles alleles) {
        if (meaning == UNUSUAL) {
            return false;
        }
        if (meaning == CLINVAR) {
            clinVar.add(BETWEEN);
            clinVar.add(text, key, end);
            return true;
        }
        return meaning < numbersFrom
                ? effects.scan(meaning - ENTRIES, text, from, end, alleles, split, clinVar)
                : number(quantities.get(meaning - numbersFrom), text, from, end, alleles);
    }

    private boolean number(List<Quantity> of, byte[] text, int from, int end, RecordAlleles alleles) {
        int start = from;
        int stop = end;
        if (alleles.count() > 1 && !isMissing(text, from, end)) {
            start = Lists.start(text, from, end, alleles.current());
            stop = Lists.end(text, start, end);
            if (Lists.size(text, from, end) != alleles.count()) {
                return false;
            }
        }
        boolean missing = isMissing(text, start, stop);
        for (Quantity quantity : of) {
            // a score of the allele goes before those of its transcripts
            if (quantity.isOfTranscript() && !missing || !evidence.add(quantity.ordinal(), text, start, stop)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMissing(byte[] text, int from, int end) {
        return from == end || end - from == 1 && text[from] == '.';
    }

    /** Writes what was read; false where ClinVar is not yet known by its bytes. */
    boolean write(byte[] text, RowBatch batch, int row) {
        int said = clinVar.length() == 0
                ? Decimals.MISSING_COUNT
                : assertions.get(clinVar.bytes(), 0, clinVar.length());
        evidence.write(batch, row);
        batch.ints[RowField.EFFECTS.ordinal()][row] = effects.number(text);
        batch.ints[RowField.CLINVAR.ordinal()][row] = said;
        return said != ByteMemo.UNKNOWN;
    }

    /** The fields in which consequences were found here. */
    Set<String> sources() {
        return effects.sources();
    }

    /** Remembers what came out of the objects for the allele that was scanned last. */
    void learn(RowBatch batch, int row) {
        if (clinVar.length() > 0) {
            assertions.put(clinVar.bytes(), 0, clinVar.length(), batch.ints[RowField.CLINVAR.ordinal()][row]);
        }
    }
}
