package guanxi.evaluation.process;

import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralWithdrawn;
import guanxi.language.evaluation.AssessmentEvent;
import guanxi.language.evaluation.RatingEvent;
import guanxi.language.evaluation.ScorecardEvent.ScorecardVersionPublished;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanLineAdded;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.platform.reaction.LeadsTo;
import java.time.YearMonth;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Who looks at a month's dashboard is told when a fact arrives that may have changed it. */
@Component
@ProcessingGroup(WhenAMonthChanges.PROCESS)
@DisallowReplay
@LeadsTo({})
class WhenAMonthChanges {
    static final String PROCESS = "dashboard-updates-process";
    private final DashboardNews news;

    WhenAMonthChanges(DashboardNews news) {
        this.news = news;
    }

    @EventHandler
    void on(VisitJudged event) {
        news.changed(Affected.from(event.date()));
    }

    @EventHandler
    void on(VisitJudgementWithdrawn event) {
        news.changed(Affected.from(event.date()));
    }

    /** It is unjudged until the visit context has judged it. */
    @EventHandler
    void on(VisitCompleted event) {
        news.changed(Affected.from(event.on()));
    }

    @EventHandler
    void on(VisitCorrected event) {
        news.changed(Affected.from(event.on()));
        news.changed(Affected.from(event.previouslyOn()));
    }

    @EventHandler
    void on(VisitWithdrawn event) {
        news.changed(Affected.from(event.on()));
    }

    @EventHandler
    void on(CalendarDayMarked event) {
        news.changed(Affected.from(event.date()));
    }

    @EventHandler
    void on(NormViolated event) {
        news.changed(Affected.only(YearMonth.from(event.date())));
    }

    @EventHandler
    void on(ViolationWithdrawn event) {
        news.changed(Affected.only(YearMonth.from(event.date())));
    }

    @EventHandler
    void on(MarketSignedIn event) {
        news.changed(Affected.only(YearMonth.from(event.date())));
    }

    @EventHandler
    void on(SignInCorrected event) {
        news.changed(Affected.only(YearMonth.from(event.date())));
    }

    @EventHandler
    void on(MonthlyPlanSubmitted event) {
        news.changed(Affected.only(event.month()));
    }

    @EventHandler
    void on(PlanLineAdded event) {
        news.changed(Affected.only(event.month()));
    }

    @EventHandler
    void on(ColleagueEvent event) {
        news.changed(Affected.EVERYTHING);
    }

    @EventHandler
    void on(ClientRegistered event) {
        news.changed(Affected.EVERYTHING);
    }

    @EventHandler
    void on(ReferralConfirmed event) {
        news.changed(Affected.only(YearMonth.from(event.confirmedOn())));
    }

    /** It does not say when it was confirmed before. */
    @EventHandler
    void on(ReferralCorrected event) {
        news.changed(Affected.EVERYTHING);
    }

    @EventHandler
    void on(ReferralWithdrawn event) {
        news.changed(Affected.EVERYTHING);
    }

    @EventHandler
    void on(HospitalityRequested event) {
        news.changed(Affected.only(YearMonth.from(event.plan().banquetOn())));
    }

    @EventHandler
    void on(HospitalitySettled event) {
        news.changed(Affected.EVERYTHING);
    }

    @EventHandler
    void on(RatingEvent event) {
        news.changed(Affected.only(event.month()));
    }

    @EventHandler
    void on(AssessmentEvent event) {
        news.changed(Affected.only(event.month()));
    }

    @EventHandler
    void on(ScorecardVersionPublished event) {
        news.changed(new Affected(event.scorecard().validFrom(), null));
    }
}
