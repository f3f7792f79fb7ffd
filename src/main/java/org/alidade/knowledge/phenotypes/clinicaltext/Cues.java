package org.alidade.knowledge.phenotypes.clinicaltext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that deny, doubt, affirm, or speak of the family, in French and English, folded. The longest holds. */
final class Cues {
    private static final Map<String, Cue> CUES = new HashMap<>();
    private static final int LONGEST = 5;

    static {
        add(Cue.DENIES, "pas", "pas de", "pas d", "absence de", "absence d", "absence des", "absence du", "absence of",
                "sans", "sans aucun", "sans aucune", "aucun", "aucune", "aucuns", "aucunes", "jamais", "jamais de",
                "ni",
                "neither", "nor", "no", "not", "never", "without", "none", "doesn t", "didn t", "isn t", "wasn t",
                "hasn t",
                "don t", "aren t", "weren t", "haven t", "lack of", "lacks", "lacked", "exempt de", "exempte de",
                "no evidence of", "no sign of", "no signs of", "no history of", "ruled out", "nie", "normalite",
                "absences de", "on elimine", "elimine", "ecarte");
        add(Cue.DENIES_LIST, "denies", "denied", "denying", "deny", "negative for", "free of", "indemne de",
                "indemne d",
                "negatif pour", "negative pour", "unremarkable for", "recherche negative de", "pas d argument pour",
                "pas de notion de", "ne retrouve ni", "absence de :", "pas de :", "no :", "aucun :");
        add(Cue.DENIES_NEXT, "non", "absent", "absente", "absents", "absentes");
        add(Cue.DENIED, "absent", "absente", "absents", "absentes", "exclu", "exclue", "exclus", "exclues", "elimine",
                "eliminee", "elimines", "eliminees", "ecarte", "ecartee", "ecartes", "ecartees", "negatif", "negative",
                "negatifs", "negatives", "ruled out", "excluded", "is denied", "are denied", "was denied",
                "were denied",
                ": non", ": no", ": neg", ": absent", ": absente", ": 0");
        for (String participle : List.of("retrouve", "retrouvee", "retrouves", "retrouvees", "observe", "observee",
                "observes", "observees", "note", "notee", "notes", "notees", "vu", "vue", "vus", "vues", "constate",
                "constatee", "constates", "constatees", "objective", "objectivee", "objectives", "objectivees",
                "rapporte",
                "rapportee", "rapportes", "rapportees", "decele", "decelee", "detecte", "detectee", "presente",
                "present",
                "presentes", "presents", "mis en evidence", "mise en evidence", "found", "seen", "observed", "noted",
                "detected", "reported", "identified", "demonstrated", "evident")) {
            add(Cue.DENIED, "non " + participle, "pas " + participle, "pas ete " + participle, "not " + participle,
                    "not been " + participle, "never " + participle, "jamais ete " + participle,
                    "never been " + participle);
        }
        add(Cue.DOUBTS, "suspicion de", "suspicion d", "suspicion of", "suspecte", "suspect", "suspected", "possible",
                "possibly", "possibles", "probable", "probables", "probably", "evoquant", "evoque", "rule out",
                "to exclude",
                "risque de", "risque d", "risk of", "recherche de", "recherche d", "recherche d une", "recherche d un",
                "looking for", "questionable", "a type de", "exclut pas", "elimine pas", "a eliminer", "cannot exclude",
                "query", "hypothese d", "hypothese de", "doute sur", "peut etre", "crainte de");
        add(Cue.DOUBTED, "?", "a confirmer", "suspecte", "suspectee", "suspectes", "suspectees", "suspected",
                "possible",
                "probable", "douteux", "douteuse", "pas exclu", "pas exclue", "pas exclus", "non exclu", "non exclue",
                "not excluded", "not ruled out", "cannot be excluded", "cannot be ruled out", "not been excluded",
                "not been ruled out", "pas etre exclu", "pas etre exclue", "pas etre elimine", "pas etre eliminee",
                "a eliminer", "to be confirmed", "est evoque", "est evoquee");
        add(Cue.NOTHING, "pas seulement", "pas uniquement", "pas que", "pas toujours", "not only", "not just",
                "not always",
                "sans doute", "no change in", "no increase in", "no improvement of", "no improvement in",
                "sans amelioration",
                "pas d amelioration", "no longer", "non seulement", "sans changement", "no doubt", "without doubt");
        add(Cue.BREAKS, "mais", "cependant", "toutefois", "neanmoins", "en revanche", "par contre", "hormis", "sauf",
                "excepte", "en dehors de", "en dehors d", "a l exception de", "a l exception d", "but", "however",
                "although",
                "though", "yet", "whereas", "except", "except for", "apart from", "aside from", "other than",
                "tandis que",
                "alors que", "en dehors du", "en dehors des", "despite", "malgre", "bien que", "puis", "then");
        add(Cue.AFFIRMS, "presente", "presentait", "presentant", "presentent", "a une", "a un", "a des", "a presente",
                "montre", "montrait", "objective", "retrouve", "revele", "associe", "associee", "avec", "has", "had",
                "have",
                "having", "shows", "showed", "presents", "presented", "presenting", "with", "developed", "develops",
                "souffre", "atteint de", "atteinte de", "atteint d", "atteinte d", "porteur de", "porteuse de",
                "on note",
                "existence de", "existence d", "presence de", "presence d", "presence of");
        add(Cue.FAMILY, "antecedent familial", "antecedents familiaux", "antecedent familial de",
                "antecedents familiaux de",
                "antecedents familiaux d", "histoire familiale", "atcd familiaux", "atcd familial", "family history",
                "familial history", "dans la famille", "in the family", "runs in");
    }

    /** A cue at a place; {@code length} in words. */
    record Match(Cue cue, int length) {
    }

    private Cues() {
    }

    /** Denial from behind and from before may be the same word; which it is, its place tells. */
    private static void add(Cue cue, String... phrases) {
        for (String phrase : phrases) {
            CUES.merge(phrase, cue, (one, other) -> one);
            if (CUES.get(phrase) != cue) {
                CUES.put(phrase + " <", cue);
            }
        }
    }

    /** {@code behind}: whether a sign came before in the same part of the sentence, of which this may speak. */
    static Optional<Match> at(List<Token> tokens, int place, int end, boolean behind) {
        StringBuilder words = new StringBuilder();
        Optional<Match> longest = Optional.empty();
        for (int length = 1; length <= LONGEST && place + length <= end; length++) {
            words.append(length == 1 ? "" : " ").append(tokens.get(place + length - 1).word());
            String phrase = words.toString();
            Cue cue = behind && CUES.containsKey(phrase + " <") ? CUES.get(phrase + " <") : CUES.get(phrase);
            if (cue != null) {
                longest = Optional.of(new Match(cue, length));
            }
        }
        return longest;
    }
}
