package guanxi.client.query.problems;

import guanxi.client.read.trends.NotedTrend;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a client's needs and countermeasures (大客户需要对策表, F-4) as of a day.
 *
 * @param name of the client (客户姓名)
 * @param specialistId who answers for the client by now
 * @param trend where it is heading (移动方向); absent if nobody noted it by then
 * @param lines its problem points with their countermeasures, by the day on which they were identified
 */
public record CountermeasureSheet(
        ClientId clientId,
        String name,
        ColleagueId specialistId,
        @Nullable NotedTrend trend,
        List<ShownProblemPoint> lines) {}
