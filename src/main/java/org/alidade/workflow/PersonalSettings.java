package org.alidade.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alidade.filtering.FilterSettings;

/**
 * How one person wants one station to look, and where this person was.
 *
 * @param fontScale of the letters, from {@link #SMALLEST} to {@link #LARGEST}; 1 is the theme's own size
 * @param locale the language of the screens; empty: the system's
 * @param tables arrangement of each table, by the table's name ({@code candidates})
 * @param dividers positions of the dividers of a split pane, as shares from 0 to 1, by the pane's name
 * @param recent cases opened, the latest first
 * @param filterSets filter sets that the person named, in the order of the alphabet
 */
public record PersonalSettings(Look look, double fontScale, Optional<Locale> locale, Map<String, TableLayout> tables,
        Map<String, List<Double>> dividers, LastSession session, List<CaseReference> recent,
        List<FilterSettings> filterSets) {
    /** The themes a person chooses from. */
    public enum Look {
        LIGHT, DARK, PROJECTOR
    }

    public static final double SMALLEST = 0.8;
    public static final double LARGEST = 2.0;
    /** More are not found again by reading down a list. */
    private static final int RECENT = 12;

    public PersonalSettings {
        fontScale = Double.isNaN(fontScale) ? 1 : Math.clamp(fontScale, SMALLEST, LARGEST);
        tables = Map.copyOf(tables);
        dividers = Map.copyOf(dividers);
        recent = recent.stream().limit(RECENT).toList();
        filterSets = filterSets.stream().sorted(Comparator.comparing(FilterSettings::name)).toList();
    }

    /** Before a person has chosen anything. */
    public static PersonalSettings standard() {
        return new PersonalSettings(Look.LIGHT, 1, Optional.empty(), Map.of(), Map.of(), LastSession.none(),
                List.of(), List.of());
    }

    public PersonalSettings withLook(Look chosen) {
        return new PersonalSettings(chosen, fontScale, locale, tables, dividers, session, recent, filterSets);
    }

    /** Beyond the limits, the limit. */
    public PersonalSettings withFontScale(double chosen) {
        return new PersonalSettings(look, chosen, locale, tables, dividers, session, recent, filterSets);
    }

    public PersonalSettings withLocale(Locale chosen) {
        return new PersonalSettings(look, fontScale, Optional.of(chosen), tables, dividers, session, recent,
                filterSets);
    }

    /** The arrangement of a table; the program's own where the person made none. */
    public TableLayout table(String name) {
        return tables.getOrDefault(name, TableLayout.standard());
    }

    public PersonalSettings withTable(String name, TableLayout layout) {
        return new PersonalSettings(look, fontScale, locale, with(tables, name, layout), dividers, session, recent,
                filterSets);
    }

    /** The divider positions of a split pane; empty where the person never moved one. */
    public List<Double> dividers(String pane) {
        return dividers.getOrDefault(pane, List.of());
    }

    public PersonalSettings withDividers(String pane, List<Double> positions) {
        return new PersonalSettings(look, fontScale, locale, tables, with(dividers, pane, List.copyOf(positions)),
                session, recent, filterSets);
    }

    public PersonalSettings withSession(LastSession last) {
        return new PersonalSettings(look, fontScale, locale, tables, dividers, last, recent, filterSets);
    }

    /** The same with a filter set; one of the same name is replaced. */
    public PersonalSettings withFilterSet(FilterSettings named) {
        return withFilterSets(Stream.concat(filterSets.stream().filter(one -> !one.name().equals(named.name())),
                Stream.of(named)).toList());
    }

    /** The same without the filter set of a name. */
    public PersonalSettings withoutFilterSet(String name) {
        return withFilterSets(filterSets.stream().filter(one -> !one.name().equals(name)).toList());
    }

    private PersonalSettings withFilterSets(List<FilterSettings> sets) {
        return new PersonalSettings(look, fontScale, locale, tables, dividers, session, recent, sets);
    }

    /** A case was opened: it stands first, once. */
    public PersonalSettings withOpened(CaseReference opened) {
        List<CaseReference> cases = Stream
                .concat(Stream.of(opened), recent.stream().filter(one -> !one.folder().equals(opened.folder())))
                .toList();
        return new PersonalSettings(look, fontScale, locale, tables, dividers, session, cases, filterSets);
    }

    private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> changed = new TreeMap<>(map);
        changed.put(name, value);
        return changed;
    }
}
