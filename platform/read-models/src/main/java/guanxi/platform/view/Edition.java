package guanxi.platform.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The views of a service in the revisions that one build of it has, and which of their generations is read, and which is written.
 *
 * @param id of these views in these revisions
 * @param building the generation that is made beside the one that is read, 0 if none
 * @param until the position of history that it must pass to be read
 * @param replaced whether what is read meanwhile was made from another history, and is not written any more
 * @param readAt when somebody said that he reads it
 * @param gone whether it is being removed because nobody did
 */
record Edition(
        String id,
        List<String> views,
        int active,
        int building,
        long until,
        boolean replaced,
        long readAt,
        boolean gone) {
    private static final int DIGITS = 8;

    static Edition first(Collection<ViewDefinition<?>> views, long now) {
        return new Edition(id(views), names(views), 1, 0, 0, false, now, false);
    }

    static String id(Collection<ViewDefinition<?>> views) {
        String text = views.stream()
                .map(view -> view.name() + ":" + view.revision())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Generation read() {
        return generation(active);
    }

    /** The newest. */
    Generation written() {
        return generation(last());
    }

    boolean isBuilding() {
        return building != 0;
    }

    /** Those that a processor makes. */
    List<Generation> running() {
        if (!isBuilding()) return List.of(read());
        return replaced ? List.of(written()) : List.of(read(), written());
    }

    /** Every one that there was so far. */
    Stream<Generation> generations() {
        return Stream.iterate(1, number -> number <= last(), number -> number + 1)
                .map(this::generation);
    }

    Edition readAt(long now) {
        return gone
                ? new Edition(id, views, last() + 1, 0, 0, false, now, false)
                : new Edition(id, views, active, building, until, replaced, now, false);
    }

    Edition rebuilding(long goal, boolean fromAnotherHistory) {
        return new Edition(id, views, active, last() + 1, goal, fromAnotherHistory, readAt, false);
    }

    Edition swapped() {
        return new Edition(id, views, building, 0, 0, false, readAt, false);
    }

    Edition leaving() {
        return new Edition(id, views, active, building, until, replaced, readAt, true);
    }

    private int last() {
        return isBuilding() ? building : active;
    }

    private Generation generation(int number) {
        return new Generation(id, number);
    }

    private static List<String> names(Collection<ViewDefinition<?>> views) {
        return views.stream().map(ViewDefinition::name).sorted().toList();
    }
}
