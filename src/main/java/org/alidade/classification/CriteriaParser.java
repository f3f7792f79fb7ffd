package org.alidade.classification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.classification.AppliedCriterion.Decision;

/**
 * Reads criteria in the spelling of ClinGen's evidence repository ({@code PVS1}, {@code PM2_Supporting},
 * {@code PS2_Very Strong}), the short one in use ({@code PM2_P}, {@code PS4_Mod}) and that of the French guide NGS-Diag
 * ({@code PVS1_fort}, {@code PS2_tfort}).
 */
public final class CriteriaParser {
    private static final Map<String, Strength> SHORT = Map.ofEntries(Map.entry("P", Strength.SUPPORTING),
            Map.entry("SUP", Strength.SUPPORTING), Map.entry("SUPP", Strength.SUPPORTING),
            Map.entry("FAIBLE", Strength.SUPPORTING), Map.entry("M", Strength.MODERATE),
            Map.entry("MOD", Strength.MODERATE), Map.entry("MOYEN", Strength.MODERATE),
            Map.entry("S", Strength.STRONG), Map.entry("STR", Strength.STRONG), Map.entry("FORT", Strength.STRONG),
            Map.entry("VS", Strength.VERY_STRONG), Map.entry("TFORT", Strength.VERY_STRONG));

    private CriteriaParser() {
    }

    /** The criterion, at its default strength unless another is written. Empty where the text is none. */
    public static Optional<AppliedCriterion> parse(String text, Decision decision, String reason) {
        String[] parts = text.strip().split("[-_ ]", 2);
        Optional<Criterion> criterion = Criterion.parse(parts[0]);
        if (criterion.isEmpty()) {
            return Optional.empty();
        }
        Optional<Strength> strength = parts.length == 1
                ? Optional.of(criterion.get().defaultStrength())
                : strength(parts[1]);
        // Stand-alone belongs to BA1, and BA1 knows nothing else: below it stands BS1.
        return strength.filter(found -> (found == Strength.STAND_ALONE) == (criterion.get() == Criterion.BA1))
                .map(found -> new AppliedCriterion(criterion.get(), found, decision, reason));
    }

    /**
     * @throws IllegalArgumentException if the text is no criterion
     */
    public static AppliedCriterion parseOne(String text, Decision decision, String reason) {
        return parse(text, decision, reason)
                .orElseThrow(() -> new IllegalArgumentException("not a criterion: " + text));
    }

    /** The outcome of reading a list: what was read, what was not understood, and what stands there more than once. */
    public record Parsed(List<AppliedCriterion> criteria, List<String> unknown, List<String> repeated) {
        public Parsed {
            criteria = List.copyOf(criteria);
            unknown = List.copyOf(unknown);
            repeated = List.copyOf(repeated);
        }
    }

    /** A list separated by commas or semicolons; empty entries count for nothing. The same evidence counts once. */
    public static Parsed parseList(String text, Decision decision) {
        List<AppliedCriterion> criteria = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        Set<Criterion> seen = EnumSet.noneOf(Criterion.class);
        for (String entry : text.split("[,;]")) {
            Optional<AppliedCriterion> applied = parse(entry, decision, "");
            if (applied.isEmpty() && !entry.isBlank()) {
                unknown.add(entry.strip());
            } else if (applied.isPresent() && !seen.add(applied.get().criterion())) {
                repeated.add(applied.get().criterion().name());
            } else {
                applied.ifPresent(criteria::add);
            }
        }
        return new Parsed(criteria, unknown, repeated);
    }

    private static Optional<Strength> strength(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        for (Strength strength : Strength.values()) {
            if (strength.name().replace("_", "").equals(plain)) {
                return Optional.of(strength);
            }
        }
        return Optional.ofNullable(SHORT.get(plain));
    }
}
