package guanxi.platform.view;

import java.util.function.Consumer;

/** What a request asks of every view before it is read. Known by the thread that answers it, so that nobody has to say which views that are. */
public final class BeforeReading {
    private static final ThreadLocal<Consumer<String>> OF_THIS_THREAD = new ThreadLocal<>();

    private BeforeReading() {}

    /** @param wait is given the processor of the view */
    public static void require(Consumer<String> wait) {
        OF_THIS_THREAD.set(wait);
    }

    public static void requireNothing() {
        OF_THIS_THREAD.remove();
    }

    /** For those who read, or show of a processor itself how far it is. */
    public static void of(String processor) {
        Consumer<String> wait = OF_THIS_THREAD.get();
        if (wait != null) wait.accept(processor);
    }
}
