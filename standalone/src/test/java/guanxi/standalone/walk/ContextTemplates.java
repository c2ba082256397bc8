package guanxi.standalone.walk;

import guanxi.standalone.walk.Templates.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** What is asked of a context, or of some resources of it, said in the constructor of a class of its own; {@link WalksTest} says what nobody asks. */
abstract class ContextTemplates {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private final Map<String, Template> byLine = new LinkedHashMap<>();

    final Map<String, Template> byLine() {
        return byLine;
    }

    /** Of something new each time. */
    static int number() {
        return NUMBERS.incrementAndGet();
    }

    /** That a target outside the scope is refused, and not merely left out of a list. */
    final void targeted(String line, Function<Target, Ask> ask) {
        byLine.put(line, new Template(true, ask));
    }

    final void untargeted(String line, Function<Target, Ask> ask) {
        byLine.put(line, new Template(false, ask));
    }
}
