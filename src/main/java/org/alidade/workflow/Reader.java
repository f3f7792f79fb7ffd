package org.alidade.workflow;

/** Who sits at the station. Accounts come with a later step; until then the machine's user signs the journal. */
final class Reader {
    static final String NAME = System.getProperty("user.name", "?");

    private Reader() {
    }
}
