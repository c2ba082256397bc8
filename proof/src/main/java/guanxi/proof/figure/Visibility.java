package guanxi.proof.figure;

import guanxi.client.read.referrals.ReferralQueries;
import guanxi.client.write.referral.ReferralCommand.SendReferral;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.command.Commands;
import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Pace;
import guanxi.proof.measure.Rounds;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** G5: how long after its acknowledgement a command shows in what is read. */
public final class Visibility {
    private static final int A_SECOND = 200;
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MICROSECONDS.toNanos(100);
    private static final AtomicLong NUMBER = new AtomicLong();

    private Visibility() {}

    public static List<Figure> measure(Trial trial, Rounds rounds) {
        double[] medians = rounds.mediansOf(() -> once(trial, rounds.seconds()));
        return List.of(
                Figure.atMost(
                        3,
                        "G5",
                        "p99 from acknowledged to visible, 200 a second",
                        medians[1],
                        "p99 of the acknowledgement",
                        medians[0]),
                Figure.atMost(1, "G5", "p99 from acknowledged to visible", medians[1], "10 ms", 10));
    }

    private static double[] once(Trial trial, double seconds) {
        Commands commands = trial.commands("client");
        var shown = trial.bean("client", ReferralQueries.class);
        var acknowledged = Pace.histogram();
        var visible = Pace.histogram();
        Pace.of(A_SECOND, seconds, due -> {
            var id = new ReferralId("seen-" + NUMBER.incrementAndGet());
            commands.send(
                    trial.manager(),
                    new SendReferral(id, new ClientId("C00001"), new ColleagueId("S002"), 1, LocalDate.of(2026, 6, 3)));
            long told = System.nanoTime();
            acknowledged.recordValue(told - due);
            while (shown.find(id).isEmpty()) LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            visible.recordValue(System.nanoTime() - told);
        });
        return new double[] {Pace.millis(acknowledged, 99), Pace.millis(visible, 99)};
    }
}
