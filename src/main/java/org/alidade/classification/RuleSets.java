package org.alidade.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alidade.classification.rules.RuleSetReader;

/** The rule sets that come with the program, each a file of its own ({@code rules/*.yaml}). */
public final class RuleSets {
    private static final List<String> FILES = List.of("clingen-points", "acmg-2015", "ngs-diag-v2", "mccormick-2020");
    private static final List<RuleSet> ALL = FILES.stream().map(RuleSets::read).toList();

    private RuleSets() {
    }

    private static RuleSet read(String name) {
        try (InputStream stream = RuleSets.class.getResourceAsStream("rules/" + name + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("rules/" + name + ".yaml is missing from the program");
            }
            return RuleSetReader.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("rules/" + name + ".yaml cannot be read: " + e.getMessage(), e);
        }
    }

    /** The one used unless another is asked for. */
    public static RuleSet standard() {
        return ALL.getFirst();
    }

    /** The one for the mitochondrial genome. */
    public static RuleSet mitochondrial() {
        return ALL.getLast();
    }

    public static List<RuleSet> all() {
        return ALL;
    }

    /** By id, in any case; the version may be left out. {@code points} and {@code acmg} are enough. */
    public static Optional<RuleSet> find(String id) {
        return find(id, ALL);
    }

    /** The same among given ones, a laboratory's own for instance. */
    public static Optional<RuleSet> find(String id, List<RuleSet> among) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        return among.stream().filter(rules -> names(rules.id()).contains(wanted)).findFirst();
    }

    private static List<String> names(String id) {
        List<String> names = new ArrayList<>(List.of(id));
        String withoutVersion = id.substring(0, id.lastIndexOf(' '));
        names.add(withoutVersion);
        names.add(withoutVersion.replace("clingen-", "").replace("-2015", "").replace("-v2", "").replace("-2020", ""));
        return names;
    }
}
