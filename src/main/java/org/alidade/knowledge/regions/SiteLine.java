package org.alidade.knowledge.regions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.alidade.knowledge.tables.Text;
import org.alidade.model.Contig;

/** A line of gnomAD's structural variants (AC, AN, N_HOMALT, POPMAX_AF) or copy numbers (SC, SN, …_SF). */
final class SiteLine {
    private static final int CELLS = 8;
    /** Continental groups whose highest frequency counts, as for small variants. */
    private static final List<String> GROUPS = List.of("afr", "amr", "eas", "nfe", "sas");

    private SiteLine() {
    }

    /** @throws IllegalArgumentException if it is no such line */
    static Region of(String[] cells, RegionInput.Form form) {
        if (cells.length < CELLS) {
            throw new IllegalArgumentException("columns");
        }
        Map<String, String> info = info(cells[7]);
        int start = Integer.parseInt(cells[1]);
        int end = info.containsKey("END") ? Integer.parseInt(info.getOrDefault("END", "")) : start;
        KnownSites.Change change = KnownSites.change(info.getOrDefault("SVTYPE", cells[4]));
        // POS of a symbolic allele is the base before it; END of a breakend may stand before POS
        int first = change == KnownSites.Change.INSERTION || change == KnownSites.Change.OTHER ? start : start + 1;
        boolean alleles = form == RegionInput.Form.SITES;
        int[] values = {change.ordinal(), whole(info, "SVLEN"), whole(info, alleles ? "AC" : "SC"),
                whole(info, alleles ? "AN" : "SN"), whole(info, "N_HOMALT"), group(info, alleles),
                cells[6].equals("PASS") || cells[6].equals(".") ? 0 : 1};
        return new Region(Contig.of(cells[0]), first, Math.max(first, end), values, cells[2]);
    }

    private static Map<String, String> info(String text) {
        Map<String, String> info = new HashMap<>();
        for (String part : Text.split(text, ';')) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                info.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return info;
    }

    private static int whole(Map<String, String> info, String key) {
        String text = info.getOrDefault(key, "");
        return text.matches("-?\\d{1,9}(\\.0+)?") ? Math.abs((int) Double.parseDouble(text)) : Region.MISSING;
    }

    private static int group(Map<String, String> info, boolean alleles) {
        Stream<String> keys = alleles
                ? Stream.concat(Stream.of("POPMAX_AF", "GRPMAX_AF", "grpmax_AF"),
                        GROUPS.stream().flatMap(group -> Stream.of(group + "_AF", "AF_" + group)))
                : GROUPS.stream().map(group -> group + "_SF");
        OptionalDouble highest = keys.map(key -> info.getOrDefault(key, ""))
                .filter(text -> text.matches("\\d(\\.\\d+)?([eE]-\\d+)?")).mapToDouble(Double::parseDouble)
                .filter(value -> value <= 1).max();
        return highest.isPresent() ? (int) Math.round(highest.getAsDouble() * KnownSites.BILLIONTHS) : Region.MISSING;
    }
}
