package guanxi.visit.process;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.START;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import guanxi.language.visit.Breach;
import guanxi.language.visit.Finding;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Review;
import guanxi.language.visit.ReviewEvent.ViolationReviewed;
import guanxi.platform.command.Reactions;
import guanxi.visit.read.findings.FindingQueries;
import guanxi.visit.write.day.MarketDayCommand.JudgeDayAgain;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class WhenDirectorChangesTest {
    private final Reactions reactions = mock(Reactions.class);
    private final FindingQueries findings = mock(FindingQueries.class);
    private final Grounds grounds = mock(Grounds.class);

    @Test
    void the_poorly_managed_days_of_a_specialist_are_judged_again_from_his_move_on() throws Exception {
        when(findings.poorlyManagedFrom(DAY, LIN)).thenReturn(List.of(DAY, DAY.plusDays(2)));
        told(new ColleagueMovedToTeam(
                LIN, new TeamId("south"), new ColleagueId("D02"), DAY, null, "moved earlier", START));
        var order = inOrder(grounds, findings, reactions);
        order.verify(grounds).mustHavePassed(any());
        order.verify(findings).poorlyManagedFrom(DAY, LIN);
        order.verify(reactions).order(WhenVisitReported.PROCESS, new JudgeDayAgain(LIN, DAY));
        order.verify(reactions).order(WhenVisitReported.PROCESS, new JudgeDayAgain(LIN, DAY.plusDays(2)));
        order.verifyNoMoreInteractions();
    }

    @Test
    void who_answers_for_what_was_just_found_is_looked_up_again_by_all_that_was_recorded_before() throws Exception {
        told(found(Finding.POOR_MANAGEMENT));
        var order = inOrder(grounds, reactions);
        order.verify(grounds).mustHavePassed(any());
        order.verify(reactions).order(WhenVisitReported.PROCESS, new JudgeDayAgain(LIN, DAY));
    }

    @Test
    void of_a_personal_fault_nobody_else_answers() throws Exception {
        told(found(Finding.PERSONAL_FAULT));
        verifyNoInteractions(grounds, reactions);
    }

    private static ViolationReviewed found(Finding finding) {
        var breach = new Breach(Norm.EARLY_RETURN, null, "inspector Zhao");
        return new ViolationReviewed(LIN, DAY, breach, new Review(finding, "M01", DAY, "x"), START);
    }

    private void told(Object event) throws Exception {
        new AnnotationEventHandlerAdapter(new WhenDirectorChanges(reactions, findings, grounds))
                .handle(GenericEventMessage.asEventMessage(event));
    }
}
