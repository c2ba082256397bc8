package guanxi.client.web;

import guanxi.client.standards.Seconds;
import guanxi.platform.decision.DepartmentTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The moment that a question is about. */
public final class Moment {

    private Moment() {}

    /** @param at absent for now */
    public static Instant asked(@Nullable Instant at, DepartmentTime time) {
        return Seconds.whole(at == null ? time.now() : at);
    }
}
