package org.alidade.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a caller said of a structural variant beyond its alleles.
 *
 * @param interval the bases concerned, counted from 1: those lost, repeated, turned or counted; for an insertion or a breakend
 *        the base at POS
 * @param length in bases, above zero; empty where neither SVLEN nor END tells it
 * @param start how far the first base may be off
 * @param end how far the last base may be off
 * @param precise false where the caller says IMPRECISE
 * @param breakend for a breakend, where it leads
 * @param event id of the event that several records describe together
 * @param element family of a mobile element: {@code ALU}, {@code L1}, {@code SVA} …
 * @param copyNumber of the allele ({@code <CN0>}) or the record (INFO CN)
 * @param supportingReads of the whole record, where the caller counts them in INFO (Delly PE + SR, Sniffles SUPPORT)
 */
public record StructuralDetail(Interval interval, OptionalInt length, Optional<Uncertainty> start,
        Optional<Uncertainty> end, boolean precise, Optional<Breakend> breakend, Optional<String> event,
        Optional<String> element, OptionalDouble copyNumber, OptionalInt supportingReads) {
}
