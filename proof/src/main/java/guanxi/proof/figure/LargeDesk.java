package guanxi.proof.figure;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesId;
import guanxi.language.organisation.ColleagueId;
import guanxi.proof.measure.MovedClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * A service desk much larger than ours, as the events that commands would record. What its clocks come to is no part of them: that the
 * service finds out and says itself, for each purchase and call.
 */
final class LargeDesk {
    static final int STEPS_OF_A_PURCHASE = 3;
    static final ColleagueId ONE_AGENT = agent(7);

    /** Of an S1, after the call. */
    static final Duration PASSED_ON_WITHIN = Duration.ofMinutes(30);

    private static final int AGENTS = 100;
    private static final int DAYS = 3;
    private static final int AT_ONCE = 500;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final EventBus history;
    private final MovedClock clock;
    /** One for all: whose name it is does not matter here, and each would get a key of his own. */
    private final Person caller = Person.ofDepartment("Caller", null);

    private int calls;

    LargeDesk(EventBus history, MovedClock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** Of today and of the two days before: none of their call-backs is due today. */
    void purchases(int many) {
        publish(many, this::purchase);
    }

    /** Calls that end at this moment. */
    void calls(int many) {
        int before = calls;
        calls += many;
        publish(many, number -> call(before + number));
    }

    private void publish(int many, IntFunction<DomainEventMessage<?>> event) {
        for (int from = 0; from < many; from += AT_ONCE) {
            List<DomainEventMessage<?>> some = IntStream.range(from, Math.min(many, from + AT_ONCE))
                    .<DomainEventMessage<?>>mapToObj(event::apply)
                    .toList();
            history.publish(some);
        }
    }

    private DomainEventMessage<?> purchase(int number) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZONE).minusDays(number % DAYS);
        var purchase = new PurchaseRecorded(
                new SeriesId("P%06d".formatted(number)),
                client(number),
                agent(number),
                "Air conditioner",
                Money.cny(new BigDecimal("12500.00")),
                day,
                day.atStartOfDay(ZONE).toInstant());
        return message("CallBackSeries", "series-" + purchase.subject(), purchase);
    }

    private DomainEventMessage<?> call(int number) {
        Instant ended = clock.instant();
        Instant started = ended.minusSeconds(120);
        var call = new CaseOpened(
                CaseStandard.S1,
                new CaseId("K%06d".formatted(number)),
                client(number),
                agent(number),
                caller,
                started,
                ended,
                2,
                "When will it be delivered?",
                CaseAnswer.LATER,
                null,
                started);
        return message("ServiceCase", "case-" + call.caseId(), call);
    }

    private static DomainEventMessage<?> message(String type, String aggregate, Object event) {
        return new GenericDomainEventMessage<>(type, aggregate, 0, event);
    }

    private static ClientId client(int number) {
        return new ClientId("C%05d".formatted(number % 20_000));
    }

    private static ColleagueId agent(int number) {
        return new ColleagueId("S%03d".formatted(number % AGENTS));
    }
}
