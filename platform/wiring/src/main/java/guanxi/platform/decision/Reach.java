package guanxi.platform.decision;

import java.util.Set;
import java.util.TreeSet;

/**
 * Whose affairs an actor may touch: the whole department's, or those of named specialists (own, team; specification, section 1).
 *
 * @param specialists numbers of specialists; without meaning where {@code all} holds
 */
public record Reach(boolean all, Set<String> specialists) {
    public static final Reach DEPARTMENT = new Reach(true, Set.of());
    public static final Reach NOBODY = new Reach(false, Set.of());

    public static Reach of(Set<String> specialists) {
        return new Reach(false, Set.copyOf(specialists));
    }

    public boolean includes(Object specialist) {
        return all || specialists.contains(numberOf(specialist));
    }

    /** Written into command metadata as text, because metadata keeps no types on the wire. */
    public String asText() {
        return all ? "*" : String.join(",", new TreeSet<>(specialists));
    }

    public static Reach ofText(String text) {
        if (text == null || text.isBlank()) return NOBODY;
        return text.equals("*") ? DEPARTMENT : of(Set.of(text.split(",")));
    }

    private static String numberOf(Object specialist) {
        String text = String.valueOf(specialist);
        return text.startsWith("specialist-") ? text.substring("specialist-".length()) : text;
    }
}
