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
    private static final Logger LOG = Logger.getLogger(SqliteRecord.class.getName());
    private final Ledger ledger;
    private final Keeping keeping;
    private final String person;

    private SqliteRecord(Ledger ledger, Keeping keeping, String person) {
        this.ledger = ledger;
        this.keeping = keeping;
        this.person = person;
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
     * @throws WorkspaceHeldException if another program holds it
     * @throws IOException if the file is no record or made by a newer program; the message says which
     */
    public static SqliteRecord open(Path workspace, Clock clock, Seat seat, String programVersion,
            String knowledgeHash) throws IOException {
        Files.createDirectories(workspace);
        WorkspaceLock lock = WorkspaceLock.take(workspace, seat.person(), seat.station(), clock);
        boolean opened = false;
        try {
            Ledger ledger = new Ledger(connect(file(workspace)), clock, programVersion, knowledgeHash,
                    () -> lock.taken().ifPresent(other -> {
                        throw new ReadOnlyRecordException(Optional.of(other));
                    }));
            opened = true;
            UnjournalledViews.takeIn(workspace, ledger);
            return new SqliteRecord(ledger, new Keeping.Own(workspace, lock), seat.person());
        } catch (SQLException e) {
            throw new IOException("the record " + file(workspace) + " cannot be opened: " + e.getMessage(), e);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** The same of a person whose station has no name. */
    public static SqliteRecord open(Path workspace, Clock clock, String person, String programVersion,
            String knowledgeHash) throws IOException {
        return open(workspace, clock, new Seat(person, ""), programVersion, knowledgeHash);
    }

    /**
     * Shows a backup of a workspace that another program holds. Cases can be looked at, which is noted for the journal; every
     * decision is refused.
     */
    public static SqliteRecord readOnly(Path workspace, Path backup, Optional<LockHolder> holder, Clock clock,
            Seat seat,
            String programVersion, String knowledgeHash) throws IOException {
        Path copy = Files.createTempDirectory("record").resolve(FILE);
        Files.copy(backup, copy);
        try {
            Ledger ledger = new Ledger(connect(copy), clock, programVersion, knowledgeHash, () -> {
            });
            return new SqliteRecord(ledger, new Keeping.Shown(copy, holder, new UnjournalledViews(workspace)),
                    seat.person());
        } catch (SQLException e) {
            throw new IOException("the backup " + backup + " cannot be opened: " + e.getMessage(), e);
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
        JournalEntry row = ledger.inTransaction(() -> {
            Optional<String> known = ledger.single("select data_hashes from cases where case_id = ?", caseId);
            if (known.isEmpty()) {
                ledger.update("insert into cases values (?, ?, ?, ?)", caseId, framework, dataHashes,
                        ledger.now().toString());
            } else if (!known.get().equals(dataHashes)) {
                ledger.update("update cases set data_hashes = ? where case_id = ?", dataHashes, caseId);
            }
            return ledger.append(person, OPEN, caseId, framework, known.orElse(""), dataHashes);
        });
        keeping.seen(row);
    }

    @Override
    public synchronized Optional<VariantReview> review(String caseId, VariantKey variant) {
        return Ledger.reading(() -> state(caseId, variant).map(ReviewJson::read));
    }

    private Optional<String> state(String caseId, VariantKey key) throws SQLException {
        return ledger.single("select state from reviews where case_id = ? and build = ? and contig = ? and position = ?"
                + " and ref = ? and alt = ?", caseId, key.build().name(), key.contig().name(), key.position(),
                key.ref(),
                key.alt());
    }

    @Override
    public synchronized List<VariantReview> reviews(String caseId) {
        return Ledger.reading(() -> {
            List<VariantReview> reviews = new ArrayList<>();
            try (PreparedStatement statement = ledger.prepare("select state from reviews where case_id = ?", caseId);
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
        return Ledger.reading(() -> {
            List<PlacedReview> found = new ArrayList<>();
            try (PreparedStatement statement = ledger.prepare("select case_id, state from reviews where build = ? and "
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
        keeping.check();
        String copy = EvidenceJson.write(evidence);
        String copyHash = JournalChain.sha256(copy);
        String state = ReviewJson.write(review, copyHash);
        VariantKey key = review.variant();
        ledger.inTransaction(() -> {
            String before = state(caseId, key).orElse("");
            ledger.update("insert or ignore into cases values (?, '', '', ?)", caseId, ledger.now().toString());
            JournalEntry entry = ledger.append(review.author(), REVIEW, caseId, key.build().label() + " " + key.text(),
                    before, state);
            ledger.update("insert or replace into reviews values (?, ?, ?, ?, ?, ?, ?, ?)", caseId, key.build().name(),
                    key.contig().name(), key.position(), key.ref(), key.alt(), state, entry.number());
            ledger.update("insert into evidence values (?, ?, ?)", entry.number(), copy, copyHash);
            return entry;
        });
    }

    @Override
    public synchronized CaseSheet sheet(String caseId) {
        return Ledger.reading(() -> SheetRows.read(ledger.connection(), caseId));
    }

    @Override
    public synchronized CaseSheet fill(String caseId, String person, Map<FieldKey, Optional<SheetEntry>> fields) {
        keeping.check();
        return ledger.inTransaction(() -> {
            ledger.update("insert or ignore into cases values (?, '', '', ?)", caseId, ledger.now().toString());
            CaseSheet before = SheetRows.read(ledger.connection(), caseId);
            CaseSheet after = before;
            for (Map.Entry<FieldKey, Optional<SheetEntry>> field : fields.entrySet()) {
                after = after.with(field.getKey(), field.getValue());
            }
            for (String group : SheetRows.groups(fields.keySet())) {
                String old = SheetJson.write(before, group);
                String state = SheetJson.write(after, group);
                if (!old.equals(state)) {
                    JournalEntry entry = ledger.append(person, SHEET, caseId, group, old, state);
                    ledger.update("insert or replace into sheets values (?, ?, ?, ?)", caseId, group, state,
                            entry.number());
                }
            }
            return after;
        });
    }

    @Override
    public synchronized List<JournalEntry> journal(Set<String> acts) {
        return Ledger.reading(() -> JournalRows.read(ledger.connection(), acts));
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
        if (!UnjournalledViews.ACTS.contains(act)) {
            keeping.check();
        }
        JournalEntry row = ledger
                .inTransaction(() -> ledger.append(person, act, caseId, subject, oldValue, newValue));
        if (UnjournalledViews.ACTS.contains(act)) {
            keeping.seen(row);
        }
        return row;
    }

    @Override
    public synchronized Optional<SavedPedigree> pedigree(String caseId) {
        return Ledger.reading(() -> ledger.single("select state from pedigrees where case_id = ?", caseId)
                .map(PedigreeJson::readSaved));
    }

    @Override
    public synchronized void savePedigree(String caseId, SavedPedigree saved) {
        keeping.check();
        String state = PedigreeJson.write(saved);
        ledger.inTransaction(() -> {
            String before = ledger.single("select state from pedigrees where case_id = ?", caseId)
                    .orElse(PedigreeJson.write(saved.base()));
            ledger.update("insert or ignore into cases values (?, '', '', ?)", caseId, ledger.now().toString());
            JournalEntry entry = ledger.append(saved.author(), PEDIGREE, caseId, PEDIGREE, before, state);
            ledger.update("insert or replace into pedigrees values (?, ?, ?)", caseId, state, entry.number());
            return entry;
        });
    }

    @Override
    public synchronized void dropPedigree(String caseId, String person) {
        keeping.check();
        ledger.inTransaction(() -> {
            String before = ledger.single("select state from pedigrees where case_id = ?", caseId).orElse("");
            ledger.update("delete from pedigrees where case_id = ?", caseId);
            return ledger.append(person, PEDIGREE, caseId, PEDIGREE, before, "");
        });
    }

    @Override
    public synchronized Optional<String> reading(String caseId) {
        return Ledger.reading(() -> ReadingRows.newest(ledger, caseId));
    }

    @Override
    public synchronized JournalEntry saveReading(String caseId, String act, String subject, String summary,
            String state) {
        keeping.check();
        return ledger.inTransaction(() -> ReadingRows.save(ledger, person, caseId, act, subject, summary, state));
    }

    @Override
    public synchronized List<JournalEntry> journal() {
        return Ledger.reading(() -> JournalRows.read(ledger.connection()));
    }

    @Override
    public synchronized String headHash() {
        return Ledger.reading(ledger::head);
    }

    /** Who holds the workspace, where this record only shows its backup; empty where it is the record itself. */
    public Optional<LockHolder> shownBecauseOf() {
        return keeping instanceof Keeping.Shown shown
                ? shown.holder().or(() -> Optional.of(LockHolder.UNKNOWN))
                : Optional.empty();
    }

    /** Copies the record while it is open, checked whole (long). */
    public synchronized JournalVerdict backup(Path target) throws IOException {
        keeping.check();
        return RecordBackups.copy(ledger.connection(), target);
    }

    /** Copies the record into a folder of backups, under a name that tells the moment. */
    public Path backupInto(Path folder) throws IOException {
        Path target = RecordBackups.named(folder, ledger.now());
        backup(target);
        return target;
    }

    /** Who sits at the station. */
    @Override
    public String person() {
        return person;
    }

    @Override
    public synchronized void close() {
        try {
            keeping.noteEnd(JournalRows.newest(ledger.connection()));
            ledger.connection().close();
            keeping.close();
        } catch (SQLException e) {
            throw new RecordException("the record cannot be closed", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the lock of the workspace cannot be given back", e);
        }
    }
}
