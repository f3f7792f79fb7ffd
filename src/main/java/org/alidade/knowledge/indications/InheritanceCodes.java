package org.alidade.knowledge.indications;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alidade.model.ModeOfInheritance;

/**
 * Reads a panel's abbreviations of modes of inheritance: {@code AD/AR} and {@code SOM|AD} mean both, {@code AR?} was taken
 * from another panel for the same gene.
 */
final class InheritanceCodes {
    private InheritanceCodes() {
    }

    /** The modes that a cell names; {@code UNKNOWN} where it names none. */
    static Set<ModeOfInheritance> parse(String cell) {
        Set<ModeOfInheritance> modes = EnumSet.noneOf(ModeOfInheritance.class);
        for (String code : cell.toUpperCase(Locale.ROOT).split("[/|,;]", -1)) {
            modes.add(mode(code.strip().replace("?", "")));
        }
        if (modes.size() > 1) {
            modes.remove(ModeOfInheritance.UNKNOWN);
        }
        return Set.copyOf(modes);
    }

    private static ModeOfInheritance mode(String code) {
        return switch (code) {
            case "AD" -> ModeOfInheritance.AUTOSOMAL_DOMINANT;
            case "AR" -> ModeOfInheritance.AUTOSOMAL_RECESSIVE;
            case "XL", "X" -> ModeOfInheritance.X_LINKED;
            case "XLD" -> ModeOfInheritance.X_LINKED_DOMINANT;
            case "XLR" -> ModeOfInheritance.X_LINKED_RECESSIVE;
            case "YL" -> ModeOfInheritance.Y_LINKED;
            case "MT" -> ModeOfInheritance.MITOCHONDRIAL;
            case "AD(MAT)" -> ModeOfInheritance.MATERNAL_EXPRESSION;
            case "AD(PAT)" -> ModeOfInheritance.PATERNAL_EXPRESSION;
            case "SOM" -> ModeOfInheritance.SOMATIC;
            default -> ModeOfInheritance.UNKNOWN;
        };
    }

    /** The cell that names these modes. */
    static String text(Set<ModeOfInheritance> modes) {
        return modes.stream().sorted().map(InheritanceCodes::code).collect(Collectors.joining("/"));
    }

    private static String code(ModeOfInheritance mode) {
        return switch (mode) {
            case AUTOSOMAL_DOMINANT -> "AD";
            case AUTOSOMAL_RECESSIVE -> "AR";
            case X_LINKED -> "XL";
            case X_LINKED_DOMINANT -> "XLD";
            case X_LINKED_RECESSIVE -> "XLR";
            case Y_LINKED -> "YL";
            case MITOCHONDRIAL -> "MT";
            case MATERNAL_EXPRESSION -> "AD(mat)";
            case PATERNAL_EXPRESSION -> "AD(pat)";
            case SOMATIC -> "SOM";
            case UNKNOWN -> "NA";
        };
    }
}
