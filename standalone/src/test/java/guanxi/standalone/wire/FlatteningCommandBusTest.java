package guanxi.standalone.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Rejection;
import guanxi.standalone.RunningHouse;
import java.nio.file.Path;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatteningCommandBusTest {
    private final Serializer serializer = Jackson3Serializer.builder().build();
    private final FlatteningCommandBus bus =
            new FlatteningCommandBus(SimpleCommandBus.builder().build(), () -> serializer);
    private final DefaultCommandGateway gateway =
            DefaultCommandGateway.builder().commandBus(bus).build();

    record Move(String where) {}

    @Test
    void of_a_refusal_its_details_arrive_and_its_class_does_not() {
        var refused = new CommandRejected(CommonRule.OUT_OF_REACH, "Not yours.");
        bus.subscribe(Move.class.getName(), command -> {
            throw refused;
        });
        var arrived = catchThrowableOfType(CommandExecutionException.class, () -> gateway.sendAndWait(new Move("n")));
        assertThat(arrived).isNotInstanceOf(CommandRejected.class);
        assertThat(arrived.<Rejection>getDetails()).contains(refused.rejection());
    }

    @Test
    void of_a_fault_nothing_arrives_but_what_it_says() {
        bus.subscribe(Move.class.getName(), command -> {
            throw new IllegalStateException("a bug");
        });
        var arrived = catchThrowableOfType(CommandExecutionException.class, () -> gateway.sendAndWait(new Move("n")));
        assertThat(arrived).hasMessage("a bug");
        assertThat(arrived.getDetails()).isEmpty();
    }

    @Test
    void a_command_and_its_result_arrive_as_others_that_say_the_same() {
        bus.subscribe(Move.class.getName(), command -> command.getPayload());
        var move = new Move("n");
        assertThat(gateway.<Object>sendAndWait(move)).isEqualTo(move).isNotSameAs(move);
    }

    @Test
    void every_service_of_a_house_under_test_has_it(@TempDir Path data) {
        try (var house = new RunningHouse(data)) {
            long before = FlatteningCommandBus.carried();
            house.send("manager", "PUT", "/api/visits/calendar/2026-06-19", "{\"kind\":\"HOLIDAY\",\"name\":\"x\"}");
            assertThat(FlatteningCommandBus.carried()).isEqualTo(before + 1);
        }
    }
}
