package guanxi.platform.decision;

import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** What tests of aggregates expect where a command is refused: by which rule, and as of its kind, in whatever words. */
public final class Refusal {

    private Refusal() {}

    public static Matcher<Throwable> by(Rule rule) {
        return new CustomTypeSafeMatcher<>("refused as " + rule.name()) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof CommandRejected refused
                        && refused.rejection().code().equals(rule.name())
                        && refused.rejection().kind() == rule.kind();
            }
        };
    }
}
