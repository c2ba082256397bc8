package guanxi.client.write.standard;

import static guanxi.language.client.ServiceStep.CALL_BACK;
import static guanxi.language.client.ServiceStep.CALL_BACK_1;
import static guanxi.language.client.ServiceStep.CALL_BACK_2;
import static guanxi.language.client.ServiceStep.CALL_BACK_3;
import static guanxi.language.client.ServiceStep.CENTRE_ANSWER;
import static guanxi.language.client.ServiceStep.CLIENT_ANSWER;
import static guanxi.language.client.ServiceStep.INFORM_CLIENT;
import static guanxi.language.client.ServiceStep.NOTIFY;
import static guanxi.language.client.ServiceStep.PASS_ON;
import static guanxi.language.client.ServiceStep.PROMISED_REPLY;
import static guanxi.language.client.ServiceStep.SOLVE;

import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardVersion;
import guanxi.language.client.StepClock;
import guanxi.language.client.StepLimit;
import guanxi.platform.decision.CommandRejected;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the limits of a version go together: by their numbers, whatever the clocks, a day as 1440 minutes. */
record LimitRules(StandardVersion whole) {
    private static final int A_DAY = 1_440;

    void mustAgree() {
        whole.limits().forEach(LimitRules::mustWarnAfterItsStart);
        switch (whole.standard()) {
            case S1 -> mustBeLonger(CLIENT_ANSWER, PASS_ON, CENTRE_ANSWER);
            case S2, S5 -> {
                mustBeAsLong(PROMISED_REPLY, NOTIFY, INFORM_CLIENT);
                mustBeLonger(CALL_BACK, NOTIFY, SOLVE);
            }
            case S3, S4 -> {
                mustBeLonger(CALL_BACK_2, CALL_BACK_1);
                mustBeLonger(CALL_BACK_3, CALL_BACK_2);
            }
        }
    }

    private static void mustWarnAfterItsStart(ServiceStep step, StepLimit limit) {
        if (limit.warnMinutes() >= minutes(limit)) throw contradiction(step, limit, "longer than its warning");
    }

    private void mustBeLonger(ServiceStep step, ServiceStep... parts) {
        var limit = whole.limits().get(step);
        if (minutes(limit) <= sum(parts)) throw contradiction(step, limit, "longer than " + together(parts));
    }

    private void mustBeAsLong(ServiceStep step, ServiceStep... parts) {
        var limit = whole.limits().get(step);
        if (minutes(limit) < sum(parts)) throw contradiction(step, limit, "no shorter than " + together(parts));
    }

    private int sum(ServiceStep... parts) {
        return Arrays.stream(parts)
                .map(whole.limits()::get)
                .mapToInt(LimitRules::minutes)
                .sum();
    }

    private static int minutes(StepLimit limit) {
        return limit.clock() == StepClock.CALENDAR_DAYS ? limit.amount() * A_DAY : limit.amount();
    }

    private static String together(ServiceStep... parts) {
        return Stream.of(parts).map(Enum::name).collect(Collectors.joining(" and "));
    }

    private static CommandRejected contradiction(ServiceStep step, StepLimit limit, String right) {
        String shown = VersionRules.shown(limit);
        return new CommandRejected(
                StandardRule.LIMITS_CONTRADICT,
                "For " + step + " " + shown + " contradicts the other limits; make it " + right + ".",
                VersionRules.field(step),
                shown);
    }
}
