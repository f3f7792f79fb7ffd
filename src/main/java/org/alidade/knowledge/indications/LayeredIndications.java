package org.alidade.knowledge.indications;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.Indication;

/** The catalogue of a bundle with the waves that a laboratory accepted since; every version is kept. Thread-safe. */
public final class LayeredIndications implements Indications {
    private final Indications base;
    private final List<CatalogueWave> waves;
    private final Map<String, Indication> current = new LinkedHashMap<>();

    /** {@code waves}: the first accepted first. */
    public LayeredIndications(Indications base, List<CatalogueWave> waves) {
        this.base = base;
        this.waves = List.copyOf(waves);
        base.all().forEach(indication -> current.put(key(indication.code()), indication));
        waves.forEach(wave -> wave.indications()
                .forEach(indication -> current.put(key(indication.code()), indication)));
    }

    private static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    @Override
    public String version() {
        return waves.isEmpty() ? base.version() : waves.getLast().version();
    }

    /** The versions that are kept, the oldest first. */
    public List<String> versions() {
        List<String> versions = new ArrayList<>(List.of(base.version()));
        waves.forEach(wave -> versions.add(wave.version()));
        return versions;
    }

    @Override
    public List<Indication> all() {
        return current.values().stream().sorted(Comparator.comparing(Indication::code)).toList();
    }

    @Override
    public Optional<Indication> find(String code) {
        return Optional.ofNullable(current.get(key(code)))
                .or(() -> base.find(code).map(known -> current.getOrDefault(key(known.code()), known)));
    }

    /** {@inheritDoc} A version holds what it changed, and of the rest what the versions before it held. */
    @Override
    public Optional<Indication> find(String code, String catalogue) {
        int last = versions().indexOf(catalogue);
        if (last < 0) {
            return Optional.empty();
        }
        return new LayeredIndications(base, waves.subList(0, last)).find(code);
    }

    @Override
    public List<String> suggestedTerms(Indication indication) {
        return base.suggestedTerms(indication);
    }

    @Override
    public List<String> regions() {
        return base.regions();
    }

    @Override
    public Optional<String> platform(String region) {
        return base.platform(region);
    }
}
