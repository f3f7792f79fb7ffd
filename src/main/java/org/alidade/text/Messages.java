package org.alidade.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.alidade.model.Problem;

/**
 * The program's texts in one language. The bundle is kept in parts, one file per area and language
 * ({@code casefile_fr.properties}); every key of a part begins with the part's name. Sentences are
 * {@link MessageFormat} patterns, so that an apostrophe is written twice; a sentence without placeholders too.
 */
public final class Messages {
    /** The areas, each with a French and an English file. */
    public static final List<String> PARTS = List.of("common", "problem", "model", "hgvs", "filter", "ranking", "reads",
            "quality", "chart", "classification", "record", "report", "signing", "samples", "workflow", "workbench",
            "frame", "acts", "failure", "intake", "worklist", "candidates", "cli", "pedigree", "evidence", "review",
            "training");

    private final Locale locale;
    private final Map<String, String> patterns;

    private Messages(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /** French for any French locale, English for all others. Numbers and dates follow the same choice. */
    public static Messages of(Locale wanted) {
        boolean french = wanted.getLanguage().equals("fr");
        Locale locale = french ? Locale.FRANCE : Locale.UK;
        Map<String, String> patterns = new TreeMap<>();
        for (String part : PARTS) {
            load(part, french ? "fr" : "en").forEach((key, value) -> patterns.put((String) key, (String) value));
        }
        return new Messages(locale, Map.copyOf(patterns));
    }

    /** The texts of one part in one language ({@code fr} or {@code en}), unparsed. */
    public static Properties load(String part, String language) {
        String resource = part + "_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the text file " + resource + " is missing from the program");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the text file " + resource + " cannot be read", e);
        }
        return properties;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The sentence for {@code key}, with {@code arguments} in its placeholders. Strings go in as they are; numbers in the
     * reader's format.
     *
     * @throws IllegalArgumentException if the key is in no part
     */
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for the key " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /**
     * The sentence for {@code key} with arguments that travelled as text: those made by {@link Argument} are written in
     * the reader's format, all others as they are.
     */
    public String sentence(String key, List<String> arguments) {
        return text(key, arguments.stream()
                .map(argument -> (Object) Argument.shown(argument, numbers(), name -> text(name))).toArray());
    }

    /** The name of an enum constant: key {@code model.<Type>.<CONSTANT>}. */
    public String name(Enum<?> constant) {
        return text("model." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** What is wrong, without place and remedy. */
    public String reason(Problem problem) {
        return sentence("problem." + problem.code(), problem.arguments());
    }

    /** What to do about it. */
    public String remedy(Problem problem) {
        return sentence("problem." + problem.code() + ".remedy", problem.arguments());
    }

    /** One line: place, reason, remedy. */
    public String line(Problem problem) {
        StringBuilder place = new StringBuilder(problem.file());
        problem.line().ifPresent(line -> place.append(place.isEmpty() ? "" : ":").append(line));
        if (!problem.field().isEmpty()) {
            place.append(place.isEmpty() ? "" : " ").append('[').append(problem.field()).append(']');
        }
        return (place.isEmpty() ? "" : place + ": ") + reason(problem) + " " + remedy(problem);
    }

    public Numbers numbers() {
        return new Numbers(locale);
    }
}
