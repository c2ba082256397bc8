package guanxi.visit.write.day;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.SOUTH_SHOP;
import static guanxi.visit.write.Field.TIME;
import static guanxi.visit.write.Field.at;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Samples;
import guanxi.language.visit.Territories;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.visit.norms.DayJudgement;
import guanxi.visit.write.Field;
import guanxi.visit.write.day.MarketDayCommand.JudgeVisit;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures follow from the accepted facts alone: the order in which they arrive makes no difference. */
class MarketDayInAnyOrderTest {
    /** Close to the edges, and to each other, so that every condition is met and missed often. */
    private static final List<String> TIMES = List.of(
            "00:00",
            "07:59:59",
            "08:00",
            "08:00:01",
            "08:30",
            "09:00",
            "12:00",
            "12:00:01",
            "16:29",
            "16:30",
            "16:30:01",
            "23:59");

    private record Said(Map<VisitId, List<Norm>> failures, Set<ViolationId> standing) {}

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_day_says_in_the_end_what_judging_all_its_facts_at_once_says(int seed) {
        var random = new Random(seed);
        List<JudgedVisit> visits = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> visit(i, random))
                .toList();
        List<Instant> signIns = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> at(any(TIMES, random)).plusNanos(i))
                .toList();
        var judged = DayJudgement.of(visits, signIns, NormVersion.BUILT_IN, TIME);
        var expected = new Said(judged.failures(), judged.violations().keySet());
        for (int order = 0; order < 3; order++) {
            var arrivals = arrivals(visits, signIns);
            Collections.shuffle(arrivals, random);
            assertThat(saidAfter(arrivals)).as("in the order %s", arrivals).isEqualTo(expected);
        }
    }

    private static List<MarketDayCommand> arrivals(List<JudgedVisit> visits, List<Instant> signIns) {
        var arrivals = new ArrayList<MarketDayCommand>();
        visits.forEach(visit -> arrivals.add(new JudgeVisit(LIN, DAY, visit)));
        signIns.forEach(moment -> arrivals.add(
                new RecordSignIn(LIN, DAY, Samples.signIn().at(moment).build())));
        arrivals.addAll(List.copyOf(arrivals));
        return arrivals;
    }

    /** Each fact arrives twice, and each command meets a day that is rebuilt from its events. */
    private static Said saidAfter(List<MarketDayCommand> arrivals) {
        AggregateTestFixture<MarketDay> day = Field.of(MarketDay.class);
        var history = new ArrayList<Object>();
        for (MarketDayCommand arrival : arrivals) {
            day.given(history).when(arrival, DEPARTMENT).expectSuccessfulHandlerExecution();
            history.clear();
            day.getEventStore().readEvents(arrival.day()).asStream().forEach(event -> history.add(event.getPayload()));
        }
        return told(history);
    }

    private static Said told(List<Object> history) {
        var failures = new HashMap<VisitId, List<Norm>>();
        var standing = new HashSet<ViolationId>();
        for (Object event : history) {
            switch (event) {
                case VisitJudged judged -> failures.put(judged.visit().visitId(), judged.failures());
                case NormViolated violated ->
                    assertThat(standing.add(violated.violationId()))
                            .as("%s is said while it is not standing", violated)
                            .isTrue();
                case ViolationWithdrawn withdrawn ->
                    assertThat(standing.remove(withdrawn.violationId()))
                            .as("%s is said of one that stands", withdrawn)
                            .isTrue();
                default -> {}
            }
        }
        return new Said(failures, standing);
    }

    private static JudgedVisit visit(int i, Random random) {
        Instant start = at(any(TIMES, random));
        Instant end = random.nextInt(8) == 0
                ? at(DAY.plusDays(1), any(TIMES, random))
                : start.plusSeconds(1 + random.nextInt(4) * 1800L);
        boolean north = random.nextInt(5) > 0;
        return Samples.judgedVisit()
                .visitId(new VisitId("V" + (8 + i)))
                .clientId(north ? NORTH_SHOP : SOUTH_SHOP)
                .startedAt(start)
                .endedAt(end)
                .territories(
                        new Territories(new TerritoryId(north ? "north" : "south"), List.of(new TerritoryId("north"))))
                .toldBy("report-" + i)
                .build();
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
