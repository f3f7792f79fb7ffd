package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;
import org.alidade.ranking.Candidate;
import org.alidade.record.Dismissal;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.Preferences;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The list a person works through: ranked candidates, or every variant of the scope, and what is done with it. */
public final class CandidatesPane extends StackPane {
    /** Hears what a person does in the list. */
    public interface Listener {
        /** A candidate is looked at. */
        void selected(Candidate candidate);

        /** A variant of the scope that is no candidate is looked at. */
        void looked(ScopedVariant variant);

        /** The evidence of the selected row is wanted (Enter). */
        void opened();

        /** The reads of the selected row were looked at, or not (Space). */
        void seen();

        /** A decision is on disk. */
        void decided();

        /** The case's filters, and so its list, are others now. */
        void refiltered();

        /** Somebody looks for a variant that is not in the list. */
        void whereIsMyVariant();

        /** A panel stands over the list and needs more height than the list, or no longer does. */
        default void roomWanted(boolean wanted) {
        }
    }

    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Listener listener;
    private final Preferences preferences;
    private final CandidateTable table;
    private final ListBar bar;
    private final Label notice = new Label();
    private final HBox noticeLine;
    private final FacetBar facetBar;
    private final ListNotices notices;
    private Optional<Card> card = Optional.empty();
    private boolean scopeShown;
    private boolean asideHidden;
    private String typed = "";

    public CandidatesPane(CaseSession session, Messages messages, BackgroundWork work, Preferences preferences,
            Listener listener) {
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.listener = listener;
        this.preferences = preferences;
        this.bar = new ListBar(messages, new BarActs());
        List<FamilyMember> family = FamilyMember.of(session.theCase(), messages);
        this.table = new CandidateTable(messages, family, Stream.concat(SourceColumns.of(session, messages).stream(),
                FieldColumns.of(session, messages, family).stream()).toList(), preferences,
                new Selection());
        table.setPlaceholder(new Label(messages.text("workbench.candidates.none")));
        this.noticeLine = noticeLine();
        this.notices = new ListNotices(messages);
        Label letters = Controls.text("", "candidates-letters"); // tells the size that the widths of columns follow
        letters.setManaged(false);
        letters.setVisible(false);
        letters.fontProperty().addListener((property, before, font) -> table.columns().setLetterSize(font.getSize()));
        VBox.setVgrow(table, Priority.ALWAYS);
        this.facetBar = new FacetBar(messages, this::narrow);
        VBox box = new VBox(bar, facetBar, notices, noticeLine, table, letters);
        StackPane.setAlignment(box, Pos.TOP_LEFT);
        getChildren().add(box);
        getStyleClass().add("candidates-pane");
        CandidateKeys.install(this, table);
        CandidateMenu.install(this, table, messages);
        refresh();
    }

    private HBox noticeLine() {
        Hyperlink where = new Hyperlink(messages.text("candidates.lost.where"));
        where.setOnAction(event -> listener.whereIsMyVariant());
        notice.setId("listNotice");
        notice.setWrapText(true);
        HBox line = new HBox(notice, where);
        line.getStyleClass().add("list-notice");
        line.setVisible(false);
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /** Takes over the case's list of the moment; the selection stays on its variant. */
    public void refresh() {
        ListSource rows = scopeShown
                ? ScopeRows.of(session.variants())
                : new HeldRows(session.candidates().stream().map(ListedRow::of).toList());
        bar.show(session.candidates().size(), session.variants().all().size());
        bar.showFilteredOut(FilteredOut.count(session.variants()));
        bar.showFilters(session.variants().settings().name());
        table.show(rows, Reviews.of(session.reviews()));
        notices.widened(session.widening().current());
    }

    /** Shows decisions that were made elsewhere. */
    public void reviewed() {
        table.show(Reviews.of(session.reviews()));
    }

    public void move(int rows) {
        table.move(rows);
    }

    /** {@code key}: of a variant; nothing happens where the list does not show it. */
    public void select(String key) {
        VariantKey.parse(session.theCase().build(), key).ifPresent(table::select);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    public void focusQuickFilter() {
        bar.focusQuickFilter();
    }

    /** Lists the ranked candidates, or every variant of the scope. */
    public void showScope(boolean scope) {
        if (scopeShown != scope) {
            scopeShown = scope;
            bar.showList(scope);
            table.narrow(FacetChoice.NONE); // what narrowed the one list would hide rows of the other unasked
            refresh();
        }
    }

    public void toggleScope() {
        showScope(!scopeShown);
    }

    /** Back to the list's own order. */
    public void sortByRank() {
        table.columns().sortByRank();
    }

    /** Hides or shows the rows that were set aside; their count stays. */
    public void toggleAside() {
        hideAside(!asideHidden);
    }

    private void hideAside(boolean hidden) {
        asideHidden = hidden;
        bar.showAside(!hidden);
        table.hideAside(hidden);
    }

    /** Asks why the selected row is set aside; brings it back where it was. */
    public void dismissOrBringBack() {
        table.current().ifPresent(row -> {
            if (table.isAside(row)) {
                act(() -> session.reviewing().bringBack(row.variants().stream()
                        .filter(one -> table.reviews().dismissal(one).isPresent()).toList()));
            } else {
                open(new DismissCard(row, table.words(), messages, this::dismiss, this::closeCard));
            }
        });
    }

    private void dismiss(List<ScopedVariant> variants, Dismissal why) {
        act(() -> session.reviewing().dismiss(variants, why));
    }

    /** Asks for the tags of the selected row. */
    public void tag() {
        table.current().ifPresent(row -> {
            Set<String> offered = new LinkedHashSet<>(session.laboratoryTags());
            offered.addAll(table.reviews().tagsInUse());
            open(new TagCard(table.words().name(row), List.copyOf(offered), table.reviews().tags(row), messages,
                    tags -> act(() -> session.reviewing().tag(row.variants(), tags)), this::closeCard));
        });
    }

    public void chooseColumns() {
        open(new ColumnCard(table.columns(), messages, this::closeCard));
    }

    /** Opens the counts by gene, impact, type, model and class, to narrow the list. */
    public void openFacets() {
        if (table.source() instanceof HeldRows rows) {
            open(new FacetsCard(rows, table::wanted, messages, work, this::narrow, this::closeCard));
        }
    }

    /** Narrows the list to rows with a value, or no longer. */
    public void narrow(Facet facet, String value) {
        table.narrow(table.facets().toggled(facet, value));
    }

    /** What a list of many variants cannot be asked, said where it is asked. */
    private void limits() {
        boolean isLong = table.source() instanceof ScopeRows;
        bar.allowFacets(!isLong);
        List<String> said = new ArrayList<>();
        if (isLong && !table.ignoredOrder().isEmpty()) {
            said.add(messages.text("candidates.long.order", String.join(", ",
                    table.ignoredOrder().stream().map(id -> table.columns().spec(id).title()).toList())));
        }
        if (isLong && !typed.isBlank()) {
            said.add(messages.text("candidates.long.search"));
        }
        notices.limits(said);
    }

    /** Opens the filter set and its limits. */
    public void openFilters() {
        open(new FiltersCard(session, messages, work, preferences, this::refiltered, this::closeCard));
    }

    /** Opens what is read beyond the panel; a case without a panel has nothing beyond it. */
    public void widen() {
        if (session.widening().isPossible()) {
            open(new WidenCard(session.widening(), messages, work, this::refiltered, this::closeCard));
        }
    }

    private void refiltered() {
        refresh();
        listener.refiltered();
    }

    void opened() {
        listener.opened();
    }

    void seen() {
        listener.seen();
    }

    private <T> void act(Callable<T> act) {
        work.run(act, done -> {
            reviewed();
            listener.decided();
        });
    }

    private void open(Card opened) {
        closeCard();
        card = Optional.of(opened);
        StackPane.setAlignment(opened, Pos.TOP_RIGHT);
        getChildren().add(opened);
        listener.roomWanted(true);
        // what scrolls stands in the window only once it has its skin, and can be focused only then
        opened.applyCss();
        opened.layout();
        opened.focusFirst();
    }

    private void closeCard() {
        card.ifPresent(getChildren()::remove);
        if (card.isPresent()) {
            card = Optional.empty();
            listener.roomWanted(false);
            table.requestFocus();
        }
    }

    /** What the table tells of its selection. */
    private final class Selection implements CandidateTable.Listener {
        @Override
        public void selected(ListedRow row) {
            Optional<Candidate> candidate = row.candidate().or(() -> candidateOf(row.first()));
            if (candidate.isPresent()) {
                listener.selected(candidate.get());
            } else {
                listener.looked(row.first());
            }
        }

        @Override
        public void lost(ListedRow row) {
            notice.setText(LostRow.reason(row, session.variants(), table, typed, asideHidden, messages));
            noticeLine.setVisible(true);
        }

        @Override
        public void found() {
            noticeLine.setVisible(false);
        }

        @Override
        public void arranged() {
            bar.show(table.counts());
            facetBar.show(table.facets());
            limits();
            bar.showOrder(String.join(", ", table.columns().sorted().stream()
                    .map(one -> table.columns().spec(one.column()).title() + (one.ascending() ? " ↑" : " ↓"))
                    .toList()));
        }
    }

    /** The candidate that a variant of the scope belongs to. */
    private Optional<Candidate> candidateOf(ScopedVariant variant) {
        return session.candidates().stream().filter(one -> one.gene().equals(variant.gene())
                && one.variants().stream().anyMatch(own -> own.evidence().key().equals(variant.evidence().key())))
                .findFirst();
    }

    /** What the bar over the list does. */
    private final class BarActs implements ListBar.Acts {
        @Override
        public void showCandidates() {
            CandidatesPane.this.showScope(false);
        }

        @Override
        public void showScope() {
            CandidatesPane.this.showScope(true);
        }

        @Override
        public void filter(String text) {
            typed = text;
            table.filter(QuickFilter.of(text));
        }

        @Override
        public void hideAside(boolean hidden) {
            CandidatesPane.this.hideAside(hidden);
        }

        @Override
        public void openFilters() {
            CandidatesPane.this.openFilters();
        }

        @Override
        public void openFacets() {
            CandidatesPane.this.openFacets();
        }

        @Override
        public void openColumns() {
            chooseColumns();
        }

        @Override
        public void sortByRank() {
            CandidatesPane.this.sortByRank();
        }

        @Override
        public void whereIsMyVariant() {
            listener.whereIsMyVariant();
        }

        @Override
        public void leave() {
            table.requestFocus();
        }
    }
}
