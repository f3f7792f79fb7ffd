package org.alidade.model.identity;

import java.util.Optional;

/** Which register a national health number comes from (ANS, list of the OIDs of the INS). */
public enum InsOid {
    NIR("1.2.250.1.213.1.4.8"),
    /** The waiting number of persons whose registration is not complete. */
    NIA("1.2.250.1.213.1.4.9"),
    /** Numbers for tests: never a patient's. */
    TEST("1.2.250.1.213.1.4.10"),
    /** Numbers for demonstrations: never a patient's. */
    DEMONSTRATION("1.2.250.1.213.1.4.11");

    private final String oid;

    InsOid(String oid) {
        this.oid = oid;
    }

    public String oid() {
        return oid;
    }

    /** Whether it may name a person who lives. */
    public boolean isReal() {
        return this == NIR || this == NIA;
    }

    public static Optional<InsOid> find(String text) {
        for (InsOid known : values()) {
            if (known.oid.equals(text.strip())) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
