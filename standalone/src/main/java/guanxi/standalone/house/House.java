package guanxi.standalone.house;

/** Everything that answers at one address. */
public interface House extends AutoCloseable {

    /** Returns once every service answers and its read models have caught up. */
    void open();

    /**
     * Returns when the house was closed.
     *
     * @throws IllegalStateException if a part of it ended by itself, so that it cannot go on; it names the part
     */
    void awaitEnd() throws InterruptedException;

    @Override
    void close();
}
