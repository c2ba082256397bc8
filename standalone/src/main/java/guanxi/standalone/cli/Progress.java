package guanxi.standalone.cli;

import java.io.PrintStream;

/** One line that rewrites itself; without a terminal it would only litter a log, so it is silent there. */
final class Progress {
    private final PrintStream err;
    private final boolean terminal;

    /** Java 21 cannot tell whether standard error is a terminal; the script that starts it can. */
    Progress(PrintStream err) {
        this(err, Boolean.getBoolean("guanxi.terminal"));
    }

    Progress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    void of(Form form, int chunk, int chunks) {
        if (!terminal) return;
        err.printf("\r%-12s %d/%d   ", form.label(), chunk, chunks);
        err.flush();
    }

    void clear() {
        if (!terminal) return;
        err.print("\r" + " ".repeat(40) + "\r");
        err.flush();
    }
}
