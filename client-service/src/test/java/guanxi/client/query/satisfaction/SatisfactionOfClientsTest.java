package guanxi.client.query.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.client.query.satisfaction.SatisfactionOfClients.By;
import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.read.followups.FollowUpQueries;
import guanxi.client.read.series.SeriesEntry;
import guanxi.client.read.series.SeriesQueries;
import guanxi.client.standards.ServiceFigures.Satisfaction;
import guanxi.client.standards.Share;
import guanxi.client.standards.ToldCallBack;
import guanxi.client.standards.ToldCase;
import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.client.standards.ToldSeries;
import guanxi.language.Person;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.client.FollowUpId;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients said in July: of a case that was handed over in between, and of a series, also to somebody who was not the owner. */
class SatisfactionOfClientsTest {
    private static final Instant NOW = Instant.parse("2026-08-10T00:00:00Z");
    /** Already August in Shanghai. */
    private static final Instant LATE_JULY = Instant.parse("2026-07-31T17:00:00Z");

    private static final Instant JULY = Instant.parse("2026-07-06T04:00:00Z");
    private static final YearMonth IN_JULY = YearMonth.of(2026, 7);
    private static final ColleagueId TAKER = new ColleagueId("S001");
    private static final ColleagueId HOLDER = new ColleagueId("S002");
    private static final ClientId ONE = new ClientId("C1");
    private static final ClientId OTHER = new ClientId("C2");
    private static final Satisfaction NOBODY = new Satisfaction(0, null);
    private final CaseQueries cases = mock(CaseQueries.class);
    private final SeriesQueries series = mock(SeriesQueries.class);
    private final FollowUpQueries followUps = mock(FollowUpQueries.class);
    private final SatisfactionOfClients satisfaction = new SatisfactionOfClients(
            cases,
            series,
            followUps,
            new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")));

    @BeforeEach
    void what_was_told() {
        when(cases.endedBy(any(), any()))
                .thenReturn(List.of(filed(
                        entry("E1", Kind.CALLED_BACK, JULY, null, 2),
                        entry("E2", Kind.HANDED_OVER, JULY.plusSeconds(1), "S002", null),
                        entry("E3", Kind.CALLED_BACK, JULY.plusSeconds(2), null, 5),
                        entry("E4", Kind.CALLED_BACK, NOW.plusSeconds(1), null, 1))));
        when(series.begunBy(any(), any()))
                .thenReturn(List.of(entry(
                        call("B1", AnsweredBy.OWNER, JULY, 4),
                        call("B2", AnsweredBy.OWNER, JULY, null),
                        call("B3", AnsweredBy.NOBODY, JULY, null),
                        call("B4", AnsweredBy.OWNER, LATE_JULY, 1))));
        when(followUps.secondRatings())
                .thenReturn(Map.of(new FollowUpId("S2-K1.E1"), 4, new FollowUpId("S3-P1.B4"), 3));
    }

    @Test
    void an_agents_is_of_the_cases_that_he_held_then_and_of_the_call_backs_that_he_made() {
        assertThat(satisfaction.find(By.AGENT, agent -> true).filter(it -> it.month()
                        .equals(IN_JULY)))
                .containsExactlyInAnyOrder(
                        new ClientSatisfaction(
                                IN_JULY, TAKER, null, 1, mean("2.00"), share(1, 1, "100.00"), again(1, "4.00")),
                        new ClientSatisfaction(IN_JULY, HOLDER, null, 2, mean("4.50"), share(2, 3, "66.67"), NOBODY));
    }

    @Test
    void a_clients_is_of_whoever_called_him() {
        assertThat(satisfaction.find(By.CLIENT, agent -> true).filter(it -> it.month()
                        .equals(IN_JULY)))
                .containsExactlyInAnyOrder(
                        new ClientSatisfaction(
                                IN_JULY, null, ONE, 2, mean("3.50"), share(2, 2, "100.00"), again(1, "4.00")),
                        new ClientSatisfaction(IN_JULY, null, OTHER, 1, mean("4.00"), share(1, 2, "50.00"), NOBODY));
    }

    @Test
    void a_month_is_the_departments() {
        assertThat(satisfaction.find(By.CLIENT, agent -> true).filter(it -> !it.month()
                        .equals(IN_JULY)))
                .containsExactly(new ClientSatisfaction(
                        YearMonth.of(2026, 8), null, OTHER, 1, mean("1.00"), share(1, 1, "100.00"), again(1, "3.00")));
    }

    @Test
    void only_ratings_of_agents_within_reach_count() {
        assertThat(satisfaction.find(By.CLIENT, TAKER::equals))
                .extracting(ClientSatisfaction::who, ClientSatisfaction::counted)
                .containsExactly(tuple("C1", 1));
    }

    private static BigDecimal mean(String text) {
        return new BigDecimal(text);
    }

    private static Share share(int good, int counted, String percent) {
        return new Share(good, counted, new BigDecimal(percent));
    }

    private static Satisfaction again(int counted, String mean) {
        return new Satisfaction(counted, new BigDecimal(mean));
    }

    private static FiledCase filed(ToldEntry... entries) {
        Instant ended = JULY.minusSeconds(600);
        var told = new ToldCase(
                CaseStandard.S2, TAKER, ended.minusSeconds(300), ended, null, CaseAnswer.LATER, null, List.of(entries));
        return new FiledCase(new CaseId("K1"), ONE, told, HOLDER, "x", Person.ofClient(ONE, "x"), true);
    }

    private static ToldEntry entry(
            String number, Kind kind, Instant at, @Nullable String to, @Nullable Integer satisfaction) {
        return new ToldEntry(
                new CaseEntryId(number), new CaseEntry(kind, at, to, null, null, satisfaction, null, null));
    }

    private static SeriesEntry entry(ToldCallBack... calls) {
        var told = new ToldSeries(LocalDate.of(2026, 7, 1), null, TAKER, List.of(calls));
        return new SeriesEntry(SeriesStandard.S3, new SeriesId("P1"), OTHER, told, true);
    }

    private static ToldCallBack call(String number, AnsweredBy by, Instant at, @Nullable Integer satisfaction) {
        var made = new CallBack(1, at, HOLDER, by, null, null, satisfaction, List.of(), null);
        return new ToldCallBack(new CallBackId(number), made, null, null);
    }
}
