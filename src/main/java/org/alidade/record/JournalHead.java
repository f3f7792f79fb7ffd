package org.alidade.record;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The newest row of a journal that lies in a closed file. */
record JournalHead(long number, String hash) {
    /**
     * Empty where the journal is.
     *
     * @throws IOException if the file is no record
     */
    static Optional<JournalHead> of(Path file) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:"
                + file.toUri().getRawPath() + "?mode=ro&immutable=1");
                Statement statement = connection.createStatement();
                ResultSet row = statement
                        .executeQuery("select number, hash from journal order by number desc limit 1")) {
            return row.next() ? Optional.of(new JournalHead(row.getLong(1), row.getString(2))) : Optional.empty();
        } catch (SQLException e) {
            throw new IOException(file + " is no record: " + e.getMessage(), e);
        }
    }
}
