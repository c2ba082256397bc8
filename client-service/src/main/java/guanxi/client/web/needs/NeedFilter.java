package guanxi.client.web.needs;

import guanxi.client.query.needs.ShownNeed;
import guanxi.platform.access.Caller;
import guanxi.platform.text.Texts;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Which needs are asked for. Filters combine; product and region are of whatever width and case.
 *
 * @param owner of the client
 * @param at as of which day; absent for today
 */
record NeedFilter(String owner, String clientId, String product, String region, LocalDate at) {

    Predicate<ShownNeed> within(Caller caller) {
        if (owner != null) caller.mustReach(owner);
        return need -> caller.reach().includes(need.owner())
                && (owner == null || need.owner().number().equals(owner))
                && isSame(product, need.latest().analysis().product())
                && isSame(region, need.latest().analysis().wantedRegion());
    }

    private static boolean isSame(String asked, String said) {
        return asked == null || Texts.folded(asked).equals(Texts.folded(said));
    }
}
