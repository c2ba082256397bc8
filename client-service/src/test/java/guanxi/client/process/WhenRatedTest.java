package guanxi.client.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.read.series.SeriesEntry;
import guanxi.client.read.series.SeriesQueries;
import guanxi.client.standards.ToldCallBack;
import guanxi.client.standards.ToldCase;
import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.client.standards.ToldSeries;
import guanxi.client.write.followup.FollowUpCommand.CancelFollowUp;
import guanxi.client.write.followup.FollowUpCommand.FollowRating;
import guanxi.language.Person;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseEvent.CaseEntryRecorded;
import guanxi.language.client.CaseEvent.CaseEntryWithdrawn;
import guanxi.language.client.CaseEvent.CaseWithdrawn;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientRating;
import guanxi.language.client.FollowUpId;
import guanxi.language.client.SeriesEvent.CallBackMade;
import guanxi.language.client.SeriesEvent.CallBackWithdrawn;
import guanxi.language.client.SeriesEvent.SeriesWithdrawn;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.language.client.ServiceStandard;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.command.Reactions;
import guanxi.platform.progress.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class WhenRatedTest {
    private static final Instant NOON = Instant.parse("2026-07-06T04:00:00Z");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId TAKER = new ColleagueId("S001");
    private static final ColleagueId HOLDER = new ColleagueId("S002");
    private static final CaseId CASE = new CaseId("K1");
    private static final SeriesId PURCHASE = new SeriesId("P1");
    private static final CaseEntryId ENTRY = new CaseEntryId("E1");
    private static final CallBackId CALL = new CallBackId("B1");
    private final Reactions reactions = mock(Reactions.class);
    private final CaseQueries cases = mock(CaseQueries.class);
    private final SeriesQueries series = mock(SeriesQueries.class);
    private final Progress progress = mock(Progress.class);
    private WhenRated reaction;

    @BeforeEach
    void the_views_have_passed() {
        @SuppressWarnings("unchecked")
        ObjectProvider<Progress> provider = mock(ObjectProvider.class);
        when(provider.getObject()).thenReturn(progress);
        when(cases.standing("S2-K1")).thenReturn(Optional.of(filed(true)));
        when(series.standing("S3-P1")).thenReturn(Optional.of(entry(true)));
        reaction = new WhenRated(reactions, cases, series, provider);
    }

    @Test
    void a_rating_in_a_case_is_followed_up_of_who_held_it_then() {
        var event = new CaseEntryRecorded(CaseStandard.S2, CASE, CLIENT, TAKER, ENTRY, calledBack(2), NOON);
        reaction.on(event, message(event));
        var rating = new ClientRating(ServiceStandard.S2, "K1", "E1", 2, NOON);
        verify(reactions).order(WhenRated.PROCESS, new FollowRating(CLIENT, HOLDER, rating));
    }

    @Test
    void one_of_a_call_back_is_of_who_made_it() {
        var event = new CallBackMade(SeriesStandard.S3, PURCHASE, CLIENT, TAKER, CALL, callBack(1), NOON);
        reaction.on(event, message(event));
        var rating = new ClientRating(ServiceStandard.S3, "P1", "B1", 1, NOON);
        verify(reactions).order(WhenRated.PROCESS, new FollowRating(CLIENT, HOLDER, rating));
    }

    @Test
    void where_nobody_said_how_satisfied_he_is_there_is_nothing_to_follow() {
        var entry = new CaseEntryRecorded(CaseStandard.S2, CASE, CLIENT, TAKER, ENTRY, calledBack(null), NOON);
        reaction.on(entry, message(entry));
        var made = new CallBackMade(SeriesStandard.S3, PURCHASE, CLIENT, TAKER, CALL, callBack(null), NOON);
        reaction.on(made, message(made));
        verifyNoInteractions(reactions);
    }

    @Test
    void nor_in_what_was_withdrawn_by_then() {
        when(cases.standing("S2-K1")).thenReturn(Optional.empty());
        when(series.standing("S3-P1")).thenReturn(Optional.empty());
        var entry = new CaseEntryRecorded(CaseStandard.S2, CASE, CLIENT, TAKER, ENTRY, calledBack(2), NOON);
        reaction.on(entry, message(entry));
        var made = new CallBackMade(SeriesStandard.S3, PURCHASE, CLIENT, TAKER, CALL, callBack(2), NOON);
        reaction.on(made, message(made));
        verifyNoInteractions(reactions);
    }

    @Test
    void what_is_withdrawn_is_followed_up_no_more() {
        reaction.on(new CaseEntryWithdrawn(CaseStandard.S2, CASE, CLIENT, TAKER, ENTRY, "x", NOON));
        verify(reactions).order(WhenRated.PROCESS, new CancelFollowUp(new FollowUpId("S2-K1.E1")));
        reaction.on(new CallBackWithdrawn(SeriesStandard.S3, PURCHASE, CLIENT, TAKER, CALL, "x", NOON));
        verify(reactions).order(WhenRated.PROCESS, new CancelFollowUp(new FollowUpId("S3-P1.B1")));
    }

    @Test
    void and_with_a_case_or_series_all_that_was_rated_in_it() {
        when(cases.find(CASE)).thenReturn(Optional.of(filed(false)));
        when(series.find("S3-P1")).thenReturn(Optional.of(entry(false)));
        var gone = new CaseWithdrawn(CaseStandard.S2, CASE, CLIENT, TAKER, "x", NOON);
        reaction.on(gone, message(gone));
        verify(reactions).order(WhenRated.PROCESS, new CancelFollowUp(new FollowUpId("S2-K1.E1")));
        var back = new SeriesWithdrawn(SeriesStandard.S3, PURCHASE, CLIENT, TAKER, "x", NOON);
        reaction.on(back, message(back));
        verify(reactions).order(WhenRated.PROCESS, new CancelFollowUp(new FollowUpId("S3-P1.B1")));
        verifyNoMoreInteractions(reactions);
    }

    private static EventMessage<?> message(Object event) {
        return GenericEventMessage.asEventMessage(event);
    }

    private static CaseEntry calledBack(@Nullable Integer satisfaction) {
        return new CaseEntry(Kind.CALLED_BACK, NOON, null, null, null, satisfaction, null, null);
    }

    private static CallBack callBack(@Nullable Integer satisfaction) {
        return new CallBack(1, NOON, HOLDER, AnsweredBy.OWNER, null, null, satisfaction, List.of(), null);
    }

    private static FiledCase filed(boolean stands) {
        var over = new CaseEntry(Kind.HANDED_OVER, NOON.minusSeconds(60), "S002", null, null, null, null, null);
        var told = new ToldCase(
                CaseStandard.S2,
                TAKER,
                NOON.minusSeconds(900),
                NOON.minusSeconds(600),
                null,
                CaseAnswer.LATER,
                null,
                List.of(new ToldEntry(ENTRY, calledBack(2)), new ToldEntry(new CaseEntryId("E0"), over)));
        return new FiledCase(CASE, CLIENT, told, HOLDER, "x", Person.ofClient(CLIENT, "x"), stands);
    }

    private static SeriesEntry entry(boolean stands) {
        var told = new ToldSeries(
                LocalDate.of(2026, 7, 1),
                null,
                TAKER,
                List.of(
                        new ToldCallBack(CALL, callBack(1), null, null),
                        new ToldCallBack(new CallBackId("B0"), callBack(null), null, null)));
        return new SeriesEntry(SeriesStandard.S3, PURCHASE, CLIENT, told, stands);
    }
}
