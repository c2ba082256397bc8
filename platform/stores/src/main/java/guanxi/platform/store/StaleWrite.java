package guanxi.platform.store;

/** Somebody else wrote the record since it was read; whoever gets this reads again, and has written nothing after it. */
public final class StaleWrite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleWrite(String collection, String id) {
        super("The record " + id + " of " + collection + " was written meanwhile");
    }
}
