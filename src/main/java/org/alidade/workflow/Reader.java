package org.alidade.workflow;

import java.util.Objects;
import java.util.stream.Stream;

/** Who sits at the station. Accounts come with a later step; until then the machine's user signs the journal. */
final class Reader {
    static final String NAME = System.getProperty("user.name", "?");

    /** The machine's own name, as the system gives it to programs; asked of no network. */
    static final String STATION = Stream.of("COMPUTERNAME", "HOSTNAME").map(System.getenv()::get)
            .filter(Objects::nonNull).filter(name -> !name.isBlank()).findFirst().orElse("station");

    private Reader() {
    }
}
