package org.alidade.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.Set;

import org.alidade.model.Interval;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.sheet.CaseSheet;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.SheetEntry;

/** The record in one SQLite file. Every decision is one transaction: what the caller sees saved is on disk. */
public final class SqliteRecord implements DecisionRecord {
    static final String REVIEW = "review";
    static final String OPEN = "open";
    static final String SHEET = "sheet";
    static final String PEDIGREE = "pedigree";
    private static final String FILE = "record.db";
    private final Connection connection;
    private static final Logger LOG = Logger.getLogger(SqliteRecord.class.getName());
    private final WorkspaceLock lock;
    private final Clock clock;
    private final String programVersion;
    private final String knowledge;

    private SqliteRecord(Connection connection, WorkspaceLock lock, Clock clock, String programVersion,
            String knowledge) {
        this.connection = connection;
        this.lock = lock;
        this.clock = clock;
        this.programVersion = programVersion;
        this.knowledge = knowledge;
    }

    /** Where the record of a workspace lies. */
    public static Path file(Path workspace) {
        return workspace.resolve(FILE);
    }

    /** Loads the database's own library beside other work, so that opening need not wait for it. */
    public static void prepare() {
        Thread.ofPlatform().daemon().name("record").start(() -> {
            try {
                DriverManager.getConnection("jdbc:sqlite::memory:").close();
            } catch (SQLException e) {
                LOG.log(Level.FINE, "the opening of the record will say so", e);
            }
        });
    }

    /**
     * Opens the record of a workspace, or makes it.
     *
     * @throws IOException if another program holds it, or the file is no record or made by a newer program; the message
     *         says which
     */
    public static SqliteRecord open(Path workspace, Clock clock, String person, String programVersion,
            String knowledgeHash) throws IOException {
        Files.createDirectories(workspace);
        WorkspaceLock lock = WorkspaceLock.take(workspace, person, clock.instant());
        boolean opened = false;
        try {
            Connection connection = connect(file(workspace));
            opened = true;
            return new SqliteRecord(connection, lock, clock, programVersion, knowledgeHash);
        } catch (SQLException e) {
            throw new IOException("the record " + file(workspace) + " cannot be opened: " + e.getMessage(), e);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        boolean ready = false;
        try (Statement statement = connection.createStatement()) {
            RecordSchema.checkVersion(connection);
            // exclusive before WAL: only then does WAL need no shared memory, which network shares do not have
            statement.execute("pragma locking_mode = exclusive");
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("pragma foreign_keys = on");
            RecordSchema.migrate(connection);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    @Override
    public synchronized void openCase(String caseId, String framework, String dataHashes, String person) {
        inTransaction(() -> {
            Optional<String> known = single("select data_hashes from cases where case_id = ?", caseId);
            if (known.isEmpty()) {
                update("insert into cases values (?, ?, ?, ?)", caseId, framework, dataHashes, now().toString());
            } else if (!known.get().equals(dataHashes)) {
                update("update cases set data_hashes = ? where case_id = ?", dataHashes, caseId);
            }
            return append(person, OPEN, caseId, framework, known.orElse(""), dataHashes);
        });
    }

    @Override
    public synchronized Optional<VariantReview> review(String caseId, VariantKey variant) {
        return reading(() -> state(caseId, variant).map(ReviewJson::read));
    }

    private Optional<String> state(String caseId, VariantKey key) throws SQLException {
        return single("select state from reviews where case_id = ? and build = ? and contig = ? and position = ?"
                + " and ref = ? and alt = ?", caseId, key.build().name(), key.contig().name(), key.position(),
                key.ref(),
                key.alt());
    }

    @Override
    public synchronized List<VariantReview> reviews(String caseId) {
        return reading(() -> {
            List<VariantReview> reviews = new ArrayList<>();
            try (PreparedStatement statement = prepare("select state from reviews where case_id = ?", caseId);
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    reviews.add(ReviewJson.read(result.getString(1)));
                }
            }
            reviews.sort(Comparator.comparing(VariantReview::variant));
            return List.copyOf(reviews);
        });
    }

    @Override
    public synchronized List<PlacedReview> reviewsWithin(GenomeBuild build, Interval place) {
        return reading(() -> {
            List<PlacedReview> found = new ArrayList<>();
            try (PreparedStatement statement = prepare("select case_id, state from reviews where build = ? and "
                    + "contig = ? and position between ? and ? order by case_id", build.name(), place.contig().name(),
                    place.start(), place.end()); ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    found.add(new PlacedReview(result.getString(1), ReviewJson.read(result.getString(2))));
                }
            }
            return List.copyOf(found);
        });
    }

    @Override
    public synchronized void save(String caseId, VariantReview review, VariantEvidence evidence) {
        String copy = EvidenceJson.write(evidence);
        String copyHash = JournalChain.sha256(copy);
        String state = ReviewJson.write(review, copyHash);
        VariantKey key = review.variant();
        inTransaction(() -> {
            String before = state(caseId, key).orElse("");
            update("insert or ignore into cases values (?, '', '', ?)", caseId, now().toString());
            JournalEntry entry = append(review.author(), REVIEW, caseId, key.build().label() + " " + key.text(),
                    before, state);
            update("insert or replace into reviews values (?, ?, ?, ?, ?, ?, ?, ?)", caseId, key.build().name(),
                    key.contig().name(), key.position(), key.ref(), key.alt(), state, entry.number());
            update("insert into evidence values (?, ?, ?)", entry.number(), copy, copyHash);
            return entry;
        });
    }

    @Override
    public synchronized CaseSheet sheet(String caseId) {
        return reading(() -> SheetRows.read(connection, caseId));
    }

    @Override
    public synchronized CaseSheet fill(String caseId, String person, Map<FieldKey, Optional<SheetEntry>> fields) {
        return inTransaction(() -> {
            update("insert or ignore into cases values (?, '', '', ?)", caseId, now().toString());
            CaseSheet before = SheetRows.read(connection, caseId);
            CaseSheet after = before;
            for (Map.Entry<FieldKey, Optional<SheetEntry>> field : fields.entrySet()) {
                after = after.with(field.getKey(), field.getValue());
            }
            for (String group : SheetRows.groups(fields.keySet())) {
                String old = SheetJson.write(before, group);
                String state = SheetJson.write(after, group);
                if (!old.equals(state)) {
                    JournalEntry entry = append(person, SHEET, caseId, group, old, state);
                    update("insert or replace into sheets values (?, ?, ?, ?)", caseId, group, state, entry.number());
                }
            }
            return after;
        });
    }

    @Override
    public synchronized List<JournalEntry> journal(Set<String> acts) {
        return reading(() -> JournalRows.read(connection, acts));
    }

    @Override
    public JournalEntry note(String caseId, String person, String act, String subject, String newValue) {
        return note(caseId, person, act, subject, "", newValue);
    }

    @Override
    public synchronized JournalEntry note(String caseId, String person, String act, String subject, String oldValue,
            String newValue) {
        if (act.equals(REVIEW) || act.equals(OPEN) || act.equals(SHEET) || act.equals(PEDIGREE)) {
            throw new IllegalArgumentException("an act of its own method: " + act);
        }
        return inTransaction(() -> append(person, act, caseId, subject, oldValue, newValue));
    }

    @Override
    public synchronized Optional<SavedPedigree> pedigree(String caseId) {
        return reading(() -> single("select state from pedigrees where case_id = ?", caseId)
                .map(PedigreeJson::readSaved));
    }

    @Override
    public synchronized void savePedigree(String caseId, SavedPedigree saved) {
        String state = PedigreeJson.write(saved);
        inTransaction(() -> {
            String before = single("select state from pedigrees where case_id = ?", caseId)
                    .orElse(PedigreeJson.write(saved.base()));
            update("insert or ignore into cases values (?, '', '', ?)", caseId, now().toString());
            JournalEntry entry = append(saved.author(), PEDIGREE, caseId, PEDIGREE, before, state);
            update("insert or replace into pedigrees values (?, ?, ?)", caseId, state, entry.number());
            return entry;
        });
    }

    @Override
    public synchronized void dropPedigree(String caseId, String person) {
        inTransaction(() -> {
            String before = single("select state from pedigrees where case_id = ?", caseId).orElse("");
            update("delete from pedigrees where case_id = ?", caseId);
            return append(person, PEDIGREE, caseId, PEDIGREE, before, "");
        });
    }

    private JournalEntry append(String person, String act, String caseId, String subject, String oldValue,
            String newValue) throws SQLException {
        long number = Long.parseLong(single("select coalesce(max(number), 0) + 1 from journal").orElse("1"));
        String previous = single("select hash from journal order by number desc limit 1")
                .orElse(JournalChain.BEGINNING);
        JournalEntry open = new JournalEntry(number, now(), person, act, caseId, subject, oldValue, newValue,
                programVersion, knowledge, previous, "");
        String hash = JournalChain.hash(open);
        update("insert into journal values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", number, open.time().toString(),
                person,
                act, caseId, subject, oldValue, newValue, programVersion, knowledge, previous, hash);
        update("insert or replace into head values (1, ?, ?)", number, hash);
        return new JournalEntry(number, open.time(), person, act, caseId, subject, oldValue, newValue, programVersion,
                knowledge, previous, hash);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public synchronized List<JournalEntry> journal() {
        return reading(() -> JournalRows.read(connection));
    }

    @Override
    public synchronized String headHash() {
        return reading(() -> single("select hash from journal order by number desc limit 1")
                .orElse(JournalChain.BEGINNING));
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
            lock.close();
        } catch (SQLException e) {
            throw new RecordException("the record cannot be closed", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the lock of the workspace cannot be given back", e);
        }
    }

    /** Work on the database. */
    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run();
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new RecordException("the decision could not be stored: " + e.getMessage(), e);
        }
    }

    private static <T> T reading(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new RecordException("the record could not be read: " + e.getMessage(), e);
        }
    }

    private Optional<String> single(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments); ResultSet result = statement.executeQuery()) {
            return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
        }
    }

    private void update(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
