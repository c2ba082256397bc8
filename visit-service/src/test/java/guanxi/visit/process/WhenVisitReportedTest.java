package guanxi.visit.process;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import guanxi.language.client.ClientId;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitReport;
import guanxi.platform.command.Reactions;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.visit.write.day.MarketDayCommand.JudgeVisit;
import guanxi.visit.write.day.MarketDayCommand.WithdrawJudgement;
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

class WhenVisitReportedTest {
    private static final ClientId OTHER_SHOP = new ClientId("C00002");
    private static final VisitReport REPORT = Samples.report().build();
    private static final VisitCompleted COMPLETED = Samples.completed(REPORT).build();
    private final Grounds grounds = mock(Grounds.class);
    private final List<CommandMessage<?>> ordered = new ArrayList<>();

    @Test
    void the_day_of_the_visit_is_asked_to_judge_it() throws Exception {
        EventMessage<?> message = GenericEventMessage.asEventMessage(COMPLETED);
        reaction().handle(message);
        assertThat(ordered).singleElement().satisfies(command -> {
            assertThat(command.getPayload()).isEqualTo(new JudgeVisit(LIN, DAY, told(SHOP, message)));
            assertThat(command.getMetaData())
                    .containsEntry("reaction", WhenVisitReported.PROCESS)
                    .containsEntry(Actor.REACH, "*");
        });
    }

    @Test
    void a_corrected_visit_is_judged_anew_under_the_correction() throws Exception {
        var corrected = Samples.corrected(REPORT).clientId(OTHER_SHOP).build();
        EventMessage<?> message = GenericEventMessage.asEventMessage(corrected);
        reaction().handle(message);
        assertThat(payloads()).containsExactly(new JudgeVisit(LIN, DAY, told(OTHER_SHOP, message)));
    }

    @Test
    void a_visit_of_another_day_than_was_recorded_leaves_the_old_one_and_is_judged_on_the_new_one() throws Exception {
        var corrected = Samples.corrected(REPORT)
                .previouslyOn(DAY.plusDays(1))
                .reason("wrong day")
                .build();
        EventMessage<?> message = GenericEventMessage.asEventMessage(corrected);
        reaction().handle(message);
        assertThat(payloads())
                .containsExactly(
                        new WithdrawJudgement(LIN, DAY.plusDays(1), V1, "wrong day"),
                        new JudgeVisit(LIN, DAY, told(SHOP, message)));
    }

    @Test
    void a_visit_that_never_was_leaves_its_day() throws Exception {
        reaction().handle(GenericEventMessage.asEventMessage(new VisitWithdrawn(V1, LIN, SHOP, DAY, "twice", START)));
        assertThat(payloads()).containsExactly(new WithdrawJudgement(LIN, DAY, V1, "twice"));
    }

    @Test
    void nothing_is_judged_by_views_that_do_not_know_yet_what_is_recorded() {
        var behind = new CommandRejected(CommonRule.NOT_REACHABLE_NOW, "behind");
        doThrow(behind).when(grounds).mustHavePassed(any());
        assertThatThrownBy(() -> reaction().handle(GenericEventMessage.asEventMessage(COMPLETED)))
                .isSameAs(behind);
        assertThat(ordered).isEmpty();
    }

    @Test
    void nothing_is_ordered_when_history_is_only_told_again() throws Exception {
        var head = new GlobalSequenceTrackingToken(9);
        var replaying = ReplayToken.createReplayToken(head, new GlobalSequenceTrackingToken(3));
        reaction().handle(new GenericTrackedEventMessage<>(replaying, GenericEventMessage.asEventMessage(COMPLETED)));
        assertThat(ordered).isEmpty();
    }

    private List<Object> payloads() {
        return ordered.stream().<Object>map(CommandMessage::getPayload).toList();
    }

    private static JudgedVisit told(ClientId client, EventMessage<?> message) {
        return Samples.judgedVisit()
                .clientId(client)
                .outcome(REPORT.outcome())
                .groups(REPORT.groups())
                .territories(null)
                .toldBy(message.getIdentifier())
                .build();
    }

    private AnnotationEventHandlerAdapter reaction() {
        var bus = SimpleCommandBus.builder().build();
        for (Class<?> order : List.of(JudgeVisit.class, WithdrawJudgement.class)) {
            bus.subscribe(order.getName(), command -> {
                ordered.add(command);
                return null;
            });
        }
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        return new AnnotationEventHandlerAdapter(new WhenVisitReported(new Reactions(gateway), grounds));
    }
}
