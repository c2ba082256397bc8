package guanxi.platform.view;

import java.util.stream.Stream;

/**
 * What is kept of one revision of a view: which of its generations is read, and which is written.
 *
 * @param building the generation being filled, 0 if none
 * @param until the position of history that it must pass to be swapped in
 * @param readAt when somebody said that he reads it
 * @param gone whether it is being removed because nobody did
 */
record Revision(String view, int revision, int active, int building, long until, long readAt, boolean gone) {

    static Revision first(ViewDefinition<?> view, long now) {
        return new Revision(view.name(), view.revision(), 1, 0, 0, now, false);
    }

    Generation read() {
        return generation(active);
    }

    Generation written() {
        return generation(last());
    }

    /** Every one that there was so far. */
    Stream<Generation> generations() {
        return Stream.iterate(1, number -> number <= last(), number -> number + 1)
                .map(this::generation);
    }

    Revision readAt(long now) {
        return gone
                ? new Revision(view, revision, last() + 1, 0, 0, now, false)
                : new Revision(view, revision, active, building, until, now, false);
    }

    Revision rebuilding(long goal) {
        return new Revision(view, revision, active, last() + 1, goal, readAt, false);
    }

    Revision swapped() {
        return new Revision(view, revision, building, 0, 0, readAt, false);
    }

    Revision leaving() {
        return new Revision(view, revision, active, building, until, readAt, true);
    }

    private int last() {
        return building == 0 ? active : building;
    }

    private Generation generation(int number) {
        return new Generation(view, revision, number);
    }
}
