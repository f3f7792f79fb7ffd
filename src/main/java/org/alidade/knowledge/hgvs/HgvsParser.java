package org.alidade.knowledge.hgvs;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.knowledge.hgvs.HgvsName.Level;
import org.alidade.knowledge.hgvs.HgvsParsing.Parsed;
import org.alidade.knowledge.hgvs.HgvsParsing.Refused;

/**
 * Reads a name as it stands in a letter, a paper or a database: with or without version, a gene in place of a transcript, one or
 * three letters for residues, bases spelled out that need not be, zygosity behind it.
 */
public final class HgvsParser {
    private static final Pattern NAME = Pattern.compile(
            "(?:(?<ref>[A-Za-z0-9][A-Za-z0-9_-]*)(?:\\.(?<version>\\d+))?(?: ?\\((?<gene>[A-Za-z0-9_.-]+)\\))?[: ]+)?"
                    + "(?<level>[cgmnrp])\\.(?<change>.+)");
    /** {@code NM_000532.5:c.683C>T (p.Pro228Leu)}, {@code …, p.Pro228Leu}, {@code …;p.Pro228Leu}. */
    private static final Pattern WITH_PROTEIN = Pattern
            .compile("(?<bases>.+?)[ ,;/]*\\(?(?<=[ ,;/(])p\\.(?<protein>.+)");
    private static final String PLACE = "([*-]?\\d+)([+-]\\d+)?";
    private static final Pattern BASES = Pattern.compile(
            "\\(?" + PLACE + "(?:_" + PLACE + ")?\\)?(?<edit>[A-Za-z=\\[>].*)");
    private static final Pattern UNCERTAIN = Pattern.compile(".*\\?.*|\\(\\d.*_.*\\)_.*|.*_\\(\\d.*_.*\\).*");
    private static final Pattern RESIDUE = Pattern.compile(
            "\\(?(?<residue>[A-Za-z]{3}|[A-Z*])(?<position>\\d+)(?<change>[^)]*)\\)?");

    private HgvsParser() {
    }

    /** Whether a text is meant to be a name by HGVS, so that a refusal says more than a search that finds nothing. */
    public static boolean isMeantAsName(String text) {
        return NAME.matcher(TypedText.cleaned(text)).matches();
    }

    public static HgvsParsing parse(String typed) {
        String text = TypedText.cleaned(typed);
        Matcher matcher = NAME.matcher(text);
        if (!matcher.matches()) {
            return Refused.of("notHgvs", typed);
        }
        Optional<HgvsReference> reference = Optional.ofNullable(matcher.group("ref"))
                .map(name -> reference(name, matcher.group("version"), matcher.group("gene")));
        String change = matcher.group("change").strip();
        if (change.startsWith("[") || change.contains(";") && change.contains("[")) {
            return Refused.of("severalChanges", change);
        }
        return switch (matcher.group("level").charAt(0)) {
            case 'p' -> protein(reference, change);
            case 'r' -> Refused.of("rna", change);
            case 'c' -> bases(reference, Level.CODING, change);
            case 'n' -> bases(reference, Level.TRANSCRIPT, change);
            case 'm' -> bases(reference, Level.MITOCHONDRIAL, change);
            default -> bases(reference, Level.GENOMIC, change);
        };
    }

    private static HgvsReference reference(String name, @org.jspecify.annotations.Nullable String version,
            @org.jspecify.annotations.Nullable String gene) {
        boolean accession = name.contains("_") || name.matches("(?i)ENS[TP]\\d+|LRG_?\\d+.*");
        return new HgvsReference(accession ? name.toUpperCase(Locale.ROOT) : name,
                Optional.ofNullable(version).filter(text -> text.length() < 5).map(Integer::valueOf),
                Optional.ofNullable(gene));
    }

    private static HgvsParsing bases(Optional<HgvsReference> reference, Level level, String change) {
        Matcher both = WITH_PROTEIN.matcher(change);
        Optional<String> protein = both.matches()
                ? Optional.of(both.group("protein").replace("(", "").replace(")", "").strip())
                : Optional.empty();
        String own = (both.matches() ? both.group("bases") : change).replace(" ", "");
        if (UNCERTAIN.matcher(own).matches()) {
            return Refused.of("uncertain", own);
        }
        Matcher matcher = BASES.matcher(own);
        if (!matcher.matches()) {
            return Refused.of("noChange", own);
        }
        Optional<BasePosition> start = place(level, matcher.group(1), matcher.group(2));
        Optional<BasePosition> end = matcher.group(3) == null
                ? start
                : place(level, matcher.group(3), matcher.group(4));
        Optional<BaseEdit> edit = BaseEdits.read(matcher.group("edit"));
        if (start.isEmpty() || end.isEmpty()) {
            return Refused.of("noPlace", own);
        }
        if (matcher.group("edit").endsWith("=")) {
            return Refused.of("sameBases");
        }
        if (edit.isEmpty()) {
            return Refused.of("noEdit", matcher.group("edit"));
        }
        return new Parsed(new HgvsName.OfBases(reference, level, start.get(), end.get(), edit.get(), protein));
    }

    private static Optional<BasePosition> place(Level level, String number,
            @org.jspecify.annotations.Nullable String offset) {
        boolean star = number.startsWith("*");
        String digits = star ? number.substring(1) : number;
        boolean plain = !star && offset == null && !digits.startsWith("-");
        if (digits.length() > 10 || offset != null && offset.length() > 9 || level != Level.CODING && !plain
                && (star || digits.startsWith("-") || level != Level.TRANSCRIPT)) {
            return Optional.empty();
        }
        long value = Long.parseLong(digits);
        return value == 0 || value > Integer.MAX_VALUE || star && value < 0
                ? Optional.empty()
                : Optional.of(new BasePosition((int) value, star, offset == null ? 0 : Integer.parseInt(offset)));
    }

    private static HgvsParsing protein(Optional<HgvsReference> reference, String change) {
        Matcher matcher = RESIDUE.matcher(change.replace(" ", ""));
        Optional<Character> residue = matcher.matches() ? AminoAcids.one(matcher.group("residue")) : Optional.empty();
        if (residue.isEmpty() || matcher.group("position").length() > 6
                || Integer.parseInt(matcher.group("position")) == 0) {
            return Refused.of("noResidue", change);
        }
        String to = matcher.group("change");
        String read = to.equals("=") ? "=" : AminoAcids.one(to).map(String::valueOf).orElse(to);
        if (read.isEmpty()) {
            return Refused.of("noEdit", change);
        }
        return new Parsed(new HgvsName.OfProtein(reference, residue.get(),
                Integer.parseInt(matcher.group("position")), read));
    }
}
