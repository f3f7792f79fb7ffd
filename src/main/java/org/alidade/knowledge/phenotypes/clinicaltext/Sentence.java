package org.alidade.knowledge.phenotypes.clinicaltext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alidade.knowledge.phenotypes.clinicaltext.ClinicalText.Found;
import org.alidade.knowledge.phenotypes.clinicaltext.Mention.Kin;
import org.alidade.knowledge.phenotypes.clinicaltext.Mention.Standing;

/**
 * One sentence, read from left to right. A denial holds over «et» and «ou», not over «mais»; over a comma only where the
 * list goes on to an «ou» or «ni». What is said of a relative holds to the end of the sentence, or until the patient is
 * named again.
 */
final class Sentence {
    private static final Set<String> OR = Set.of("ou", "or", "ni", "nor");
    private static final Set<String> AND = Set.of("et", "and");
    private static final Set<String> ARTICLES = Set.of("un", "une", "des", "a", "an", "the", "has", "is", "le", "la");

    private final List<Token> tokens;
    private final List<Found> names;
    private final List<Told> told;
    private final int end;
    private int place;
    private boolean denied;
    private boolean wholeList;
    private boolean nextOnly;
    private boolean doubted;
    private Optional<Kin> kin = Optional.empty();
    /** First of the mentions of which a word behind them may speak. */
    private int part;

    /** What is said of a name. */
    record Told(Found name, Standing standing, Optional<Kin> kin) {
    }

    private Sentence(List<Token> tokens, List<Found> names, int start, int end, List<Told> told) {
        this.tokens = tokens;
        this.names = names;
        this.place = start;
        this.end = end;
        this.told = told;
        this.part = told.size();
    }

    /** {@code names}: in the order of the text, none inside another. */
    static List<Told> readAll(List<Token> tokens, List<Found> names) {
        List<Told> told = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).isEnd()) {
                new Sentence(tokens, names, start, i, told).read();
                start = i + 1;
            }
        }
        return told;
    }

    private void read() {
        int from = place;
        while (place < end) {
            Optional<Found> name = names.stream().filter(found -> found.from() == place).findFirst();
            if (name.isPresent()) {
                mention(name.get());
                place = name.get().to();
            } else {
                place += word(from);
            }
        }
    }

    private void mention(Found name) {
        told.add(new Told(name, denied || nextOnly ? Standing.ABSENT : doubted ? Standing.DOUBTFUL : Standing.PRESENT,
                kin));
        nextOnly = false;
    }

    /** Gives how many words were read. */
    private int word(int from) {
        Optional<Kinship.Owner> owner = told.size() > part ? Kinship.behind(tokens, place, end) : Optional.empty();
        if (owner.isPresent()) {
            change(one -> new Told(one.name(), one.standing(), Optional.of(owner.get().kin())));
            return owner.get().words();
        }
        Optional<Cues.Match> cue = Cues.at(tokens, place, end, told.size() > part);
        if (cue.isPresent()) {
            return apply(cue.get());
        }
        Token token = tokens.get(place);
        if (token.word().equals(",") || token.word().equals(")") || token.word().equals("(")) {
            comma();
        } else if (denied && AND.contains(token.word()) && place + 1 < end
                && ARTICLES.contains(tokens.get(place + 1).word())) {
            denied = false;
        } else if (Kinship.isPatient(token)) {
            kin = Optional.empty();
        } else {
            Optional<Kin> relative = Kinship.at(tokens, place, from, end);
            if (relative.isPresent()) {
                kin = relative;
                denied = false;
                part = told.size();
            }
        }
        return 1;
    }

    private void comma() {
        denied = denied && (wholeList || listGoesOn());
        doubted = false;
        nextOnly = false;
        part = told.size();
    }

    /** Whether an «ou» or «ni» follows before anything else is said. */
    private boolean listGoesOn() {
        for (int at = place + 1; at < end; at++) {
            if (OR.contains(tokens.get(at).word())) {
                return true;
            }
            int here = at;
            if (names.stream().noneMatch(name -> name.from() <= here && here < name.to())
                    && Cues.at(tokens, at, end, false).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private int apply(Cues.Match match) {
        switch (match.cue()) {
            case DENIES -> deny(false);
            case DENIES_LIST -> deny(true);
            case DENIES_NEXT -> nextOnly = true;
            case DENIED -> denyBehind(match.length());
            case DOUBTS -> doubted = true;
            case DOUBTED -> {
                change(one -> new Told(one.name(), Standing.DOUBTFUL, one.kin()));
                doubted = told.size() == part;
            }
            case BREAKS -> {
                denied = false;
                doubted = false;
                kin = Optional.empty();
                part = told.size();
            }
            case AFFIRMS -> {
                // «n'a jamais présenté de …» is still a denial
                denied = denied && told.size() == part;
                part = told.size();
            }
            case FAMILY -> family();
            case NOTHING -> {
            }
        }
        return match.length();
    }

    private void family() {
        if (told.size() > part) {
            change(one -> new Told(one.name(), one.standing(), Optional.of(Kin.OTHER)));
        } else {
            kin = Optional.of(Kin.OTHER);
        }
    }

    private void deny(boolean list) {
        denied = true;
        wholeList = list || place + 1 < end && tokens.subList(place, Math.min(end, place + 3)).stream()
                .anyMatch(token -> token.word().equals(":"));
        doubted = false;
        part = told.size();
    }

    /** «pas retrouvé d'épilepsie» speaks of what follows, «épilepsie non retrouvée» of what came before. */
    private void denyBehind(int length) {
        int next = place + length;
        boolean before = next < end && Set.of("de", "d", "any", "evidence").contains(tokens.get(next).word());
        if (told.size() > part && !before) {
            change(one -> new Told(one.name(), Standing.ABSENT, one.kin()));
        } else {
            deny(false);
        }
    }

    private void change(java.util.function.UnaryOperator<Told> changed) {
        for (int i = part; i < told.size(); i++) {
            told.set(i, changed.apply(told.get(i)));
        }
    }
}
