package org.alidade.knowledge.tables;

import java.io.IOException;

/** What is done with each line of a table. */
@FunctionalInterface
public interface RowReader {
    void read(Row row) throws IOException;
}
