package guanxi.client.write.standard;

import static guanxi.language.client.ServiceStep.CALL_BACK_1;
import static guanxi.language.client.ServiceStep.CALL_BACK_2;
import static guanxi.language.client.ServiceStep.CALL_BACK_3;

import guanxi.client.standards.Standards;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardVersion;
import guanxi.language.client.StepClock;
import guanxi.language.client.StepLimit;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What a version of a service standard may say by itself (service-desk-rules.md, Facts and refusals). */
final class VersionRules {
    private static final int MOST = 99_999;
    private static final Set<ServiceStep> BY_DAYS = EnumSet.of(CALL_BACK_1, CALL_BACK_2, CALL_BACK_3);

    private VersionRules() {}

    /** The whole of it: what is left out is as in version 1. */
    static StandardVersion sound(EditedVersion edited, Instant publishedAt, DepartmentTime time) {
        edited.limits().forEach(VersionRules::mustBeALimit);
        mustNotBeInForce(edited, publishedAt, time);
        var first = Standards.first(edited.standard());
        mustBeOf(first, edited);
        var whole = edited.over(first, publishedAt);
        new LimitRules(whole).mustAgree();
        return whole;
    }

    static String field(ServiceStep step) {
        return "limits." + step;
    }

    /** As the form writes it. */
    static String shown(StepLimit limit) {
        return limit.amount() + " " + limit.clock() + " " + limit.warnMinutes();
    }

    private static void mustBeALimit(ServiceStep step, StepLimit limit) {
        boolean isByDays = limit.clock() == StepClock.CALENDAR_DAYS;
        if (isByDays == BY_DAYS.contains(step) && isShort(limit.amount()) && isShort(limit.warnMinutes())) return;
        String clock = BY_DAYS.contains(step)
                ? "this step is counted by CALENDAR_DAYS alone"
                : "this step is counted by any clock but CALENDAR_DAYS";
        throw new CommandRejected(
                StandardRule.NOT_A_LIMIT,
                "For " + step + " " + shown(limit) + " is no limit; " + clock + ", up to " + MOST + ".",
                field(step),
                shown(limit));
    }

    private static boolean isShort(int amount) {
        return amount >= 0 && amount <= MOST;
    }

    private static void mustNotBeInForce(EditedVersion edited, Instant publishedAt, DepartmentTime time) {
        if (publishedAt.isBefore(time.startOf(edited.effectiveFrom()))) return;
        throw new CommandRejected(
                StandardRule.IN_FORCE_ALREADY,
                "A version is published before its first day begins, and " + edited.effectiveFrom() + " has begun.",
                "effectiveFrom",
                edited.effectiveFrom().toString());
    }

    private static void mustBeOf(StandardVersion first, EditedVersion edited) {
        mustHave(edited.rings() == null || first.rings() != null, edited, "rings");
        mustHave(edited.toThePoint() == null || first.toThePoint() != null, edited, "toThePoint");
        mustHave(edited.callBackAtOnce() == null || first.callBackAtOnce() != null, edited, "callBackAtOnce");
        edited.limits().keySet().forEach(step -> mustHave(first.limits().containsKey(step), edited, field(step)));
    }

    private static void mustHave(boolean isSo, EditedVersion edited, String field) {
        if (isSo) return;
        throw new CommandRejected(
                StandardRule.STEP_NOT_IN_STANDARD,
                "The standard " + edited.standard() + " has no " + field + "; leave it empty.",
                field,
                edited.standard().name());
    }
}
