package guanxi.client.write.receivable;

import guanxi.client.write.receivable.ReceivableCommand.RecordPayment;
import guanxi.client.write.receivable.ReceivableCommand.RecordReceivable;
import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.PaymentId;
import guanxi.language.client.ReceivableEvent.PaymentOverdue;
import guanxi.language.client.ReceivableEvent.PaymentReceived;
import guanxi.language.client.ReceivableEvent.PaymentWithdrawn;
import guanxi.language.client.ReceivableEvent.ReceivableRecorded;
import guanxi.language.client.ReceivableEvent.ReceivableWithdrawn;
import guanxi.language.client.ReceivableId;
import guanxi.language.client.SeriesId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.DepartmentTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A pump that client C1, whose owner is S001, owes 1000 yuan for: delivered on 1 June, due on 1 July. */
final class Pump {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate DELIVERED = LocalDate.of(2026, 6, 1);
    static final LocalDate DUE = LocalDate.of(2026, 7, 1);
    static final LocalDate PAID = LocalDate.of(2026, 6, 20);
    static final Instant DUE_AT = startOf(DUE.plusDays(1));
    static final Instant NOW = startOf(LocalDate.of(2026, 6, 21));
    static final ReceivableId PUMP = new ReceivableId("Y1");
    static final ClientId CLIENT = new ClientId("C1");
    static final ColleagueId OWNER = new ColleagueId("S001");
    static final SeriesId PURCHASE = new SeriesId("P1");
    static final PaymentId FIRST = new PaymentId("Z1");
    static final PaymentId SECOND = new PaymentId("Z2");
    static final Map<String, Object> ANYBODYS = Map.of(Actor.REACH, "*");

    private Pump() {}

    static FixtureConfiguration<Receivable> fixture(Clock clock) {
        return new AggregateTestFixture<>(Receivable.class)
                .registerInjectableResource(new Files())
                .registerInjectableResource(new DepartmentTime(clock, ZONE))
                .registerParameterResolverFactory(new ActorParameterResolverFactory());
    }

    static RecordReceivable row(String amount, LocalDate dueOn, String withdrawn) {
        return new RecordReceivable(PUMP, CLIENT, PURCHASE, yuan(amount), DELIVERED, dueOn, withdrawn);
    }

    static RecordPayment pay(PaymentId payment, String amount, String withdrawn) {
        return new RecordPayment(PUMP, payment, yuan(amount), PAID, withdrawn);
    }

    static ReceivableRecorded recorded() {
        return recorded(DUE_AT);
    }

    static ReceivableRecorded recorded(Instant dueAt) {
        return new ReceivableRecorded(
                PUMP, CLIENT, OWNER, PURCHASE, yuan("1000"), DELIVERED, DUE, dueAt, startOf(DELIVERED));
    }

    static ReceivableWithdrawn gone() {
        return new ReceivableWithdrawn(PUMP, CLIENT, OWNER, "twice", NOW);
    }

    static PaymentReceived paid(PaymentId payment, String amount, String open) {
        return new PaymentReceived(PUMP, CLIENT, OWNER, payment, yuan(amount), PAID, yuan(open), startOf(PAID));
    }

    static PaymentWithdrawn unpaid(PaymentId payment, String open, Instant dueAt) {
        return new PaymentWithdrawn(PUMP, CLIENT, OWNER, payment, yuan(open), dueAt, "wrong", NOW);
    }

    static PaymentOverdue overdue(String open) {
        return new PaymentOverdue(PUMP, CLIENT, OWNER, DUE, yuan(open), DUE_AT);
    }

    static Money yuan(String amount) {
        return Money.cny(new BigDecimal(amount));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** C2 has the purchase P2. */
    private static final class Files implements Debtors {
        @Override
        public Optional<ColleagueId> ownerOf(ClientId client) {
            return switch (client.number()) {
                case "C1" -> Optional.of(OWNER);
                case "C2" -> Optional.of(new ColleagueId("S002"));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<ClientId> buyerOf(SeriesId purchase) {
            return switch (purchase.number()) {
                case "P1" -> Optional.of(CLIENT);
                case "P2" -> Optional.of(new ClientId("C2"));
                default -> Optional.empty();
            };
        }
    }
}
