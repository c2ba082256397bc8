package guanxi.client.web.referrals;

import guanxi.client.read.referrals.ReferralEntry;
import guanxi.platform.access.Caller;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import java.time.YearMonth;

/** Which referrals are asked for. Filters combine; {@code month} is that of sending, {@code confirmedIn} that of the site's word. */
record ReferralFilter(
        String specialistId, String clientId, ReferralEntry.Status status, YearMonth month, YearMonth confirmedIn) {

    Query within(Caller caller) {
        var his = caller.within(Query.all(), "specialistId", specialistId).and("clientId", clientId);
        var some = Filters.code(his, "status", status);
        return Filters.days(Filters.days(some, "sentOn", month), "confirmedOn", confirmedIn);
    }
}
