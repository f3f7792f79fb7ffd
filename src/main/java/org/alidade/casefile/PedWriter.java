package org.alidade.casefile;

import org.alidade.model.AffectedStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.Sex;

/** A family as a PED file of six columns; what PED has no column for is not in it. */
public final class PedWriter {
    private PedWriter() {
    }

    /** With a comment that names the columns; tabulators, one line feed per person. */
    public static String write(Pedigree pedigree) {
        StringBuilder text = new StringBuilder("#family\tindividual\tfather\tmother\tsex\tphenotype\n");
        for (Person person : pedigree.persons()) {
            text.append(String.join("\t", word(pedigree.familyId()), word(person.id()),
                    word(person.fatherId().orElse("0")), word(person.motherId().orElse("0")), sex(person.sex()),
                    status(person.status()))).append('\n');
        }
        return text.toString();
    }

    /** Many readers split at any white space. */
    private static String word(String id) {
        return id.isBlank() ? "0" : id.strip().replaceAll("\\s+", "_");
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "1";
            case FEMALE -> "2";
            case UNKNOWN -> "0";
        };
    }

    private static String status(AffectedStatus status) {
        return switch (status) {
            case AFFECTED -> "2";
            case UNAFFECTED -> "1";
            case UNKNOWN -> "0";
        };
    }
}
