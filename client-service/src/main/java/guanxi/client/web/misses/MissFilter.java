package guanxi.client.web.misses;

import guanxi.client.web.Months;
import guanxi.language.client.MissCause;
import guanxi.language.client.Responsible;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import java.time.YearMonth;

/**
 * Which missed steps are asked for.
 *
 * @param month in which they were due
 * @param who was responsible: the number of an agent, or the name of a unit
 * @param without whether only those that nobody has explained
 */
record MissFilter(YearMonth month, Responsible.Role role, String who, MissCause cause, Boolean without) {

    Query within(Caller caller, DepartmentTime time) {
        var his = caller.within(Query.all(), "specialistId", null).and("responsible.who", who);
        var some = Filters.code(Filters.code(his, "responsible.role", role), "why.cause", cause);
        var due = Months.in(some, "dueAt", month, time);
        return Boolean.TRUE.equals(without) ? due.and("explained", false) : due;
    }
}
