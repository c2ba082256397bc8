package guanxi.proof.figure;

import guanxi.client.write.referral.ReferralCommand.CorrectReferral;
import guanxi.client.write.referral.ReferralCommand.SendReferral;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.command.Commands;
import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Load;
import guanxi.proof.measure.Rounds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** G12: a command on something of which much was recorded, and on something of which little was. */
public final class LongAggregates {
    private static final ClientId CLIENT = new ClientId("C00001");
    private static final ColleagueId SPECIALIST = new ColleagueId("S002");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final int MANY = 10_000;
    private static final int FEW = 10;
    private static final int AT_ONCE = 500;
    private static final AtomicLong GROUPS = new AtomicLong(1_000_000);

    private LongAggregates() {}

    public static List<Figure> measure(Trial trial, Rounds rounds) {
        var many = corrected(trial, "long", MANY);
        double[] medians = rounds.medians(
                () -> millisEach(trial, rounds, many),
                () -> millisEach(trial, rounds, corrected(trial, "short" + GROUPS.incrementAndGet(), FEW)));
        trial.awaitCaughtUp();
        return List.of(Figure.atMost(
                1.5, "G12", "ms a command on an aggregate of 10,000 events", medians[0], "of 10", medians[1]));
    }

    private static double millisEach(Trial trial, Rounds rounds, ReferralId referral) {
        Commands commands = trial.commands("client");
        return 1_000
                / Load.of(1, rounds.seconds() / 4, () -> commands.send(trial.manager(), correction(referral)))
                        .perSecond();
    }

    private static CorrectReferral correction(ReferralId referral) {
        return new CorrectReferral(
                referral, CLIENT, SPECIALIST, (int) (GROUPS.incrementAndGet() % 7) + 1, DAY, null, "proof");
    }

    private static ReferralId corrected(Trial trial, String name, int events) {
        var referral = new ReferralId(name);
        trial.commands("client").send(trial.manager(), new SendReferral(referral, CLIENT, SPECIALIST, 1, DAY));
        var history = trial.bean("client", EventStore.class);
        List<DomainEventMessage<?>> some = new ArrayList<>();
        for (int sequence = 1; sequence < events; sequence++) {
            var event = new ReferralCorrected(
                    referral, CLIENT, SPECIALIST, sequence % 7 + 1, DAY, null, "proof", Instant.now());
            some.add(new GenericDomainEventMessage<>("Referral", referral.toString(), sequence, event));
            if (some.size() == AT_ONCE || sequence == events - 1) {
                history.publish(some);
                some = new ArrayList<>();
            }
        }
        trial.awaitCaughtUp();
        return referral;
    }
}
