package guanxi.proof.figure;

import guanxi.client.ClientService;
import guanxi.client.read.board.BoardEntry;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import guanxi.proof.Alone;
import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Load;
import guanxi.proof.measure.MovedClock;
import guanxi.proof.measure.Rounds;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * G16: the first page of a long duty board, all of it and one agent's. G17: how long after many steps were due in the same second all of
 * them are said to be missed, on that same board.
 */
public final class ServiceDesk {
    private static final int DUE_AT_ONCE = 1_000;
    private static final double MOST_SECONDS = 120;
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private final Alone clients;
    private final LargeDesk desk;
    private final MovedClock clock;
    private final ViewReader<Deadline> due;
    private final ViewReader<BoardEntry> board;

    private ServiceDesk(Alone clients, MovedClock clock) {
        this.clients = clients;
        this.clock = clock;
        this.desk = new LargeDesk(clients.bean(EventStore.class), clock);
        var views = clients.bean(Views.class);
        this.due = views.reader(views.of(Deadline.class));
        this.board = views.reader(BoardEntry.VIEW);
    }

    public static List<Figure> measure(Trial trial, Rounds rounds) {
        int steps = rounds.size(100_000, 10_000);
        var clock = new MovedClock();
        try (var clients = new Alone(ClientService.builder(), trial.data().resolve("desk"), trial, clock)) {
            return new ServiceDesk(clients, clock).measure(trial, rounds, steps);
        }
    }

    private List<Figure> measure(Trial trial, Rounds rounds, int steps) {
        desk.purchases((steps + LargeDesk.STEPS_OF_A_PURCHASE - 1) / LargeDesk.STEPS_OF_A_PURCHASE);
        clients.awaitCaughtUp();
        mustBe(steps, board.count(Query.where("shown", true)), "steps on the board");
        String all = clients.url() + "/api/clients/duty-board";
        String ofOne = all + "?agent=" + LargeDesk.ONE_AGENT;
        double[] pages = rounds.medians(
                () -> Load.millis(99, rounds.seconds(), () -> trial.get(all)),
                () -> Load.millis(99, rounds.seconds(), () -> trial.get(ofOne)));
        double[] missed = rounds.medians(this::secondsUntilAllAreMissed);
        String open = String.format(Locale.ROOT, "%,d open steps", steps);
        return List.of(
                Figure.atMost(1, "G16", "p99 of the first 100 lines of a duty board of " + open, pages[0], "50 ms", 50),
                Figure.atMost(1, "G16", "p99 of those of one of its hundred agents", pages[1], "50 ms", 50),
                Figure.atMost(
                        1,
                        "G17",
                        String.format(
                                Locale.ROOT,
                                "seconds until %,d steps due in the same second are said to be missed, beside %s",
                                DUE_AT_ONCE,
                                open),
                        missed[0],
                        "5 s",
                        5));
    }

    /** From the moment at which the clock shows that they are late until the list has none that is due. */
    private double secondsUntilAllAreMissed() {
        desk.calls(DUE_AT_ONCE);
        clients.awaitCaughtUp();
        clock.move(LargeDesk.PASSED_ON_WITHIN.plusSeconds(1));
        mustBe(DUE_AT_ONCE, overdue(), "steps due");
        long start = System.nanoTime();
        while (overdue() > 0) {
            if (seconds(start) > MOST_SECONDS)
                throw new IllegalStateException(overdue() + " are not said to be missed");
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        return seconds(start);
    }

    private long overdue() {
        return due.count(Query.all()
                .between("dueAt", null, clients.bean(DepartmentTime.class).now()));
    }

    private static void mustBe(long least, long found, String what) {
        if (found < least) throw new IllegalStateException("There are only " + found + " " + what);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
