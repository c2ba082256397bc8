package guanxi.platform.imports;

import guanxi.platform.access.Caller;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;

/** Gives rows as commands. Behind a row that is deferred, the later ones of its aggregate are not given. */
final class RowGiver {
    private static final int AT_ONCE = 32;
    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon().name("import-", 0).factory();
    private final Commands commands;
    private final Caller caller;

    RowGiver(Commands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    List<ImportedRow> sideBySide(Collection<List<ImportedRow>> aggregates) {
        var given = new ArrayList<Future<List<ImportedRow>>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, THREADS)) {
            for (List<ImportedRow> rows : aggregates) {
                given.add(threads.submit(() -> oneByOne(rows, aggregate -> true)));
            }
            return given.stream().flatMap(rows -> resultOf(rows).stream()).toList();
        }
    }

    /** @param due the aggregates of which rows are given; the others are left as they are */
    List<ImportedRow> oneByOne(List<ImportedRow> rows, Predicate<String> due) {
        var blocked = new HashSet<String>();
        var given = new ArrayList<ImportedRow>();
        for (ImportedRow row : rows) {
            String aggregate = row.aggregate();
            boolean waits = blocked.contains(aggregate) || !due.test(aggregate);
            ImportedRow next = waits ? row : give(row);
            if (next.deferred()) blocked.add(aggregate);
            given.add(next);
        }
        return given;
    }

    private ImportedRow give(ImportedRow row) {
        try {
            return row.done(commands.sendOnce(caller, row.command()));
        } catch (CommandRejected e) {
            // Nobody can say what became of this row: the request as a whole is to be sent again, which changes
            // nothing.
            if (e.rejection().kind() == Rule.Kind.UNAVAILABLE) throw e;
            return row.refused(e.rejection());
        }
    }

    private static List<ImportedRow> resultOf(Future<List<ImportedRow>> given) {
        try {
            return given.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while importing", e);
        }
    }
}
