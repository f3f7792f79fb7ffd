package org.alidade.workflow.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alidade.model.VariantKey;
import org.alidade.reads.verdict.ReviewTag;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;
import org.alidade.record.VariantReview;

/**
 * The readings of one case, as the person at the station may see them. While a double reading is under way that person sees
 * nothing of another's: no call, class, tag, comment or setting aside. What each reader decides stands on a shelf of its
 * own; {@link #shelf} names it.
 */
public final class ReadReviews {
    private static final String READING = "reading";
    private static final String CONFIRMATION = "confirmation";
    private static final String WANTED = "reading-wanted";
    private static final String YES = "yes";
    private final DecisionRecord record;
    private final String caseId;
    private final Path pictures;
    private final Supplier<String> reader;
    /** The newest row of the journal when {@link #state} was read: it is asked for with every decision. */
    private String readAt = "";
    private Optional<DoubleReading> state = Optional.empty();

    /**
     * @param pictures folder of the workspace in which pictures are kept
     * @param reader who sits at the station
     */
    public ReadReviews(DecisionRecord record, String caseId, Path pictures, Supplier<String> reader) {
        this.record = record;
        this.caseId = caseId;
        this.pictures = pictures;
        this.reader = reader;
    }

    /** Under which name of the record the person's own decisions stand: the case, or a shelf beside it. */
    public String shelf() {
        return doubleReading().filter(two -> !reader.get().equals(two.first()))
                .map(two -> shelfOf(reader.get())).orElse(caseId);
    }

    private String shelfOf(String person) {
        return caseId + " · " + person;
    }

    public synchronized Optional<DoubleReading> doubleReading() {
        String head = record.headHash();
        if (!head.equals(readAt)) {
            state = DoubleReading.read(record, caseId);
            readAt = head;
        }
        return state;
    }

    /** Whether something may exist that the person is not shown. */
    public boolean isBlind() {
        return doubleReading().filter(two -> two.isBlindFor(reader.get())).isPresent();
    }

    /** The person at the station asks for a second, blind reading. */
    public void askForSecondReading() {
        DoubleReading.ask(record, caseId, reader.get());
    }

    /**
     * The first reader gives the double reading up. Journalled; the second reader's words stay in the record.
     *
     * @throws IllegalStateException if another wants to: ending it would show what the first said
     */
    public void endDoubleReading() {
        if (isBlind()) {
            throw new IllegalStateException("only who asked for a double reading may end it before both are done");
        }
        DoubleReading.end(record, caseId, reader.get());
    }

    /** The person at the station has finished. */
    public void finish() {
        begin();
        DoubleReading.done(record, caseId, reader.get());
    }

    /** Whether the person at the station has finished. */
    public boolean hasFinished() {
        return doubleReading().filter(two -> two.done().contains(reader.get())).isPresent();
    }

    /** The first word of somebody else makes the second reader; a third cannot be one. */
    public void begin() {
        Optional<DoubleReading> now = doubleReading();
        String person = reader.get();
        if (now.isEmpty() || person.equals(now.get().first())) {
            return;
        }
        if (!now.get().mayRead(person)) {
            throw new IllegalStateException("two others read this case: " + person + " is neither of them");
        }
        if (now.get().second().isEmpty()) {
            DoubleReading.begin(record, caseId, person);
            record.openCase(shelfOf(person), "second reading", "", person);
        }
    }

    /**
     * Keeps what the person at the station says of the reads.
     *
     * @param picture PNG of what was seen
     * @throws IOException if the picture cannot be kept
     */
    public void save(VariantKey variant, ReadCall call, List<ReviewTag> tags,
            String comment, Optional<byte[]> picture) throws IOException {
        begin();
        Optional<String> kept = Optional.empty();
        if (picture.isPresent()) {
            kept = Optional.of(keep(picture.get()));
        }
        Optional<ReadReview> before = own(variant);
        ReadReview review = new ReadReview(variant, call, tags, comment,
                kept.or(() -> before.flatMap(ReadReview::picture)),
                reader.get(), Instant.EPOCH);
        record.note(caseId, reader.get(), READING, variant.text(), before.map(ReadingJson::write).orElse(""),
                ReadingJson.write(review));
    }

    private String keep(byte[] png) throws IOException {
        try {
            String name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png)) + ".png";
            Files.createDirectories(pictures);
            Files.write(pictures.resolve(name), png);
            return name;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a kept picture lies. */
    public Path picture(String name) {
        return pictures.resolve(name);
    }

    /** What the person at the station said last. */
    public Optional<ReadReview> own(VariantKey variant) {
        return readings(reader.get()).stream().filter(review -> review.variant().equals(variant)).findFirst();
    }

    /** What everybody said last of a variant, as far as it may be seen; the person's own first. */
    public List<ReadReview> visible(VariantKey variant) {
        Map<String, ReadReview> byPerson = new LinkedHashMap<>();
        own(variant).ifPresent(review -> byPerson.put(review.author(), review));
        boolean closed = doubleReading().filter(reading -> !reading.isOpen()).isPresent();
        if (!closed) {
            for (JournalEntry entry : entries(READING)) {
                ReadReview review = ReadingJson.review(entry);
                if (review.variant().equals(variant)) {
                    byPerson.put(review.author(), review);
                }
            }
        }
        return List.copyOf(byPerson.values());
    }

    /** The last word of a person on every variant. */
    private List<ReadReview> readings(String person) {
        Map<VariantKey, ReadReview> last = new LinkedHashMap<>();
        for (JournalEntry entry : entries(READING)) {
            if (entry.person().equals(person)) {
                ReadReview review = ReadingJson.review(entry);
                last.put(review.variant(), review);
            }
        }
        return List.copyOf(last.values());
    }

    /** The reading that holds where nobody disagrees: the person's own, else the last that may be seen. */
    public Optional<ReadReview> holding(VariantKey variant) {
        return own(variant).or(() -> visible(variant).stream().reduce((before, after) -> after));
    }

    /** Of a double reading that both have finished: where they say otherwise. Empty while it is blind. */
    public List<Disagreement> disagreements() {
        Optional<DoubleReading> finished = doubleReading().filter(DoubleReading::isOpen);
        if (finished.isEmpty()) {
            return List.of();
        }
        String second = finished.get().second().orElseThrow();
        Map<VariantKey, ReadReview> firstReadings = byVariant(readings(finished.get().first()));
        Map<VariantKey, ReadReview> secondReadings = byVariant(readings(second));
        Map<VariantKey, VariantReview> firstDecisions = decisions(caseId);
        Map<VariantKey, VariantReview> secondDecisions = decisions(shelfOf(second));
        Set<VariantKey> all = new LinkedHashSet<>(firstReadings.keySet());
        all.addAll(secondReadings.keySet());
        all.addAll(firstDecisions.keySet());
        all.addAll(secondDecisions.keySet());
        return all.stream().sorted()
                .map(key -> new Disagreement(key, Optional.ofNullable(firstReadings.get(key)),
                        Optional.ofNullable(secondReadings.get(key)), Optional.ofNullable(firstDecisions.get(key)),
                        Optional.ofNullable(secondDecisions.get(key))))
                .filter(Disagreement::exists).toList();
    }

    private static Map<VariantKey, ReadReview> byVariant(List<ReadReview> reviews) {
        Map<VariantKey, ReadReview> byVariant = new LinkedHashMap<>();
        reviews.forEach(review -> byVariant.put(review.variant(), review));
        return byVariant;
    }

    private Map<VariantKey, VariantReview> decisions(String shelf) {
        Map<VariantKey, VariantReview> byVariant = new LinkedHashMap<>();
        record.reviews(shelf).forEach(review -> byVariant.put(review.variant(), review));
        return byVariant;
    }

    /** Puts a variant into the queue of those to look at, or takes it out. */
    public void want(VariantKey variant, boolean wanted) {
        record.note(caseId, reader.get(), WANTED, variant.text(), wanted ? YES : "");
    }

    /** Variants that somebody put into the queue, by the text of their keys. */
    public Set<String> wanted() {
        Set<String> wanted = new LinkedHashSet<>();
        for (JournalEntry entry : entries(WANTED)) {
            if (isBlind() && !entry.person().equals(reader.get())) {
                continue;
            }
            if (entry.newValue().equals(YES)) {
                wanted.add(entry.subject());
            } else {
                wanted.remove(entry.subject());
            }
        }
        return wanted;
    }

    /** Of variants in the order of a list those that the person has not called: first those that were asked for. */
    public List<VariantKey> queue(List<VariantKey> listed) {
        Map<VariantKey, ReadReview> called = byVariant(readings(reader.get()));
        Set<String> wanted = wanted();
        List<VariantKey> open = new ArrayList<>(listed.stream().distinct().filter(key -> !called.containsKey(key))
                .toList());
        open.sort(Comparator.comparing(key -> wanted.contains(key.text()) ? 0 : 1));
        return open;
    }

    /** Asks for a confirmation, or tells what came of it. */
    public void confirm(VariantKey variant, Confirmation.Technique technique, Confirmation.Outcome outcome,
            String detail) {
        Confirmation confirmation = new Confirmation(variant, technique, outcome, detail.strip(), reader.get(),
                Instant.EPOCH);
        record.note(caseId, reader.get(), CONFIRMATION, variant.text(), ReadingJson.write(confirmation));
    }

    /** The confirmation of a variant as it stands; a laboratory's result is no reader's opinion: blind readers see it. */
    public Optional<Confirmation> confirmation(VariantKey variant) {
        return entries(CONFIRMATION).stream().filter(entry -> entry.subject().equals(variant.text()))
                .reduce((before, after) -> after).map(ReadingJson::confirmation);
    }

    private List<JournalEntry> entries(String act) {
        return record.journal(Set.of(act)).stream().filter(entry -> entry.caseId().equals(caseId)).toList();
    }
}
