package guanxi.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoTimeoutException;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.Test;

class RefusingCommandBusTest {
    private final RefusingCommandBus bus = new RefusingCommandBus(SimpleCommandBus.builder());
    private final DefaultCommandGateway gateway =
            DefaultCommandGateway.builder().commandBus(bus).build();

    @Test
    void a_store_that_is_not_reachable_is_told_as_such_so_that_it_is_known_behind_a_wire() {
        bus.subscribe(String.class.getName(), command -> {
            throw new MongoTimeoutException("no server");
        });
        var refused = catchThrowableOfType(CommandRejected.class, () -> gateway.sendAndWait("command"));
        assertThat(refused.rejection().code()).isEqualTo("NOT_REACHABLE_NOW");
        assertThat(refused.rejection().kind()).isEqualTo(Rule.Kind.UNAVAILABLE);
    }

    @Test
    void a_fault_of_the_handler_stays_one() {
        bus.subscribe(String.class.getName(), command -> {
            throw new IllegalStateException("a bug");
        });
        assertThat(catchThrowableOfType(IllegalStateException.class, () -> gateway.sendAndWait("command")))
                .hasMessage("a bug");
    }
}
