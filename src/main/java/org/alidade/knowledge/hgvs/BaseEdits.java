package org.alidade.knowledge.hgvs;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is done to bases: {@code A>T}, {@code del}, {@code delAG}, {@code dup}, {@code insT}, {@code delAGinsT} … */
final class BaseEdits {
    private static final String SOME = "([ACGTN]+)";
    /** Bases, or their number, which says nothing that the range does not. */
    private static final String SPELLED = "([ACGTN]*|\\d*)";
    private static final Pattern SUBSTITUTION = Pattern.compile(SOME + "(?:>|/)" + SOME);
    private static final Pattern DELETION = Pattern.compile("DEL" + SPELLED);
    private static final Pattern DUPLICATION = Pattern.compile("DUP" + SPELLED);
    private static final Pattern INSERTION = Pattern.compile("INS" + SOME);
    private static final Pattern REPLACEMENT = Pattern.compile("(?:DEL" + SPELLED + "INS|>)" + SOME);
    private static final Pattern REPEAT = Pattern.compile("([ACGTN]*)\\[(\\d{1,5})\\]");

    private BaseEdits() {
    }

    static Optional<BaseEdit> read(String text) {
        String edit = text.toUpperCase(Locale.ROOT);
        return first(SUBSTITUTION, edit, found -> new BaseEdit.Substitution(found.group(1), found.group(2)))
                .or(() -> first(DELETION, edit, found -> new BaseEdit.Deletion(spelled(found.group(1)))))
                .or(() -> first(DUPLICATION, edit, found -> new BaseEdit.Duplication(spelled(found.group(1)))))
                .or(() -> first(INSERTION, edit, found -> new BaseEdit.Insertion(found.group(1))))
                .or(() -> first(REPLACEMENT, edit, found -> new BaseEdit.Replacement(
                        Optional.ofNullable(found.group(1)).flatMap(BaseEdits::spelled), found.group(2))))
                .or(() -> first(Pattern.compile("INV\\d*"), edit, found -> new BaseEdit.Inversion()))
                .or(() -> first(REPEAT, edit, found -> new BaseEdit.Repeat(spelled(found.group(1)),
                        Integer.parseInt(found.group(2)))));
    }

    private static Optional<BaseEdit> first(Pattern pattern, String edit, Function<Matcher, BaseEdit> made) {
        Matcher matcher = pattern.matcher(edit);
        return matcher.matches() ? Optional.of(made.apply(matcher)) : Optional.empty();
    }

    private static Optional<String> spelled(String bases) {
        return bases.isEmpty() || Character.isDigit(bases.charAt(0)) ? Optional.empty() : Optional.of(bases);
    }
}
