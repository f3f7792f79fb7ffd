package org.alidade.knowledge.phenotypes.clinicaltext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.knowledge.phenotypes.clinicaltext.Mention.Kin;

/** Words for relatives, and for the patient. */
final class Kinship {
    private static final Map<String, Kin> WORDS = new HashMap<>();
    private static final Map<String, Kin> OWN = Map.of("maternel", Kin.MOTHER, "maternelle", Kin.MOTHER, "maternal",
            Kin.MOTHER, "paternel", Kin.FATHER, "paternelle", Kin.FATHER, "paternal", Kin.FATHER);
    /** Whoever tells the story does not have its signs. */
    private static final Set<String> TELLS = Set.of("rapporte", "rapportent", "decrit", "decrivent", "signale",
            "signalent", "dit", "disent", "note", "notent", "remarque", "remarquent", "inquiete", "nie", "nient",
            "reports",
            "report", "reported", "describes", "describe", "noticed", "notices", "says", "states", "denies", "deny",
            "noted", "constate", "evoque", "sont", "are", "were", "sains", "sain", "saine", "healthy", "non",
            "consanguins",
            "apparentes", "unrelated", "consanguineous", "cousins", "first");
    private static final Set<String> PATIENT = Set.of("patient", "patiente", "enfant", "garcon", "fillette", "proband",
            "probante", "propositus", "child", "boy", "girl", "he", "she", "il", "elle", "nourrisson", "infant", "lui");
    private static final Set<String> OWNERS = Set.of("sa", "son", "ses", "his", "her", "la", "le", "une", "un", "d",
            "l", "the",
            "a", "leur", "their", "maternal", "paternal", "older", "younger", "petit", "petite", "grand", "grande");

    static {
        add(Kin.MOTHER, "mere", "mother", "maman");
        add(Kin.FATHER, "pere", "father", "papa");
        add(Kin.BROTHER, "frere", "freres", "brother", "brothers");
        add(Kin.SISTER, "soeur", "soeurs", "sister", "sisters");
        add(Kin.OTHER, "oncle", "oncles", "tante", "tantes", "cousin", "cousine", "cousins", "cousines", "grandmother",
                "grandfather", "grandparents", "uncle", "uncles", "aunt", "aunts", "sibling", "siblings", "fratrie",
                "neveu",
                "niece", "nephew", "jumeau", "jumelle", "twin", "parents", "parent", "relatives", "relative");
    }

    /** Whose a sign is; {@code words} say so. */
    record Owner(Kin kin, int words) {
    }

    private Kinship() {
    }

    private static void add(Kin kin, String... words) {
        for (String word : words) {
            WORDS.put(word, kin);
        }
    }

    /** The relative who is spoken of from here on. */
    static Optional<Kin> at(List<Token> tokens, int place, int from, int to) {
        String word = tokens.get(place).word();
        Kin kin = WORDS.get(word);
        if (kin == null) {
            return Optional.empty();
        }
        boolean tells = place + 1 < to && (TELLS.contains(tokens.get(place + 1).word())
                || tokens.get(place + 1).word().equals("s") && place + 2 < to
                        && TELLS.contains(tokens.get(place + 2).word()));
        String before = place > from ? tokens.get(place - 1).word() : "";
        boolean origin = word.startsWith("parent") && Set.of("de", "to", "of").contains(before);
        boolean telling = Set.of("par", "selon", "by", "according").contains(before)
                || place > from + 1 && Set.of("par", "selon", "by").contains(tokens.get(place - 2).word());
        if (tells || origin || telling) {
            return Optional.empty();
        }
        return Optional.of(before.equals("grand") || before.equals("half") || before.equals("demi") ? Kin.OTHER : kin);
    }

    /** «diabète maternel», «épilepsie chez la mère», «seizures in his mother»: whose the sign before is. */
    static Optional<Owner> behind(List<Token> tokens, int place, int end) {
        Kin own = OWN.get(tokens.get(place).word());
        if (own != null && (place + 1 >= end || !WORDS.containsKey(tokens.get(place + 1).word()))) {
            return Optional.of(new Owner(own, 1));
        }
        if (!Set.of("chez", "in", "of", "de", "du", "cote").contains(tokens.get(place).word())) {
            return Optional.empty();
        }
        for (int at = place + 1; at < Math.min(end, place + 4); at++) {
            String word = tokens.get(at).word();
            if (WORDS.containsKey(word)) {
                int words = at + 1 - place;
                return Optional.of(WORDS.get(word)).filter(kin -> !word.startsWith("parent"))
                        .map(kin -> new Owner(kin, words));
            }
            if (!OWNERS.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean isPatient(Token token) {
        return PATIENT.contains(token.word());
    }
}
