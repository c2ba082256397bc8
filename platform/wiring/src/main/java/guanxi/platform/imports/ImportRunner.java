package guanxi.platform.imports;

import guanxi.platform.access.Caller;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Rejection;
import guanxi.platform.decision.Rule;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.platform.forms.FormRow;
import guanxi.platform.forms.ImportAnswer;
import guanxi.platform.forms.RejectedRow;
import guanxi.platform.progress.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;

/**
 * Gives the rows of a form as commands: those of one aggregate in the order of the file, those of different aggregates side by
 * side. When it answers, every accepted row is stored, and this service has drawn its conclusions from it.
 */
public final class ImportRunner {
    private static final int AT_ONCE = 32;
    private static final Duration CATCH_UP = Duration.ofSeconds(3);
    private static final Duration CONCLUSIONS = Duration.ofSeconds(10);
    private final Commands commands;
    private final Progress progress;
    private final FormReader reader = new FormReader();
    private final AnnotationCommandTargetResolver targets =
            AnnotationCommandTargetResolver.builder().build();

    /**
     * What became of one row: its outcome or its refusal.
     *
     * @param mayBeBehind refused because a view did not have something, which may only not have arrived yet
     */
    private record Result(FormRow row, Object command, Outcome outcome, RejectedRow rejected, boolean mayBeBehind) {

        static Result toBeGiven(FormRow row, Object command) {
            return new Result(row, command, null, null, false);
        }

        static Result notUnderstood(FormRow row, RejectedRow why) {
            return new Result(row, null, null, why, false);
        }

        Result done(Outcome done) {
            return new Result(row, command, done, null, false);
        }

        Result refused(Rejection why) {
            var rejectedRow = RejectedRow.of(row.line(), why);
            return new Result(row, command, null, rejectedRow, why.kind() == Rule.Kind.REFERENCE);
        }
    }

    public ImportRunner(Commands commands, Progress progress) {
        this.commands = commands;
        this.progress = progress;
    }

    public ImportAnswer run(FormImport form, byte[] content, Caller caller) {
        List<FormRow> rows = reader.read(content, form.columns());
        var results = new ArrayList<Result>();
        var understood = new ArrayList<Result>();
        for (FormRow row : rows) {
            Result read = understand(form, row);
            (read.rejected() == null ? understood : results).add(read);
        }
        for (Result result : giveAll(understood, caller)) {
            results.add(result.mayBeBehind() ? giveLater(result, caller) : result);
        }
        progress.awaitEverything(CONCLUSIONS);
        return answer(form, results);
    }

    private Result understand(FormImport form, FormRow row) {
        try {
            return Result.toBeGiven(row, form.command().apply(row));
        } catch (CellRejected e) {
            return Result.notUnderstood(row, RejectedRow.of(row.line(), e));
        } catch (CommandRejected e) {
            return Result.notUnderstood(row, RejectedRow.of(row.line(), e.rejection()));
        }
    }

    private List<Result> giveAll(List<Result> understood, Caller caller) {
        Map<String, List<Result>> byAggregate = new LinkedHashMap<>();
        for (Result result : understood) {
            byAggregate
                    .computeIfAbsent(target(result.command()), id -> new ArrayList<>())
                    .add(result);
        }
        var places = new Semaphore(AT_ONCE);
        var done = new ArrayList<Future<List<Result>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (List<Result> inOrder : byAggregate.values()) {
                done.add(threads.submit(() -> {
                    places.acquire();
                    try {
                        return inOrder.stream().map(r -> give(r, caller)).toList();
                    } finally {
                        places.release();
                    }
                }));
            }
            return done.stream().flatMap(f -> resultOf(f).stream()).toList();
        }
    }

    /** Contexts learn of each other a moment later: once the views have caught up, what is unknown is unknown. */
    private Result giveLater(Result unknown, Caller caller) {
        progress.awaitViews(CATCH_UP);
        return give(unknown, caller);
    }

    private Result give(Result result, Caller caller) {
        try {
            return result.done(commands.sendOnce(caller, result.command()));
        } catch (CommandRejected e) {
            // Nobody can say what became of this row: the request as a whole is to be sent again, which changes
            // nothing.
            if (e.rejection().kind() == Rule.Kind.UNAVAILABLE) throw e;
            return result.refused(e.rejection());
        }
    }

    private String target(Object command) {
        return targets.resolveTarget(GenericCommandMessage.asCommandMessage(command))
                .getIdentifier();
    }

    private static List<Result> resultOf(Future<List<Result>> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while importing", e);
        }
    }

    private static ImportAnswer answer(FormImport form, List<Result> results) {
        int accepted = (int) results.stream()
                .filter(r -> r.rejected() == null && r.outcome().changed())
                .count();
        int unchanged = (int) results.stream()
                .filter(r -> r.rejected() == null && !r.outcome().changed())
                .count();
        List<RejectedRow> rejected = results.stream()
                .filter(r -> r.rejected() != null)
                .map(Result::rejected)
                .sorted(Comparator.comparingLong(RejectedRow::line))
                .toList();
        return new ImportAnswer(form.name(), results.size(), accepted, unchanged, rejected);
    }
}
