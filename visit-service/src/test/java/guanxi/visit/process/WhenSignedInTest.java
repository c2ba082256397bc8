package guanxi.visit.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import guanxi.language.organisation.ColleagueEvent.ColleagueTerritoriesChanged;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryEvent.TerritoryPrefixesChanged;
import guanxi.language.organisation.TerritoryEvent.TerritoryWithdrawn;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.Samples;
import guanxi.language.visit.Setting;
import guanxi.language.visit.SettingEvent.SettingChanged;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCheck;
import guanxi.language.visit.SignInCorrection;
import guanxi.platform.command.Reactions;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.visit.read.signins.SignInEntry;
import guanxi.visit.read.signins.SignInQueries;
import guanxi.visit.write.day.MarketDayCommand.CheckSignIns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class WhenSignedInTest {
    private static final LocalDate DAY = Samples.DAY;
    private static final ColleagueId LIN = Samples.LIN;
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final SignIn SIGN_IN = Samples.signIn().build();
    private static final Instant NOW = Samples.START;
    private static final TerritoryId NORTH = new TerritoryId("north");
    private final Reactions reactions = mock(Reactions.class);
    private final SignInQueries signIns = mock(SignInQueries.class);
    private final Grounds grounds = mock(Grounds.class);

    @Test
    void all_that_is_said_of_a_sign_in_has_it_checked_once_the_register_is_known() throws Exception {
        var withdrawn = new SignInCorrection(NOW, SignInCorrection.Kind.WITHDRAW, null, null, null, "duty", "not him");
        told(new MarketSignedIn(LIN, DAY, SIGN_IN));
        var order = inOrder(grounds, reactions);
        order.verify(grounds).ofCheckingMustHavePassed(any());
        order.verify(reactions).order(WhenVisitReported.PROCESS, new CheckSignIns(LIN, DAY));
        told(new SignInFilled(LIN, DAY, SIGN_IN, NOW));
        told(new SignInCorrected(LIN, DAY, SIGN_IN.at(), withdrawn));
        verify(reactions, times(3)).order(WhenVisitReported.PROCESS, new CheckSignIns(LIN, DAY));
    }

    @Test
    void a_change_of_the_register_has_all_days_since_checked_again_each_once() throws Exception {
        when(signIns.from(DAY, null)).thenReturn(List.of(of(LIN), of(LIN), of(WU)));
        told(new TerritoryPrefixesChanged(NORTH, DAY, List.of("010"), NOW));
        var order = inOrder(grounds, signIns, reactions);
        order.verify(grounds).ofCheckingMustHavePassed(any());
        order.verify(signIns).from(DAY, null);
        order.verify(reactions).order(WhenVisitReported.PROCESS, new CheckSignIns(LIN, DAY));
        order.verify(reactions).order(WhenVisitReported.PROCESS, new CheckSignIns(WU, DAY));
        order.verifyNoMoreInteractions();
        told(new TerritoryWithdrawn(NORTH, null, "drawn twice", NOW));
        verify(signIns).from(null, null);
    }

    @Test
    void a_specialists_days_are_checked_again_from_the_day_on_which_his_territories_changed() throws Exception {
        when(signIns.from(DAY, WU)).thenReturn(List.of(of(WU)));
        told(new ColleagueTerritoriesChanged(WU, List.of(NORTH), DAY, null, "redrawn", NOW));
        verify(reactions).order(WhenVisitReported.PROCESS, new CheckSignIns(WU, DAY));
    }

    @Test
    void what_is_doubtful_from_a_day_on_has_the_days_since_checked_again_and_no_other_setting_has() throws Exception {
        when(signIns.from(DAY, null)).thenReturn(List.of(of(LIN)));
        told(new SettingChanged(Setting.REVIEW_DUE, DAY, 9, NOW));
        verifyNoInteractions(signIns, reactions);
        told(new SettingChanged(Setting.LOW_ACCURACY, DAY, 50, NOW));
        told(new SettingChanged(Setting.OLD_FIX, DAY, 60, NOW));
        verify(grounds, times(2)).ofCheckingMustHavePassed(any());
        verify(reactions, times(2)).order(WhenVisitReported.PROCESS, new CheckSignIns(LIN, DAY));
    }

    @Test
    void while_the_views_are_behind_nothing_is_checked() {
        var behind = new CommandRejected(CommonRule.NOT_REACHABLE_NOW, "behind");
        doThrow(behind).when(grounds).ofCheckingMustHavePassed(any());
        assertThatThrownBy(() -> told(new MarketSignedIn(LIN, DAY, SIGN_IN))).isSameAs(behind);
        assertThatThrownBy(() -> told(new TerritoryPrefixesChanged(NORTH, DAY, List.of(), NOW)))
                .isSameAs(behind);
        verifyNoInteractions(signIns, reactions);
    }

    private void told(Object event) throws Exception {
        new AnnotationEventHandlerAdapter(new WhenSignedIn(reactions, signIns, grounds))
                .handle(GenericEventMessage.asEventMessage(event));
    }

    private static SignInEntry of(ColleagueId specialist) {
        return new SignInEntry(
                specialist,
                DAY,
                NOW,
                NOW,
                SignIn.Channel.GPS,
                NORTH,
                SignInCheck.UNCHECKED,
                List.of(),
                null,
                List.of());
    }
}
