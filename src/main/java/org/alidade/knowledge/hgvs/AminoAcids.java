package org.alidade.knowledge.hgvs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Amino acids in one and three letters (IUPAC); {@code *} is the stop. */
public final class AminoAcids {
    private static final Map<Character, String> THREE = Map.ofEntries(Map.entry('A', "Ala"), Map.entry('R', "Arg"),
            Map.entry('N', "Asn"), Map.entry('D', "Asp"), Map.entry('C', "Cys"), Map.entry('Q', "Gln"),
            Map.entry('E', "Glu"), Map.entry('G', "Gly"), Map.entry('H', "His"), Map.entry('I', "Ile"),
            Map.entry('L', "Leu"), Map.entry('K', "Lys"), Map.entry('M', "Met"), Map.entry('F', "Phe"),
            Map.entry('P', "Pro"), Map.entry('S', "Ser"), Map.entry('T', "Thr"), Map.entry('W', "Trp"),
            Map.entry('Y', "Tyr"), Map.entry('V', "Val"), Map.entry('U', "Sec"), Map.entry('*', "Ter"),
            Map.entry('X', "Xaa"));
    private static final Map<String, Character> ONE = THREE.entrySet().stream().collect(Collectors
            .toUnmodifiableMap(entry -> entry.getValue().toUpperCase(Locale.ROOT), Map.Entry::getKey));

    private AminoAcids() {
    }

    /** {@code Xaa} where the letter is none. */
    public static String three(char residue) {
        return THREE.getOrDefault(residue, "Xaa");
    }

    /** One after another. */
    public static String three(String residues) {
        StringBuilder text = new StringBuilder(residues.length() * 3);
        for (int i = 0; i < residues.length(); i++) {
            text.append(three(residues.charAt(i)));
        }
        return text.toString();
    }

    /** The one-letter code of a residue in either code; case matters in one letter only. {@code X} is a stop, as it was once. */
    public static Optional<Character> one(String text) {
        if (text.length() == 1) {
            char letter = text.charAt(0) == 'X' ? '*' : text.charAt(0);
            return THREE.containsKey(letter) ? Optional.of(letter) : Optional.empty();
        }
        return Optional.ofNullable(ONE.get(text.toUpperCase(Locale.ROOT)));
    }
}
