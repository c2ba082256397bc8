package guanxi.visit.web.news;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketNews;
import guanxi.language.visit.NewsId;
import guanxi.language.visit.VisitId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import guanxi.visit.write.news.NewsCommand.RecordNews;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A piece of news as it is told. */
record NewNews(
        @Nullable NewsId newsId,
        ColleagueId specialistId,
        LocalDate date,
        MarketNews.Kind kind,
        String territory,
        @Nullable String competitor,
        String text,
        @Nullable String proposal,
        @Nullable VisitId visitId) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewNews checked(Caller caller, DepartmentTime time) {
        return new NewNews(
                Fields.orFresh(newsId, caller, NewsId::new),
                Fields.required(specialistId, "specialistId"),
                Fields.happened(Fields.required(date, "date"), time, "date"),
                Fields.required(kind, "kind"),
                Fields.required(territory, "territory"),
                Fields.optionalText(competitor, "competitor"),
                Fields.required(text, "text"),
                Fields.optionalText(proposal, "proposal"),
                visitId);
    }

    RecordNews command() {
        var news = new MarketNews(date, kind, competitor, new TerritoryId(territory), text, visitId, proposal);
        return new RecordNews(newsId, specialistId, news);
    }
}
