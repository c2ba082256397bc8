package guanxi.visit.process;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.command.Reactions;
import guanxi.platform.decision.Actor;
import guanxi.visit.write.MarketDayCommand.JudgeVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.junit.jupiter.api.Test;

class WhenVisitCompletedTest {
    private static final Instant NINE = Instant.parse("2026-06-03T01:00:00Z");
    private static final VisitReport REPORT = new VisitReport(
            Person.named("C00001", "王小明"), NINE, NINE.plusSeconds(600), Purpose.B, Outcome.A, 3, List.of(), null, 1, 0);
    private static final VisitCompleted COMPLETED = new VisitCompleted(
            new VisitId("V1"),
            new SpecialistId("S001"),
            new ClientId("C00001"),
            LocalDate.of(2026, 6, 3),
            REPORT,
            false);
    private final List<CommandMessage<?>> ordered = new ArrayList<>();

    @Test
    void the_day_of_the_visit_is_asked_to_judge_it() throws Exception {
        EventMessage<?> message = GenericEventMessage.asEventMessage(COMPLETED);
        reaction().handle(message);
        var visit = new JudgedVisit(
                COMPLETED.visitId(),
                COMPLETED.clientId(),
                NINE,
                NINE.plusSeconds(600),
                Purpose.B,
                3,
                false,
                message.getIdentifier());
        assertThat(ordered).singleElement().satisfies(command -> {
            assertThat(command.getPayload()).isEqualTo(new JudgeVisit(COMPLETED.specialistId(), COMPLETED.on(), visit));
            assertThat(command.getMetaData())
                    .containsEntry("reaction", WhenVisitCompleted.PROCESS)
                    .containsEntry(Actor.REACH, "*");
        });
    }

    @Test
    void nothing_is_ordered_when_history_is_only_told_again() throws Exception {
        var head = new GlobalSequenceTrackingToken(9);
        var replaying = ReplayToken.createReplayToken(head, new GlobalSequenceTrackingToken(3));
        reaction().handle(new GenericTrackedEventMessage<>(replaying, GenericEventMessage.asEventMessage(COMPLETED)));
        assertThat(ordered).isEmpty();
    }

    private AnnotationEventHandlerAdapter reaction() {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(JudgeVisit.class.getName(), command -> {
            ordered.add(command);
            return null;
        });
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        return new AnnotationEventHandlerAdapter(new WhenVisitCompleted(new Reactions(gateway)));
    }
}
