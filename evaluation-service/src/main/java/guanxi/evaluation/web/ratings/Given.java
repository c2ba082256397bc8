package guanxi.evaluation.web.ratings;

import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.Rating;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ratings as they are given, of any indicators that somebody rates. */
@Schema(name = "Rating")
record Given(
        @Nullable BigDecimal teamwork,
        @Nullable BigDecimal clientCare,
        @Nullable BigDecimal service,
        @Nullable BigDecimal frontOffice,
        @Nullable BigDecimal backOffice,
        @Nullable BigDecimal marketManagement) {

    /** As a body must tell them; the cells of a row are checked where they are read. */
    Given checked() {
        return new Given(
                Fields.rating(teamwork, "teamwork"),
                Fields.rating(clientCare, "clientCare"),
                Fields.rating(service, "service"),
                Fields.rating(frontOffice, "frontOffice"),
                Fields.rating(backOffice, "backOffice"),
                Fields.rating(marketManagement, "marketManagement"));
    }

    List<Rating> ratings() {
        return Stream.of(
                        new Rating(Indicator.TEAMWORK, teamwork),
                        new Rating(Indicator.CLIENT_CARE, clientCare),
                        new Rating(Indicator.SERVICE, service),
                        new Rating(Indicator.FRONT_OFFICE, frontOffice),
                        new Rating(Indicator.BACK_OFFICE, backOffice),
                        new Rating(Indicator.MARKET_MANAGEMENT, marketManagement))
                .filter(rating -> rating.rating() != null)
                .toList();
    }
}
