package org.alidade.model.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.model.Sex;

/**
 * The identity that the data-matrix «INS à scanner» of a health document carries (ANS, Format datamatrix INS v2.2): a head
 * of 26 signs, then blocks S1 to S7. Whoever prints it must hold a qualified identity.
 *
 * @param firstNames all first names of the birth certificate, separated by blanks
 * @param birthPlace INSEE code
 */
public record InsDatamatrix(Nir number, InsOid oid, String firstNames, String birthName, Sex sex, LocalDate birthDate,
        String birthPlace) {
    private static final String MARK = "IS01";
    private static final int HEAD = 26;
    private static final Map<String, Integer> LONGEST = new LinkedHashMap<>(
            Map.of("S1", 15, "S2", 20, "S3", 100, "S4", 100, "S5", 1, "S6", 10, "S7", 5));
    private static final String FIXED = "S1 S5 S6 S7";
    private static final Pattern NEXT = Pattern.compile("\\u001d|S[1-7]");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** What came of reading a scan. */
    public sealed interface Scan {
    }

    /** It was read whole. */
    public record Read(InsDatamatrix identity) implements Scan {
    }

    /** It could not be used; {@code block}: the block in question, or empty. */
    public record Refused(Fault fault, String block) implements Scan {
    }

    /** Why a scan cannot be used. */
    public enum Fault {
        /** No mark of an INS data-matrix. */
        NOT_INS,
        /** A 2D-Doc: it carries no INS. */
        TWO_D_DOC,
        /** The scanner types with another keyboard's layout. */
        KEYBOARD,
        /** A version that this program does not know. */
        VERSION,
        /** It ends too early, or a block is missing. */
        TRUNCATED,
        /** A block holds what it must not. */
        BLOCK
    }

    /**
     * Reads what a scanner typed or a person pasted. The separator (ASCII 29) may be missing, since text fields swallow it:
     * no name holds a digit, so that the next block is found without it.
     */
    public static Scan read(String scanned) {
        String text = scanned.strip().replace("<GS>", "\u001d").replace("^]", "\u001d");
        if (text.startsWith("DC0") || text.startsWith("DC1")) {
            return new Refused(Fault.TWO_D_DOC, "");
        }
        if (text.startsWith("ISà&") || text.startsWith("ISÀ&") || text.startsWith("IS)!")) {
            return new Refused(Fault.KEYBOARD, "");
        }
        if (!text.startsWith("IS")) {
            return new Refused(Fault.NOT_INS, "");
        }
        if (!text.startsWith(MARK)) {
            return new Refused(text.matches("IS\\d\\d.*") ? Fault.VERSION : Fault.NOT_INS, "");
        }
        if (text.length() < HEAD) {
            return new Refused(Fault.TRUNCATED, "");
        }
        return blocks(text.substring(HEAD));
    }

    private static Scan blocks(String text) {
        Map<String, String> blocks = new LinkedHashMap<>();
        String rest = text;
        while (!rest.isEmpty()) {
            String name = rest.length() < 2 ? rest : rest.substring(0, 2);
            Integer longest = LONGEST.get(name);
            if (longest == null || blocks.containsKey(name)) {
                return new Refused(Fault.BLOCK, name);
            }
            String value = value(name, rest.substring(2), longest);
            if (FIXED.contains(name) && value.length() < longest) {
                return new Refused(Fault.TRUNCATED, name);
            }
            blocks.put(name, value.strip());
            rest = rest.substring(2 + value.length());
            rest = rest.startsWith("\u001d") ? rest.substring(1) : rest;
        }
        return LONGEST.keySet().stream().sorted().filter(name -> blocks.getOrDefault(name, "").isEmpty()).findFirst()
                .<Scan>map(name -> new Refused(Fault.TRUNCATED, name)).orElseGet(() -> identity(blocks));
    }

    private static String value(String name, String rest, int longest) {
        String most = rest.substring(0, Math.min(longest, rest.length()));
        if (FIXED.contains(name)) {
            return most;
        }
        Matcher next = NEXT.matcher(rest);
        return next.find() && next.start() < most.length() ? rest.substring(0, next.start()) : most;
    }

    private static Scan identity(Map<String, String> blocks) {
        Optional<Nir> number = Nir.parse(block(blocks, "S1"));
        Optional<InsOid> oid = InsOid.find(block(blocks, "S2"));
        Optional<LocalDate> date = date(block(blocks, "S6"));
        String sex = block(blocks, "S5");
        if (number.isEmpty()) {
            return new Refused(Fault.BLOCK, "S1");
        }
        if (oid.isEmpty()) {
            return new Refused(Fault.BLOCK, "S2");
        }
        if (!"FM".contains(sex)) {
            return new Refused(Fault.BLOCK, "S5");
        }
        if (date.isEmpty()) {
            return new Refused(Fault.BLOCK, "S6");
        }
        if (!block(blocks, "S7").matches("\\d{5}|2[AB]\\d{3}")) {
            return new Refused(Fault.BLOCK, "S7");
        }
        return new Read(new InsDatamatrix(number.get(), oid.get(), block(blocks, "S3"), block(blocks, "S4"),
                sex.equals("F") ? Sex.FEMALE : Sex.MALE, date.get(), block(blocks, "S7")));
    }

    private static String block(Map<String, String> blocks, String name) {
        return blocks.getOrDefault(name, "");
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
