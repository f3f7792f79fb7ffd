package org.alidade.filtering.query;

import java.util.List;
import java.util.OptionalDouble;

/** What a row holds, for a query. */
public interface QueryRow {
    /** The values of a field; none where it is missing. Of {@link QueryField.Kind#RANK} the names of its ranks. */
    List<String> texts(Asked asked);

    /**
     * The value of a field that is a number; empty where it is missing, or no number. An allele that an installed or
     * annotated population does not list has a frequency of 0 there.
     */
    OptionalDouble number(Asked asked);

    /** Whether a value is stated, rather than missing or concluded. */
    boolean isPresent(Asked asked);

    /**
     * A field as it is asked for.
     *
     * @param name of a field of the file, for {@link QueryField#INFO} and {@link QueryField#FORMAT}, or of a source's
     *        column, for {@link QueryField#SOURCE}; empty for others
     * @param person {@code proband}, {@code father}, {@code mother} or an id of the pedigree; empty for fields of no person
     */
    record Asked(QueryField field, String name, String person) {
        public Asked {
            if (field.isOfPerson() && person.isEmpty()) {
                throw new IllegalArgumentException("a call is of somebody");
            }
        }

        /** As it is written. */
        String text() {
            String start = name.isEmpty() ? field.code() : field.code() + "." + name;
            return person.isEmpty() ? start : start + "(" + person + ")";
        }
    }
}
