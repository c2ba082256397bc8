package guanxi.platform.store;

/** The store was closed under whoever asked it: nothing is wrong with what was asked, which is asked again after the next start. */
public final class StoreClosed extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public StoreClosed(String message) {
        super(message);
    }
}
