package guanxi.client.standards;

import static guanxi.language.client.StepClock.CALENDAR_DAYS;
import static guanxi.language.client.StepClock.ELAPSED;
import static guanxi.language.client.StepClock.SERVICE_HOURS;
import static guanxi.language.client.StepClock.WORK_DAYS;

import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardVersion;
import guanxi.language.client.StepLimit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The standards as the handbook has them (T-05 to T-20), in force since ever. */
final class FirstVersion {
    private static final int A_DAY = 1_440;
    private static final int HALF_A_DAY = 720;
    private static final int RINGS = 3;

    private FirstVersion() {}

    static StandardVersion of(ServiceStandard standard) {
        var limits = standard.steps().stream().collect(Collectors.toMap(Function.identity(), FirstVersion::limit));
        return new StandardVersion(
                standard,
                1,
                null,
                null,
                standard.isOfASeries() ? null : RINGS,
                toThePoint(standard),
                callBackAtOnce(standard),
                limits);
    }

    private static @Nullable Integer toThePoint(ServiceStandard standard) {
        return switch (standard) {
            case S3 -> 5;
            case S4 -> 10;
            case S1, S2, S5 -> null;
        };
    }

    private static @Nullable Boolean callBackAtOnce(ServiceStandard standard) {
        return switch (standard) {
            case S2, S5 -> false;
            case S1, S3, S4 -> null;
        };
    }

    private static StepLimit limit(ServiceStep step) {
        return switch (step) {
            case PASS_ON, PROMISED_REPLY -> new StepLimit(30, ELAPSED, 10);
            case CENTRE_ANSWER -> new StepLimit(180, SERVICE_HOURS, 30);
            case CLIENT_ANSWER -> new StepLimit(A_DAY, WORK_DAYS, 120);
            case NOTIFY -> new StepLimit(10, ELAPSED, 3);
            case INFORM_CLIENT -> new StepLimit(20, ELAPSED, 5);
            case CHECK_PROGRESS, SOLVE -> new StepLimit(HALF_A_DAY, ELAPSED, 60);
            case CALL_BACK, SOLUTION_CALL_BACK -> new StepLimit(A_DAY, ELAPSED, 120);
            case CALL_BACK_1 -> new StepLimit(3, CALENDAR_DAYS, A_DAY);
            case CALL_BACK_2 -> new StepLimit(10, CALENDAR_DAYS, A_DAY);
            case CALL_BACK_3 -> new StepLimit(30, CALENDAR_DAYS, A_DAY);
            case PASS_PROBLEM_ON -> new StepLimit(60, ELAPSED, 15);
        };
    }
}
