package org.alidade.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;
import org.alidade.report.ReportEdition.Previous;

/** The signed reports of a case, as the journal knows them: version, hash of the file, its name. */
final class SignedReports {
    private static final String ACT = "sign";
    private static final String SUBJECT = "report";
    private static final Pattern ROW = Pattern.compile("version (\\d+) sha256 ([0-9a-f]{64}) file (.*)");

    /** Digits of a hash in the name of a kept file. */
    private static final int SHOWN = 16;

    private SignedReports() {
    }

    /** The newest one. */
    static Optional<Previous> latest(DecisionRecord record, String caseId, ZoneId zone) {
        return rows(record.journal()).filter(entry -> entry.caseId().equals(caseId))
                .reduce((first, second) -> second).map(entry -> {
                    Matcher row = ROW.matcher(entry.newValue());
                    boolean read = row.matches();
                    assert read;
                    return new Previous(Integer.parseInt(row.group(1)), entry.time().atZone(zone).toLocalDate(),
                            row.group(2));
                });
    }

    private static java.util.stream.Stream<JournalEntry> rows(List<JournalEntry> journal) {
        return journal.stream().filter(entry -> entry.act().equals(ACT) && entry.subject().equals(SUBJECT))
                .filter(entry -> ROW.matcher(entry.newValue()).matches());
    }

    /** Notes a signed file with its hash, keeps a copy of it with the case's other versions, and lets nobody write into it. */
    static void seal(OpenedCase.Services services, String caseId, int version, Path pdf) throws IOException {
        String hash = sha256(pdf);
        services.decisions().note(caseId, services.decisions().person(), ACT, SUBJECT,
                "version " + version + " sha256 " + hash + " file " + pdf.getFileName());
        Path kept = Files.createDirectories(services.settings().workspace().resolve("reports"))
                .resolve("version-" + version + "-" + hash.substring(0, SHOWN) + ".pdf");
        Files.copy(pdf, kept, StandardCopyOption.REPLACE_EXISTING);
        for (Path file : List.of(pdf, kept)) {
            if (!file.toFile().setReadOnly()) {
                throw new IOException(services.messages().text("workflow.sign.notReadOnly", file.toString()));
            }
        }
    }

    /** The row of a journal that holds the hash of a file. */
    static Optional<JournalEntry> of(List<JournalEntry> journal, Path pdf) throws IOException {
        String hash = sha256(pdf);
        return rows(journal).filter(entry -> entry.newValue().contains(hash)).reduce((first, second) -> second);
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
