package org.alidade.drawing;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of a paper or a screen, as {@code 0xRRGGBB}. Every role has one.
 *
 * @param paper what is drawn on
 * @param roles the colour of each role
 */
public record Palette(int paper, Map<Role, Integer> roles) {
    /** How much of the colour is in a {@link Fill#TINT}; the rest is paper. */
    private static final double TINT = 0.27;

    public Palette {
        roles = Map.copyOf(roles);
        if (roles.size() != Role.values().length) {
            throw new IllegalArgumentException("a palette needs a colour for every role");
        }
    }

    /**
     * Dark on white, for paper. The samples' colours are those of Okabe and Ito (2008), which persons with any kind of
     * colour blindness tell apart.
     */
    public static Palette print() {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        roles.put(Role.INK, 0x000000);
        roles.put(Role.MUTED, 0x5F6670);
        roles.put(Role.ACCENT, 0x0B5CAD);
        roles.put(Role.GOOD, 0x007A5E);
        roles.put(Role.WARN, 0x9A5B00);
        roles.put(Role.BAD, 0xB3261E);
        roles.put(Role.SAMPLE1, 0x0072B2);
        roles.put(Role.SAMPLE2, 0xD55E00);
        roles.put(Role.SAMPLE3, 0x009E73);
        roles.put(Role.SAMPLE4, 0xB0578D);
        return new Palette(0xFFFFFF, roles);
    }

    public int colour(Role role) {
        return roles.getOrDefault(role, 0);
    }

    /** The pale tone of a role's colour on this paper. */
    public int tint(Role role) {
        int colour = colour(role);
        return mix(colour >> 16 & 0xFF, paper >> 16 & 0xFF) << 16 | mix(colour >> 8 & 0xFF, paper >> 8 & 0xFF) << 8
                | mix(colour & 0xFF, paper & 0xFF);
    }

    private static int mix(int colour, int paper) {
        return (int) Math.round(colour * TINT + paper * (1 - TINT));
    }
}
