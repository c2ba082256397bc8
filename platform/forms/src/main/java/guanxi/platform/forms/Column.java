package guanxi.platform.forms;

import java.util.List;
import java.util.stream.Stream;

/** A column of a form under its English name and the names which the handbook's forms print. */
public record Column(String english, Presence presence, List<String> chinese) {

    /** What must be there: a filled cell, the column in the header, or neither. */
    public enum Presence {
        FILLED,
        IN_THE_HEADER,
        OPTIONAL
    }

    public Column {
        chinese = List.copyOf(chinese);
    }

    public static Column required(String english, String... chinese) {
        return new Column(english, Presence.FILLED, List.of(chinese));
    }

    /** The header has it, though not every row fills it. */
    public static Column mayBeEmpty(String english, String... chinese) {
        return new Column(english, Presence.IN_THE_HEADER, List.of(chinese));
    }

    public static Column optional(String english, String... chinese) {
        return new Column(english, Presence.OPTIONAL, List.of(chinese));
    }

    boolean mustBeFilled() {
        return presence == Presence.FILLED;
    }

    boolean mustStandInHeader() {
        return presence != Presence.OPTIONAL;
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(english), chinese.stream());
    }

    String display() {
        return chinese.isEmpty() ? english : english + " (" + chinese.getFirst() + ")";
    }
}
