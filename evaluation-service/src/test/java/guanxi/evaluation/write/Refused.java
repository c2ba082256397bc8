package guanxi.evaluation.write;

import guanxi.platform.decision.Rejection;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;

/** A refusal is known by its rule; what it says may be said better one day. */
public final class Refused extends CustomMatcher<Object> {
    private final String rule;

    private Refused(String rule) {
        super("refused by " + rule);
        this.rule = rule;
    }

    public static Matcher<Object> refusedBy(String rule) {
        return new Refused(rule);
    }

    @Override
    public boolean matches(Object details) {
        return details instanceof Rejection refused && refused.code().equals(rule);
    }
}
