package guanxi.client.web.sites;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.client.ClientSiteId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A site of a client as it is opened.
 *
 * @param siteId absent if nobody has given it one
 * @param openedOn absent for today
 */
record NewSite(
        @Nullable ClientSiteId siteId,
        @JsonUnwrapped ToldSite site,
        @Nullable LocalDate openedOn) {}
