package guanxi.client.write;

import guanxi.language.client.ConductFlag;
import guanxi.language.client.ServiceStandard;
import guanxi.platform.decision.CommandRejected;
import java.time.Instant;
import java.util.Map;

/** What must hold of any call, whoever made it. */
public final class DeskRules {

    private DeskRules() {}

    /** @param moment absent if it is not said */
    public static void mustNotComeBefore(Instant start, Instant moment, String field) {
        if (moment == null || !moment.isBefore(start)) return;
        throw new CommandRejected(
                DeskRule.BEFORE_ITS_START,
                moment + " is before " + start + ", when that began which it belongs to.",
                field,
                Map.of("recorded", start.toString(), "given", moment.toString()));
    }

    public static void mustHave(ServiceStandard standard, ConductFlag flag) {
        if (standard.has(flag)) return;
        throw new CommandRejected(
                DeskRule.FLAG_NOT_IN_STANDARD,
                "The standard " + standard + " has no flag " + flag + ".",
                "conduct",
                flag.name());
    }

    /** @param moment absent if nothing is said of what is to come */
    public static void mustLookAhead(Instant at, Instant moment, String field) {
        if (moment == null || moment.isAfter(at)) return;
        throw new CommandRejected(
                DeskRule.LOOKS_BACK, moment + " is not after " + at + ", when it was said.", field, moment.toString());
    }
}
