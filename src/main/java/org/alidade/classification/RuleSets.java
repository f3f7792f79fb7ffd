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

    /** By id, in any case; the version may be left out. {@code points} and {@code acmg} are enough. */
    public static Optional<RuleSet> find(String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(rules -> names(rules.id()).contains(wanted)).findFirst();
    }

    private static List<String> names(String id) {
        String withoutVersion = id.substring(0, id.indexOf(' '));
        return List.of(id, withoutVersion, withoutVersion.replace("clingen-", "").replace("-2015", ""));
    }
}
