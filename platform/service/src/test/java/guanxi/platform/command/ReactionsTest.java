package guanxi.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class ReactionsTest {
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final Reactions reactions =
            new Reactions(DefaultCommandGateway.builder().commandBus(bus).build());

    @Test
    void what_a_reaction_orders_is_stored_before_the_token_of_the_event_that_it_follows_from() {
        List<String> happened = new ArrayList<>();
        bus.subscribe(String.class.getName(), command -> {
            assertThat(CurrentUnitOfWork.get().parent()).isEmpty();
            CurrentUnitOfWork.get().onPrepareCommit(u -> happened.add("events"));
            return null;
        });
        var batch = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("event"));
        batch.onPrepareCommit(u -> happened.add("token"));

        batch.execute(() -> reactions.order("test-process", "command"));

        assertThat(happened).containsExactly("events", "token");
    }

    @Test
    void who_caused_the_event_stays_the_actor() {
        List<CommandMessage<?>> seen = new ArrayList<>();
        bus.subscribe(String.class.getName(), seen::add);
        var batch = DefaultUnitOfWork.startAndGet(
                new GenericEventMessage<>("event", Map.of("actor", "S001", "correlationId", "c-1")));
        batch.registerCorrelationDataProvider(new Provenance());

        batch.execute(() -> reactions.order("test-process", "command"));

        assertThat(seen).singleElement().satisfies(command -> assertThat(command.getMetaData())
                .containsEntry("actor", "S001")
                .containsEntry("correlationId", "c-1")
                .containsEntry("reaction", "test-process")
                .containsEntry("reach", "*"));
    }

    @Test
    void a_refusal_comes_back_as_one() {
        bus.subscribe(String.class.getName(), command -> {
            throw new CommandRejected(CommonRule.NOT_FOUND, "There is none.");
        });
        assertThatThrownBy(() -> reactions.order("test-process", "command")).isInstanceOf(CommandRejected.class);
    }

    @Test
    void a_bus_that_does_not_answer_is_not_waited_for_without_end() {
        var never = new CountDownLatch(1);
        bus.subscribe(String.class.getName(), command -> {
            never.await();
            return null;
        });
        var impatient =
                new Reactions(DefaultCommandGateway.builder().commandBus(bus).build(), Duration.ofMillis(1));
        try {
            assertThatThrownBy(() -> impatient.order("test-process", "command"))
                    .isInstanceOfSatisfying(
                            CommandRejected.class,
                            refused -> assertThat(refused.rejection().kind()).isEqualTo(Rule.Kind.UNAVAILABLE));
        } finally {
            never.countDown();
        }
    }
}
