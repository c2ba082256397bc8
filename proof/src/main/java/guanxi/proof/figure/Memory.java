package guanxi.proof.figure;

import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Child;
import guanxi.proof.measure.Rounds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** G11: what the house holds in memory, started as its user starts it: after the demo, and after a million events more. */
public final class Memory {
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final Duration DEMO = Duration.ofMinutes(5);
    private static final Duration CATCHES_UP = Duration.ofHours(1);
    private static final int MANY = 1_000_000;
    private static final double MB = 1e6;
    private static final double MIB = 1_048_576;

    private Memory() {}

    /** Nothing where the system does not tell what a process holds. */
    public static List<Figure> measure(Trial trial, Rounds rounds) {
        if (!Child.canBeWeighed()) return List.of();
        Path data = trial.data().resolve("memory");
        var figures = new ArrayList<Figure>();
        try (var demo = Child.guanxi("demo", data)) {
            demo.awaitSaying("Ctrl-C stops it", DEMO);
            figures.add(resident(demo, "MB resident after the demo", MB, "350 MB", 350));
        }
        if (rounds.quick()) return figures;
        Referrals.recordIn(data, MANY, trial);
        try (var started = Child.guanxi("start", data)) {
            started.awaitSaying("Guanxi is ready", CATCHES_UP);
            figures.add(resident(started, "MiB resident after 1,000,000 events", MIB, "400 MiB", 400));
        }
        return figures;
    }

    private static Figure resident(Child house, String what, double unit, String goal, double most) {
        LockSupport.parkNanos(IDLE_NANOS);
        String highest = String.format(Locale.ROOT, "%s, %,.0f at its highest", what, house.mostBytes() / unit);
        return Figure.atMost(1, "G11", highest, house.residentBytes() / unit, goal, most);
    }
}
