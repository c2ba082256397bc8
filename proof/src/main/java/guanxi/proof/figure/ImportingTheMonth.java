package guanxi.proof.figure;

import guanxi.platform.command.Commands;
import guanxi.proof.Alone;
import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Load;
import guanxi.proof.measure.Rounds;
import java.util.List;

/** G13: the demo month imported into a new house, as its user does it, beside commands given in their aggregate's own process. */
public final class ImportingTheMonth {
    private static final int IN_FLIGHT = 8;

    private ImportingTheMonth() {}

    /** Every round has a house of its own. Nothing warms up but the JVM, which has imported the month before. */
    public static List<Figure> measure(Trial trial, Rounds rounds) {
        int houses = rounds.size(rounds.rounds(), 1);
        var rows = new double[houses];
        var commands = new double[houses];
        for (int house = 0; house < houses; house++) {
            try (var fresh = new Trial(trial.data().resolve("house-" + house))) {
                rows[house] = fresh.rowsPerSecond();
                commands[house] = commandsPerSecond(fresh, rounds);
                fresh.awaitCaughtUp();
            }
        }
        return List.of(Figure.atLeast(
                0.5,
                "G13",
                "rows of the demo month imported a second, houses: " + houses,
                Rounds.median(rows),
                "commands, 8 in flight, right after",
                Rounds.median(commands)));
    }

    private static double commandsPerSecond(Trial house, Rounds rounds) {
        Commands commands = house.commands("client");
        return Load.of(IN_FLIGHT, rounds.seconds(), () -> commands.send(Alone.manager(), Commanding.referral()))
                .perSecond();
    }
}
