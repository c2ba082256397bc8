package guanxi.proof.figure;

import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralEvent;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.eventstore.LocalEventStore;
import guanxi.platform.eventstore.SqliteEventStorageEngine;
import guanxi.platform.message.Upcasters;
import guanxi.proof.Trial;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;

/** A long history: referrals, each sent once and corrected nine times, its events in a row. */
final class Referrals {
    static final int EVENTS_EACH = 10;
    private static final int AT_ONCE = 500;
    private static final ClientId CLIENT = new ClientId("C00001");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

    private Referrals() {}

    /** Of which an event tells. */
    static ReferralId id(int event) {
        return new ReferralId("M" + event / EVENTS_EACH);
    }

    /** @param data of a house that does not run */
    static void recordIn(Path data, int events, Trial trial) {
        Serializer json = trial.bean("client", Serializer.class);
        try (var history = new LocalEventStore(
                new SqliteEventStorageEngine(data.resolve("events.db"), json, json, Upcasters.chain()))) {
            recordIn(history, events);
        }
    }

    static void recordIn(EventBus history, int events) {
        for (int from = 0; from < events; from += AT_ONCE) {
            List<DomainEventMessage<ReferralEvent>> some = IntStream.range(from, Math.min(events, from + AT_ONCE))
                    .<DomainEventMessage<ReferralEvent>>mapToObj(Referrals::message)
                    .toList();
            history.publish(some);
        }
    }

    private static GenericDomainEventMessage<ReferralEvent> message(int number) {
        var event = event(number);
        return new GenericDomainEventMessage<>("Referral", event.referralId().toString(), number % EVENTS_EACH, event);
    }

    private static ReferralEvent event(int number) {
        int sequence = number % EVENTS_EACH;
        var referral = id(number);
        var specialist = new ColleagueId("S" + number / EVENTS_EACH % 1_000);
        return sequence == 0
                ? new ReferralSent(referral, CLIENT, specialist, 1, DAY, Instant.now())
                : new ReferralCorrected(
                        referral, CLIENT, specialist, sequence + 1, DAY, null, "Counted anew", Instant.now());
    }
}
