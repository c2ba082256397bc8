package guanxi.visit.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueEvent.ColleagueTerritoriesChanged;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.NormEvent.NormsPublished;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.VisitId;
import guanxi.platform.command.Reactions;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.write.day.MarketDayCommand.JudgeDayAgain;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class WhenGroundsChangeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    /** Already the next day in Shanghai. */
    private static final Instant NIGHT = Instant.parse("2026-06-03T17:00:00Z");

    private static final DepartmentTime TIME = new DepartmentTime(Clock.systemUTC(), ZoneId.of("Asia/Shanghai"));
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final ClientId SHOP = new ClientId("C00001");
    private final Reactions reactions = mock(Reactions.class);
    private final VisitQueries visits = mock(VisitQueries.class);
    private final Grounds grounds = mock(Grounds.class);

    @Test
    void all_days_from_the_first_that_new_norms_judge_are_judged_again_each_once() throws Exception {
        when(visits.completedFrom(DAY, null, null))
                .thenReturn(List.of(visit("V1", LIN, DAY), visit("V2", LIN, DAY), visit("V3", WU, DAY)));
        told(new NormsPublished(new NormVersion(2, DAY, LocalTime.of(7, 0), LocalTime.of(17, 0)), NIGHT));
        var order = inOrder(grounds, visits, reactions);
        order.verify(grounds).mustHavePassed(any());
        order.verify(visits).completedFrom(DAY, null, null);
        order.verify(reactions).order(WhenVisitReported.PROCESS, new JudgeDayAgain(LIN, DAY));
        order.verify(reactions).order(WhenVisitReported.PROCESS, new JudgeDayAgain(WU, DAY));
        order.verifyNoMoreInteractions();
    }

    @Test
    void the_days_of_a_specialist_are_judged_again_from_the_day_on_which_his_territories_changed() throws Exception {
        when(visits.completedFrom(DAY, LIN, null)).thenReturn(List.of(visit("V1", LIN, DAY.plusDays(4))));
        told(new ColleagueTerritoriesChanged(LIN, List.of(new TerritoryId("north")), DAY, null, "redrawn", NIGHT));
        verify(reactions).order(WhenVisitReported.PROCESS, new JudgeDayAgain(LIN, DAY.plusDays(4)));
    }

    @Test
    void the_days_on_which_a_client_was_visited_are_judged_again_from_the_day_on_which_he_moved() throws Exception {
        when(visits.completedFrom(DAY, null, SHOP)).thenReturn(List.of(visit("V1", WU, DAY)));
        told(new ClientRelocated(SHOP, new TerritoryId("south"), DAY, null, "moved", NIGHT));
        verify(reactions).order(WhenVisitReported.PROCESS, new JudgeDayAgain(WU, DAY));
    }

    @Test
    void an_amendment_holds_from_its_moment_on_and_names_its_local_day() throws Exception {
        told(new ColleagueTerritoriesChanged(
                LIN, List.of(new TerritoryId("north")), DAY.plusDays(1), NIGHT, null, NIGHT));
        verify(visits).completedFrom(DAY.plusDays(1), LIN, null);
    }

    @Test
    void a_day_of_which_nothing_is_judged_yet_keeps_no_other_from_being_judged_again() throws Exception {
        when(visits.completedFrom(DAY, LIN, null)).thenReturn(List.of(visit("V1", LIN, DAY), visit("V2", WU, DAY)));
        doThrow(new CommandRejected(CommonRule.NOT_FOUND, "There is no day."))
                .when(reactions)
                .order(any(), any());
        told(new ColleagueTerritoriesChanged(LIN, List.of(new TerritoryId("north")), DAY, null, "redrawn", NIGHT));
        verify(reactions).order(WhenVisitReported.PROCESS, new JudgeDayAgain(WU, DAY));
    }

    @Test
    void while_the_views_are_behind_nothing_is_judged() {
        var behind = new CommandRejected(CommonRule.NOT_REACHABLE_NOW, "behind");
        doThrow(behind).when(grounds).mustHavePassed(any());
        assertThatThrownBy(() -> told(new ClientRelocated(SHOP, new TerritoryId("south"), DAY, null, "moved", NIGHT)))
                .isSameAs(behind);
        verifyNoInteractions(visits, reactions);
    }

    private void told(Object event) throws Exception {
        new AnnotationEventHandlerAdapter(new WhenGroundsChange(reactions, visits, grounds, TIME))
                .handle(GenericEventMessage.asEventMessage(event));
    }

    private static VisitEntry visit(String number, ColleagueId specialist, LocalDate on) {
        return new VisitEntry(
                new VisitId(number),
                specialist,
                SHOP,
                on,
                VisitEntry.Status.COMPLETED,
                null,
                1,
                NIGHT,
                null,
                null,
                null,
                0);
    }
}
