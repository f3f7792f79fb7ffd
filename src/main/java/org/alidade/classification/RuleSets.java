package org.alidade.classification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rule sets that come with the program. */
public final class RuleSets {
    private static final List<RuleSet> ALL = List.of(new ClinGenPoints(), new Acmg2015());

    private RuleSets() {
    }

    /** The one used unless another is asked for. */
    public static RuleSet standard() {
        return ALL.getFirst();
    }

    public static List<RuleSet> all() {
        return ALL;
    }

    /** By id, in any case; the version may be left out. */
    public static Optional<RuleSet> find(String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(rules -> {
            String full = rules.id().toLowerCase(Locale.ROOT);
            return wanted.equals(full) || wanted.equals(full.substring(0, full.lastIndexOf(' ')));
        }).findFirst();
    }
}
