package guanxi.proof.figure;

import guanxi.client.write.referral.ReferralCommand.SendReferral;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.command.Commands;
import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Disk;
import guanxi.proof.measure.Load;
import guanxi.proof.measure.Rounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** G1 and G3: commands that begin an aggregate, given in the aggregate's own process, beside the raw disk. */
public final class Commanding {
    private static final List<Integer> IN_FLIGHT = List.of(64, 8, 1);
    private static final List<Double> GOALS = List.of(6.0, 2.0, 0.6);
    private static final AtomicLong NUMBER = new AtomicLong();

    private Commanding() {}

    public static List<Figure> measure(Trial trial, Rounds rounds) {
        var disk = new Disk(trial.data());
        Commands commands = trial.commands("client");
        Load.Work work = () -> commands.send(trial.manager(), referral());
        double[] medians = rounds.mediansOf(() -> {
            double appends = disk.appendsPerSecond(rounds.seconds());
            long before = disk.flushes().orElse(0);
            var done = Load.of(64, rounds.seconds(), work);
            double flushes = (double) (disk.flushes().orElse(0) - before) / done.done();
            double ofEight = Load.of(8, rounds.seconds(), work).perSecond();
            double ofOne = Load.of(1, rounds.seconds(), work).perSecond();
            return new double[] {appends, done.perSecond(), ofEight, ofOne, flushes};
        });
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < IN_FLIGHT.size(); i++)
            figures.add(Figure.atLeast(
                    GOALS.get(i),
                    "G1",
                    "commands, " + IN_FLIGHT.get(i) + " in flight",
                    medians[i + 1],
                    "appends of 4 KiB, each synced",
                    medians[0]));
        figures.add(Figure.atMost(0.5, "G3", "flushes of the disk a command, 64 in flight", medians[4], "one", 1));
        trial.awaitCaughtUp();
        return figures;
    }

    static SendReferral referral() {
        return new SendReferral(
                new ReferralId("bench-" + NUMBER.incrementAndGet()),
                new ClientId("C00001"),
                new ColleagueId("S002"),
                1,
                LocalDate.of(2026, 6, 3));
    }
}
