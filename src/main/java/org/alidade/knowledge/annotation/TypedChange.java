package org.alidade.knowledge.annotation;

import java.util.Optional;

import org.alidade.knowledge.hgvs.BaseEdit;
import org.alidade.knowledge.hgvs.HgvsName;

/** What a person typed as a change of the forward strand, compared with the reference. */
final class TypedChange {
    private static final int LONGEST = 100_000;

    private final ReferenceBases bases;
    private final NamedSequence sequence;
    private final HgvsName.OfBases name;
    private final int low;
    private final int high;

    TypedChange(ReferenceBases bases, NamedSequence sequence, HgvsName.OfBases name) throws NameRefusedException {
        this.bases = bases;
        this.sequence = sequence;
        this.name = name;
        int start = sequence.place(name.start());
        int end = sequence.place(name.end());
        this.low = sequence.isForward() ? start : end;
        this.high = sequence.isForward() ? end : start;
        if (low > high) {
            throw new NameRefusedException("order", name.start().text(), name.end().text());
        }
        if (high - low >= LONGEST) {
            throw new NameRefusedException("tooLong", Integer.toString(LONGEST));
        }
    }

    SequenceChange change() throws NameRefusedException {
        return switch (name.edit()) {
            case BaseEdit.Substitution edit -> replaced(Optional.of(edit.from()), edit.to());
            case BaseEdit.Deletion edit -> replaced(edit.bases(), "");
            case BaseEdit.Replacement edit -> replaced(edit.from(), edit.to());
            case BaseEdit.Inversion inversion -> change(known(), Bases.reverseComplement(known()));
            case BaseEdit.Insertion edit -> insertion(edit.bases());
            case BaseEdit.Duplication edit -> {
                check(edit.bases());
                yield inserted(sequence.isForward() ? high + 1 : low, known());
            }
            case BaseEdit.Repeat edit -> repeat(edit);
        };
    }

    private SequenceChange replaced(Optional<String> from, String to) throws NameRefusedException {
        check(from);
        String ref = reference();
        // Without the sequence, what the person spelled must do.
        String there = ref.indexOf('N') < 0 ? ref : from.map(this::forward).orElseGet(() -> ref);
        if (there.indexOf('N') >= 0) {
            throw new NameRefusedException("noSequence");
        }
        return change(there, forward(to));
    }

    private SequenceChange change(String ref, String alt) throws NameRefusedException {
        if (ref.equals(alt)) {
            throw new NameRefusedException("sameBases");
        }
        return SequenceChange.of(sequence.contig(), low, ref, alt);
    }

    private SequenceChange insertion(String inserted) throws NameRefusedException {
        if (high != low + 1) {
            throw new NameRefusedException("insertionPlace", name.start().text(), name.end().text());
        }
        return inserted(high, forward(inserted));
    }

    private SequenceChange inserted(int before, String forward) {
        return new SequenceChange(sequence.contig(), before, before - 1, "", forward);
    }

    /** So many units in all, counted from the place on in the direction of the sequence. */
    private SequenceChange repeat(BaseEdit.Repeat edit) throws NameRefusedException {
        String unit = edit.unit().map(this::forward).orElse(known());
        int length = unit.length();
        int there = 0;
        while (there * length < LONGEST && unit.equals(unit(there, length))) {
            there++;
        }
        if (there == 0) {
            throw new NameRefusedException("otherBases", edit.unit().orElse(""), direction(unit(0, length)),
                    name.start().text());
        }
        if (there == edit.count()) {
            throw new NameRefusedException("sameRepeat", Integer.toString(there));
        }
        if (edit.count() > there) {
            return inserted(sequence.isForward() ? low + there * length : high - there * length + 1,
                    unit.repeat(edit.count() - there));
        }
        int gone = (there - edit.count()) * length;
        int from = sequence.isForward() ? low + edit.count() * length : high - there * length + 1;
        return new SequenceChange(sequence.contig(), from, from + gone - 1, unit.repeat(there - edit.count()), "");
    }

    private String unit(int number, int length) {
        int from = sequence.isForward() ? low + number * length : high - (number + 1) * length + 1;
        return bases.text(sequence.contig(), from, from + length - 1);
    }

    private void check(Optional<String> typed) throws NameRefusedException {
        if (typed.isEmpty()) {
            return;
        }
        if (typed.get().length() != high - low + 1) {
            throw new NameRefusedException("otherLength", typed.get(), Integer.toString(high - low + 1));
        }
        String there = direction(reference());
        for (int i = 0; i < there.length(); i++) {
            if (there.charAt(i) != 'N' && there.charAt(i) != typed.get().charAt(i)) {
                throw new NameRefusedException("otherBases", typed.get(), there, name.start().text());
            }
        }
    }

    private String reference() {
        return bases.text(sequence.contig(), low, high);
    }

    private String known() throws NameRefusedException {
        String text = reference();
        if (text.indexOf('N') >= 0) {
            throw new NameRefusedException("noSequence");
        }
        return text;
    }

    private String forward(String typed) {
        return sequence.isForward() ? typed : Bases.reverseComplement(typed);
    }

    /** Bases of the forward strand in the direction of the sequence; the same as {@link #forward}, the other way round. */
    private String direction(String forward) {
        return forward(forward);
    }
}
