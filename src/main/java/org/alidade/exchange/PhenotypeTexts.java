package org.alidade.exchange;

import java.util.List;
import java.util.Map;
import org.alidade.model.Pedigree;
import org.alidade.model.PhenotypicFeature;
import org.alidade.casefile.PedWriter;

/** Signs as texts that other programs read: a plain list, a table, PED with ids in a seventh column. */
public final class PhenotypeTexts {
    private PhenotypeTexts() {
    }

    /** One sign a line, an exclamation mark before what is absent. */
    public static String list(List<PhenotypicFeature> signs) {
        StringBuilder text = new StringBuilder();
        signs.forEach(sign -> text.append(id(sign)).append('\t').append(sign.label()).append('\n'));
        return text.toString();
    }

    /** Columns person, hpo_id, label, excluded, onset, modifiers; separated by commas, quoted where needed. */
    public static String csv(Map<String, List<PhenotypicFeature>> signs) {
        StringBuilder text = new StringBuilder("person,hpo_id,label,excluded,onset,modifiers\n");
        signs.forEach((person, all) -> all.forEach(sign -> text.append(String.join(",", cell(person), sign.id(),
                cell(sign.label()), Boolean.toString(sign.excluded()), sign.onset().orElse(""),
                String.join(";", sign.modifiers()))).append('\n')));
        return text.toString();
    }

    /** The family, and behind each person the signs, separated by semicolons; a dot where there is none. */
    public static String ped(Pedigree pedigree, Map<String, List<PhenotypicFeature>> signs) {
        List<String> lines = PedWriter.write(pedigree).lines().toList();
        StringBuilder text = new StringBuilder(lines.getFirst()).append("\thpo\n");
        for (int i = 0; i < pedigree.persons().size(); i++) {
            List<String> ids = signs.getOrDefault(pedigree.persons().get(i).id(), List.of()).stream()
                    .map(PhenotypeTexts::id).toList();
            text.append(lines.get(i + 1)).append('\t').append(ids.isEmpty() ? "." : String.join(";", ids)).append('\n');
        }
        return text.toString();
    }

    private static String id(PhenotypicFeature sign) {
        return (sign.excluded() ? "!" : "") + sign.id();
    }

    private static String cell(String text) {
        return text.matches("(?s).*[\",\\n;].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
