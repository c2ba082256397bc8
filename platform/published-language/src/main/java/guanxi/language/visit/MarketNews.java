package guanxi.language.visit;

import guanxi.language.organisation.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a specialist learned of the market or of a competitor (D-M-B7). It changes no figure.
 *
 * @param competitor whom it is about; of the market in general there is none
 * @param territory where it was seen
 * @param visitId the visit at which it was learned; absent if at none
 * @param proposal what is to be done about it; absent if he has none
 */
public record MarketNews(
        LocalDate date,
        Kind kind,
        @Nullable String competitor,
        TerritoryId territory,
        String text,
        @Nullable VisitId visitId,
        @Nullable String proposal) {

    public MarketNews with(String otherCompetitor, VisitId otherVisit, String otherProposal) {
        return new MarketNews(date, kind, otherCompetitor, territory, text, otherVisit, otherProposal);
    }

    public enum Kind {
        MARKET,
        COMPETITOR
    }
}
