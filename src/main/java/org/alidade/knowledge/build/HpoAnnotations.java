package org.alidade.knowledge.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alidade.knowledge.tables.Row;

/** What phenotype.hpoa says: the signs of each disease with their frequencies. */
final class HpoAnnotations {
    private static final String ABNORMALITY = "HP:0000118";
    private static final Pattern FRACTION = Pattern.compile("(\\d+)/(\\d+)");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*%");
    private static final Pattern RELEASE = Pattern.compile("#(?:date|version): *(\\d{4}-\\d{2}-\\d{2})");

    /** From the least to the most frequent; a sign annotated twice keeps the higher. */
    private static final String ORDER = "x rcfvo";

    /**
     * A disease.
     *
     * @param signs by HPO id, a letter for the frequency or a space where it is not stated
     * @param modes HPO ids of its modes of inheritance
     */
    record Annotated(String id, String name, Map<String, Character> signs, Set<String> modes) {
    }

    private final Map<String, Annotated> diseases = new TreeMap<>();
    private final String version;

    private HpoAnnotations(String version) {
        this.version = version;
    }

    static HpoAnnotations read(InputFile file, HpoTerms terms) throws IOException {
        HpoAnnotations annotations = new HpoAnnotations(release(file));
        file.rows(row -> annotations.add(row, terms));
        return annotations;
    }

    private static String release(InputFile file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && line.startsWith("#")) {
                Matcher matcher = RELEASE.matcher(line);
                if (matcher.find()) {
                    return matcher.group(1);
                }
                line = lines.readLine();
            }
            return "";
        }
    }

    private void add(Row row, HpoTerms terms) {
        String aspect = either(row, "Aspect", "aspect");
        String term = terms.resolve(either(row, "HPO_ID", "hpo_id")).orElse("");
        boolean denied = either(row, "Qualifier", "qualifier").equals("NOT");
        if (aspect.equals("P") && !term.isEmpty() && terms.closure(term).contains(ABNORMALITY)) {
            disease(row).signs().merge(term, denied ? 'x' : frequency(either(row, "Frequency", "frequency")),
                    (one, other) -> ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other);
        } else if (aspect.equals("I") && !term.isEmpty() && !denied) {
            disease(row).modes().add(term);
        }
    }

    private Annotated disease(Row row) {
        String id = either(row, "DatabaseID", "database_id");
        return diseases.computeIfAbsent(id, key -> new Annotated(id, either(row, "DiseaseName", "disease_name"),
                new TreeMap<>(), new TreeSet<>()));
    }

    /** The columns were renamed in 2023. */
    private static String either(Row row, String before, String now) {
        String text = row.text(now);
        return text.isEmpty() ? row.text(before) : text;
    }

    /** HPO's own classes; counts and percentages fall into the class that holds them. */
    static char frequency(String text) {
        switch (text) {
            case "HP:0040280" :
                return 'o';
            case "HP:0040281" :
                return 'v';
            case "HP:0040282" :
                return 'f';
            case "HP:0040283" :
                return 'c';
            case "HP:0040284" :
                return 'r';
            case "HP:0040285" :
                return 'x';
            default :
                return ofNumber(text);
        }
    }

    private static char ofNumber(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches() && Double.parseDouble(fraction.group(2)) > 0) {
            return ofPart(Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2)));
        }
        Matcher percent = PERCENT.matcher(text);
        return percent.matches() ? ofPart(Double.parseDouble(percent.group(1)) / 100) : ' ';
    }

    /** Seen in all of a few patients is not obligate: very frequent is the highest class a count gives. */
    private static char ofPart(double part) {
        if (part <= 0) {
            return 'x';
        }
        return part < 0.05 ? 'r' : part < 0.3 ? 'c' : part < 0.8 ? 'f' : 'v';
    }

    String version() {
        return version;
    }

    Iterable<Annotated> all() {
        return diseases.values();
    }

    /** By HPO id: how many diseases have the sign or one below it. */
    Map<String, Integer> counts(HpoTerms terms) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Annotated disease : diseases.values()) {
            Set<String> all = new HashSet<>();
            disease.signs().forEach((sign, frequency) -> {
                if (frequency != 'x') {
                    all.addAll(terms.closure(sign));
                }
            });
            all.forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        return counts;
    }
}
