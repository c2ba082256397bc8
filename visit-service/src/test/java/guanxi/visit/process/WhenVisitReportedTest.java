package guanxi.visit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Issue;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Territories;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.command.Reactions;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.visit.write.day.MarketDayCommand.JudgeVisit;
import guanxi.visit.write.day.MarketDayCommand.WithdrawJudgement;
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

class WhenVisitReportedTest {
    private static final Instant NINE = Instant.parse("2026-06-03T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final VisitId V1 = new VisitId("V1");
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final ClientId SHOP = new ClientId("C00001");
    private static final ClientId OTHER_SHOP = new ClientId("C00002");
    private static final VisitReport REPORT = new VisitReport(
            Person.named("C00001", "王小明"),
            NINE,
            NINE.plusSeconds(600),
            Purpose.B,
            Outcome.A,
            3,
            List.of(),
            null,
            Issue.counted(1, 0));
    private static final VisitCompleted COMPLETED = new VisitCompleted(
            V1, LIN, SHOP, DAY, REPORT, new Territories(new TerritoryId("north"), List.of(new TerritoryId("north"))));
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
        var corrected = new VisitCorrected(V1, LIN, OTHER_SHOP, DAY, DAY, REPORT, "wrong shop", NINE);
        EventMessage<?> message = GenericEventMessage.asEventMessage(corrected);
        reaction().handle(message);
        assertThat(payloads()).containsExactly(new JudgeVisit(LIN, DAY, told(OTHER_SHOP, message)));
    }

    @Test
    void a_visit_of_another_day_than_was_recorded_leaves_the_old_one_and_is_judged_on_the_new_one() throws Exception {
        var corrected = new VisitCorrected(V1, LIN, SHOP, DAY, DAY.plusDays(1), REPORT, "wrong day", NINE);
        EventMessage<?> message = GenericEventMessage.asEventMessage(corrected);
        reaction().handle(message);
        assertThat(payloads())
                .containsExactly(
                        new WithdrawJudgement(LIN, DAY.plusDays(1), V1, "wrong day"),
                        new JudgeVisit(LIN, DAY, told(SHOP, message)));
    }

    @Test
    void a_visit_that_never_was_leaves_its_day() throws Exception {
        reaction().handle(GenericEventMessage.asEventMessage(new VisitWithdrawn(V1, LIN, SHOP, DAY, "twice", NINE)));
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
        return new JudgedVisit(V1, client, NINE, NINE.plusSeconds(600), Purpose.B, 3, null, message.getIdentifier());
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
