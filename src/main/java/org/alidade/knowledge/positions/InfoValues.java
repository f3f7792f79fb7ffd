package org.alidade.knowledge.positions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The wanted values of an INFO field, of which published files hold hundreds. */
final class InfoValues {
    private final Set<String> wanted;
    private final Map<String, String> values = new HashMap<>();

    InfoValues(Set<String> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    /** Takes the values of a record. */
    void read(String info) {
        values.clear();
        int at = 0;
        while (at < info.length()) {
            int end = info.indexOf(';', at);
            end = end < 0 ? info.length() : end;
            int equals = info.indexOf('=', at);
            boolean flag = equals < 0 || equals > end;
            String key = info.substring(at, flag ? end : equals);
            if (wanted.contains(key)) {
                values.put(key, flag ? "" : info.substring(equals + 1, end));
            }
            at = end + 1;
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(text -> !text.isEmpty() && !text.equals("."));
    }

    /** The number of an allele, counted from 0, of a field that has one per allele, or one for all. */
    OptionalLong number(String key, int allele) {
        String text = values.getOrDefault(key, "");
        String[] parts = text.split(",", -1);
        String own = parts.length == 1 ? parts[0] : allele < parts.length ? parts[allele] : "";
        return own.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(own)) : OptionalLong.empty();
    }
}
