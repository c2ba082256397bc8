package guanxi.platform.decision;

import java.util.Set;
import java.util.TreeSet;

/**
 * Whose affairs an actor may touch: the whole department's, or those of named specialists (own, team; specification, section 1).
 *
 * @param specialists numbers of specialists; without meaning where {@code all} holds
 */
public record Reach(boolean all, Set<String> specialists) {
    private static final String EVERYBODY = "*";
    private static final String AND = ",";
    public static final Reach DEPARTMENT = new Reach(true, Set.of());
    public static final Reach NOBODY = new Reach(false, Set.of());

    public Reach {
        if (specialists.stream().anyMatch(number -> number.equals(EVERYBODY) || number.contains(AND)))
            throw new IllegalArgumentException("Not the number of one specialist among " + specialists);
    }

    public static Reach of(Set<String> specialists) {
        return new Reach(false, Set.copyOf(specialists));
    }

    public boolean includes(Object specialist) {
        return all || specialists.contains(numberOf(specialist));
    }

    /** Written into command metadata as text, because metadata keeps no types on the wire. */
    public String asText() {
        return all ? EVERYBODY : String.join(AND, new TreeSet<>(specialists));
    }

    public static Reach ofText(String text) {
        if (text == null || text.isBlank()) return NOBODY;
        return text.equals(EVERYBODY) ? DEPARTMENT : of(Set.of(text.split(AND)));
    }

    private static String numberOf(Object specialist) {
        String text = String.valueOf(specialist);
        return text.startsWith("colleague-") ? text.substring("colleague-".length()) : text;
    }
}
