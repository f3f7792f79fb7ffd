package org.alidade.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.alidade.filtering.FilterPresets;
import org.alidade.filtering.FilterSettings;
import org.alidade.filtering.TumourReading;
import org.alidade.filtering.query.Query;
import org.alidade.filtering.query.QueryException;
import org.alidade.text.Messages;
import org.alidade.workflow.CaseSession;

import picocli.CommandLine.Option;

/** Options of the commands that filter: another filter set, a question of one's own. */
final class FilterOptions {
    @Option(names = "--filters", paramLabel = "NAME", descriptionKey = "filters")
    String filters = "";

    @Option(names = "--where", paramLabel = "QUERY", descriptionKey = "where")
    String where = "";

    /** Filters the case as asked; false where that cannot be, which is said on {@code err}. */
    boolean apply(CaseSession session, Messages messages, ConsoleProgress progress, PrintWriter err) {
        FilterSettings base = session.variants().settings();
        if (!filters.isBlank()) {
            Optional<FilterSettings> named = FilterPresets.of(session.indication(), TumourReading.of(session.theCase()))
                    .stream()
                    .filter(set -> set.name().equals(filters)).findFirst();
            if (named.isEmpty()) {
                progress.end();
                err.println(messages.text("cli.filters.unknown", filters, String.join(", ",
                        FilterPresets.of(session.indication(), TumourReading.of(session.theCase())).stream()
                                .map(FilterSettings::name).toList())));
                return false;
            }
            base = named.get();
        }
        try {
            FilterSettings wanted = where.isBlank() ? base : base.asking(Optional.of(Query.parse(where)));
            if (!wanted.equals(session.variants().settings())) {
                session.refilter(wanted, progress);
            }
            return true;
        } catch (QueryException e) {
            progress.end();
            tell(e, messages, err);
            return false;
        }
    }

    /** The query, a mark below the place, and what is wrong there. */
    private void tell(QueryException wrong, Messages messages, PrintWriter err) {
        err.println(where);
        err.println(" ".repeat(wrong.start()) + "^".repeat(Math.max(1, wrong.end() - wrong.start())));
        err.println(messages.sentence("filter.query." + wrong.reason(), wrong.arguments()));
    }
}
