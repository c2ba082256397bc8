package guanxi.client.web.agreements;

import guanxi.client.query.agreements.ShownAgreement;
import guanxi.language.client.AgreementState;
import guanxi.platform.access.Caller;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Which agreements are asked for. Filters combine.
 *
 * @param owner who answers for the client now
 * @param at the day as of which it is asked; absent for today
 * @param state on that day
 * @param untilDay by when it ends at the latest
 */
record AgreementFilter(String clientId, String owner, AgreementState state, LocalDate at, LocalDate untilDay) {

    Predicate<ShownAgreement> within(Caller caller) {
        if (owner != null) caller.mustReach(owner);
        return one -> caller.reach().includes(one.owner())
                && (owner == null || owner.equals(one.owner().number()))
                && (state == null || state == one.state())
                && (untilDay == null || !one.terms().validUntil().isAfter(untilDay));
    }
}
