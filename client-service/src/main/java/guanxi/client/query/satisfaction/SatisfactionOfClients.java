package guanxi.client.query.satisfaction;

import guanxi.client.query.satisfaction.ClientSatisfaction.Of;
import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.read.followups.FollowUpQueries;
import guanxi.client.read.series.SeriesEntry;
import guanxi.client.read.series.SeriesQueries;
import guanxi.client.standards.RatedCall;
import guanxi.client.standards.RatingTally;
import guanxi.client.standards.ToldCases;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.FollowUpId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How satisfied clients are who were called back; the first ratings of an agent are those of his figures. */
@Component
public class SatisfactionOfClients {
    /** By whom ratings are summed. */
    public enum By {
        AGENT,
        CLIENT
    }

    private final CaseQueries cases;
    private final SeriesQueries series;
    private final FollowUpQueries followUps;
    private final DepartmentTime time;

    SatisfactionOfClients(CaseQueries cases, SeriesQueries series, FollowUpQueries followUps, DepartmentTime time) {
        this.cases = cases;
        this.series = series;
        this.followUps = followUps;
        this.time = time;
    }

    /**
     * Of all months, as is known by now.
     *
     * @param agents whose ratings count
     */
    public Stream<ClientSatisfaction> find(By by, Predicate<ColleagueId> agents) {
        Map<Of, RatingTally> sums = new LinkedHashMap<>();
        calls(time.now()).filter(call -> agents.test(call.agent())).forEach(call -> sums.computeIfAbsent(
                        of(by, call), key -> new RatingTally())
                .count(call));
        return sums.entrySet().stream().map(sum -> sum.getKey().comesTo(sum.getValue()));
    }

    private Of of(By by, RatedCall call) {
        var month = YearMonth.from(time.dateOf(call.at()));
        return switch (by) {
            case AGENT -> new Of(month, call.agent(), null);
            case CLIENT -> new Of(month, null, call.clientId());
        };
    }

    private Stream<RatedCall> calls(Instant now) {
        var second = followUps.secondRatings();
        return Stream.concat(
                cases.endedBy(now, Query.all()).stream().flatMap(filed -> calls(filed, now, second)),
                series.begunBy(time.dateOf(now), Query.all()).stream().flatMap(entry -> calls(entry, now, second)));
    }

    private static Stream<RatedCall> calls(FiledCase filed, Instant now, Map<FollowUpId, Integer> second) {
        return filed.told().upTo(now).entries().stream()
                .filter(told -> told.entry().kind() == Kind.CALLED_BACK)
                .map(told -> new RatedCall(
                        filed.clientId(),
                        ToldCases.holder(filed.told().upTo(told.entry().at())),
                        told.entry().at(),
                        told.entry().satisfaction(),
                        second.get(FollowUpId.of(filed.subject(), told.entryId().number()))));
    }

    /** Whoever was not reached could not say. */
    private static Stream<RatedCall> calls(SeriesEntry entry, Instant now, Map<FollowUpId, Integer> second) {
        return entry.told().upTo(now).stream()
                .filter(told -> told.callBack().answeredBy() == AnsweredBy.OWNER)
                .map(told -> new RatedCall(
                        entry.clientId(),
                        told.callBack().agent(),
                        told.callBack().at(),
                        told.callBack().satisfaction(),
                        second.get(
                                FollowUpId.of(entry.subject(), told.callBackId().number()))));
    }
}
