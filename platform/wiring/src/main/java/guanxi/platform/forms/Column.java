package guanxi.platform.forms;

import java.util.List;
import java.util.stream.Stream;

/** A column of a form under its English name and the names which the handbook's forms print. */
public record Column(String english, boolean required, List<String> chinese) {
    public Column {
        chinese = List.copyOf(chinese);
    }

    public static Column required(String english, String... chinese) {
        return new Column(english, true, List.of(chinese));
    }

    public static Column optional(String english, String... chinese) {
        return new Column(english, false, List.of(chinese));
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(english), chinese.stream());
    }

    String display() {
        return chinese.isEmpty() ? english : english + " (" + chinese.getFirst() + ")";
    }
}
