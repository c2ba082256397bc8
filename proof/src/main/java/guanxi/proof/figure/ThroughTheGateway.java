package guanxi.proof.figure;

import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Load;
import guanxi.proof.measure.Rounds;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** G2 and G10: a client is registered and shown through the gateway, and shown past it. */
public final class ThroughTheGateway {
    private static final AtomicLong NUMBER = new AtomicLong();

    private ThroughTheGateway() {}

    public static List<Figure> measure(Trial trial, Rounds rounds) {
        String all = trial.gateway() + "/api/clients";
        String through = all + "/C00001";
        String past = trial.direct("client") + "/api/clients/C00001";
        double[] medians = rounds.medians(
                () -> Load.of(16, rounds.seconds(), () -> trial.post(all, client()))
                        .perSecond(),
                () -> Load.of(16, rounds.seconds(), () -> trial.get(through)).perSecond(),
                () -> Load.of(32, rounds.seconds(), () -> trial.get(through)).perSecond(),
                () -> Load.of(32, rounds.seconds(), () -> trial.get(past)).perSecond());
        trial.awaitCaughtUp();
        return List.of(
                Figure.atLeast(
                        0.6,
                        "G2",
                        "a client registered through the gateway, 16 in flight",
                        medians[0],
                        "one shown",
                        medians[1]),
                Figure.atLeast(
                        0.75,
                        "G10",
                        "a client shown through the gateway, 32 connections",
                        medians[2],
                        "past it",
                        medians[3]));
    }

    private static String client() {
        long number = NUMBER.incrementAndGet();
        return """
                {"clientId":"B%d","name":"Bench %d","tier":"A","stage":"ACTIVE","industry":"食品","territory":"北岸区",\
                "address":"1 Bench Road","owner":"S002","contact":{"name":"Contact %d","title":"buyer","phone":"1390000%04d"}}""".formatted(number, number, number, number % 10_000);
    }
}
