package org.alidade.knowledge.annotation;

import org.alidade.knowledge.hgvs.AminoAcids;

/** Names of changes of a protein by HGVS, predicted from the bases and so in parentheses. */
final class ProteinNames {
    private static final String TER = "Ter";

    private ProteinNames() {
    }

    /** The start codon is lost; what is made instead is not known. */
    static String startLost() {
        return "p.(Met1?)";
    }

    static String name(ChangedProtein change) {
        return "p.(" + (change.frameKept() ? inFrame(change) : frameshift(change)) + ")";
    }

    private static String frameshift(ChangedProtein change) {
        String protein = change.protein();
        String alt = change.altConcerned();
        int at = 0;
        while (at < alt.length() && change.from() - 1 + at < protein.length()
                && alt.charAt(at) == protein.charAt(change.from() - 1 + at) && alt.charAt(at) != '*') {
            at++;
        }
        int residue = change.from() + at;
        if (residue > protein.length()) {
            return AminoAcids.three(protein.charAt(protein.length() - 1)) + protein.length() + "fsTer?";
        }
        char ref = protein.charAt(residue - 1);
        if (at >= alt.length()) {
            return AminoAcids.three(ref) + residue + "fs" + TER + "?";
        }
        char first = alt.charAt(at);
        if (ref == '*' && first == '*') {
            return TER + residue + "=";
        }
        if (first == '*') {
            return AminoAcids.three(ref) + residue + TER;
        }
        int stop = alt.indexOf('*');
        String end = stop < 0 ? "?" : Integer.toString(ref == '*' ? stop - at : stop - at + 1);
        return AminoAcids.three(ref) + residue + AminoAcids.three(first) + (ref == '*' ? "ext" : "fs") + TER + end;
    }

    private static String inFrame(ChangedProtein change) {
        String ref = change.refConcerned();
        String alt = change.altConcerned();
        if (ref.equals(alt)) {
            return unchanged(change.from(), ref);
        }
        int front = 0;
        while (front < ref.length() && front < alt.length() && ref.charAt(front) == alt.charAt(front)
                && ref.charAt(front) != '*') {
            front++;
        }
        if (front < ref.length() && front < alt.length() && ref.charAt(front) == '*' && alt.charAt(front) == '*') {
            return TER + (change.from() + front) + "=";
        }
        int from = change.from() + front;
        String lost = ref.substring(front);
        String gained = alt.substring(front);
        if (lost.indexOf('*') >= 0 && !(gained.indexOf('*') >= 0 && gained.length() < lost.length())) {
            return stopMoved(change, from, lost, gained);
        }
        if (gained.startsWith("*")) {
            return AminoAcids.three(residue(change, from)) + from + TER;
        }
        if (gained.endsWith("*") && lost.indexOf('*') < 0) {
            return lost.isEmpty() ? insertion(change, from, gained) : replaced(from, lost, gained);
        }
        int behind = 0;
        while (behind < lost.length() && behind < gained.length()
                && lost.charAt(lost.length() - 1 - behind) == gained.charAt(gained.length() - 1 - behind)) {
            behind++;
        }
        return different(change, from, lost.substring(0, lost.length() - behind),
                gained.substring(0, gained.length() - behind));
    }

    private static char residue(ChangedProtein change, int number) {
        return number <= change.protein().length() ? change.protein().charAt(number - 1) : '*';
    }

    private static String unchanged(int from, String ref) {
        String first = AminoAcids.three(ref.charAt(0)) + from;
        return ref.length() == 1
                ? first + "="
                : first + "_" + AminoAcids.three(ref.charAt(ref.length() - 1)) + (from + ref.length() - 1) + "=";
    }

    /** The stop codon is changed and another one is read further on, or none. */
    private static String stopMoved(ChangedProtein change, int from, String lost, String gained) {
        int stop = gained.indexOf('*');
        int added = from - 1 + (stop < 0 ? gained.length() : stop) - change.residues();
        String tail = "ext" + TER + (stop < 0 ? "?" : Integer.toString(added));
        if (lost.startsWith("*")) {
            return gained.isEmpty()
                    ? TER + from + "ext" + TER + "?"
                    : TER + from + AminoAcids.three(gained.charAt(0))
                            + tail;
        }
        int last = from + lost.length() - 1;
        String first = gained.isEmpty() ? "" : AminoAcids.three(gained.charAt(0));
        return AminoAcids.three(lost.charAt(0)) + from + "_" + TER + last + "delins" + first + tail;
    }

    private static String different(ChangedProtein change, int from, String lost, String gained) {
        if (lost.isEmpty()) {
            return insertion(change, from, gained);
        }
        if (gained.isEmpty()) {
            return deletion(change, from, lost);
        }
        if (lost.length() == 1 && gained.length() == 1) {
            return AminoAcids.three(lost.charAt(0)) + from + AminoAcids.three(gained.charAt(0));
        }
        return replaced(from, lost, gained);
    }

    private static String replaced(int from, String lost, String gained) {
        return range(from, lost) + "delins" + AminoAcids.three(gained);
    }

    private static String range(int from, String residues) {
        String first = AminoAcids.three(residues.charAt(0)) + from;
        return residues.length() == 1
                ? first
                : first + "_" + AminoAcids.three(residues.charAt(residues.length() - 1))
                        + (from + residues.length() - 1);
    }

    private static String deletion(ChangedProtein change, int from, String lost) {
        String protein = change.protein();
        int start = from;
        while (start + lost.length() <= protein.length()
                && protein.charAt(start - 1) == protein.charAt(start - 1 + lost.length())) {
            start++;
        }
        return range(start, protein.substring(start - 1, start - 1 + lost.length())) + "del";
    }

    private static String insertion(ChangedProtein change, int from, String gained) {
        String protein = change.protein();
        String inserted = gained;
        int at = from;
        while (!inserted.endsWith("*") && at <= change.residues() && protein.charAt(at - 1) == inserted.charAt(0)) {
            inserted = inserted.substring(1) + inserted.charAt(0);
            at++;
        }
        int before = at - 1 - inserted.length();
        if (before >= 0 && protein.startsWith(inserted, before)) {
            return range(before + 1, inserted) + "dup";
        }
        if (at < 2) {
            return "Met1?";
        }
        return AminoAcids.three(protein.charAt(at - 2)) + (at - 1) + "_" + AminoAcids.three(residue(change, at)) + at
                + "ins" + AminoAcids.three(inserted);
    }
}
