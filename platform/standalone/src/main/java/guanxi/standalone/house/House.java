package guanxi.standalone.house;

/** Everything that answers at one address. */
public interface House extends AutoCloseable {

    /** Returns once every service answers and its read models have caught up. */
    void open();

    /** Returns when the house was closed, or cannot go on. */
    void awaitEnd() throws InterruptedException;

    @Override
    void close();
}
