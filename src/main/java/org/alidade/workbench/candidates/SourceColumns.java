package org.alidade.workbench.candidates;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.SourceColumn;
import org.alidade.model.SourceFact;
import org.alidade.text.Messages;
import org.alidade.text.Numbers;
import org.alidade.workbench.common.SourceWords;
import org.alidade.workflow.CaseSession;

/** A column for every column of the installed sources, hidden until a person asks for it. */
final class SourceColumns {
    private static final double WIDTH = 7;
    private final Messages messages;
    private final SourceWords words;

    private SourceColumns(Messages messages) {
        this.messages = messages;
        this.words = new SourceWords(messages);
    }

    static List<ColumnSpec> of(CaseSession session, Messages messages) {
        SourceColumns made = new SourceColumns(messages);
        return session.sourceColumns().stream().map(made::column).toList();
    }

    private ColumnSpec column(SourceColumn column) {
        boolean number = column.kind() != SourceFact.Kind.CLASS && column.kind() != SourceFact.Kind.TEXT
                && column.kind() != SourceFact.Kind.FLAG;
        ColumnOrder<?> order = number
                ? ColumnOrder.number(row -> row.variants().stream().flatMap(one -> number(column, one).stream())
                        .max(Double::compare))
                : ColumnOrder.text(row -> text(column, row.first()));
        return new ColumnSpec(ColumnSpec.SOURCE + column.name(), words.heading(column.name()),
                messages.text("candidates.source.meaning", "source." + column.name(), column.source()), WIDTH, false,
                false, order, () -> new LinesCell(row -> row.lines(one -> text(column, one)),
                        number ? List.of("number") : List.of()));
    }

    private String text(SourceColumn column, ScopedVariant variant) {
        String text = variant.evidence().facts().stream().filter(fact -> fact.column().equals(column.name()))
                .map(words::value).collect(Collectors.joining(", "));
        return text.isEmpty() ? ColumnOrder.ABSENT : text;
    }

    private static Optional<Double> number(SourceColumn column, ScopedVariant variant) {
        OptionalDouble first = variant.evidence().facts().stream()
                .filter(fact -> fact.column().equals(column.name()) && fact.isNumber()).findFirst()
                .map(fact -> Numbers.parse(fact.value())).orElse(OptionalDouble.empty());
        return first.isPresent() ? Optional.of(first.getAsDouble()) : Optional.empty();
    }
}
