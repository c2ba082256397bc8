package guanxi.evaluation;

import guanxi.evaluation.read.assessments.AssessmentFact;
import guanxi.evaluation.read.assessments.AssessmentFacts;
import guanxi.evaluation.read.calendar.CalendarFacts;
import guanxi.evaluation.read.clients.ClientFacts;
import guanxi.evaluation.read.days.SignInFacts;
import guanxi.evaluation.read.evidence.FinalEvidence;
import guanxi.evaluation.read.evidence.FinalEvidences;
import guanxi.evaluation.read.hospitality.HospitalityFact;
import guanxi.evaluation.read.hospitality.HospitalityFacts;
import guanxi.evaluation.read.plans.PlanFacts;
import guanxi.evaluation.read.ratings.RatingFact;
import guanxi.evaluation.read.ratings.RatingFacts;
import guanxi.evaluation.read.referrals.ReferralFacts;
import guanxi.evaluation.read.reports.VisitReports;
import guanxi.evaluation.read.scorecards.ScorecardFact;
import guanxi.evaluation.read.scorecards.ScorecardFacts;
import guanxi.evaluation.read.specialists.SpecialistFacts;
import guanxi.evaluation.read.violations.ViolationFacts;
import guanxi.evaluation.read.visits.VisitFacts;
import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.evaluation.scoring.FirstStage;
import guanxi.evaluation.scoring.ListedDay;
import guanxi.evaluation.scoring.PlanFact;
import guanxi.evaluation.scoring.ReferralFact;
import guanxi.evaluation.scoring.ReportedVisit;
import guanxi.evaluation.scoring.SignedInDay;
import guanxi.evaluation.scoring.ViolationFact;
import guanxi.evaluation.scoring.VisitFact;
import guanxi.evaluation.web.EvaluationAccess;
import guanxi.evaluation.write.References;
import guanxi.evaluation.write.assessment.StandingRatings;
import guanxi.platform.access.AccessTable;
import guanxi.platform.config.ServiceApplication;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.view.ViewDefinition;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** The evaluation context: scorecards, ratings, monthly assessments, and what a manager looks at in the morning. */
@SpringBootApplication
public class EvaluationService {

    public static void main(String[] args) {
        builder().run(args);
    }

    public static SpringApplicationBuilder builder() {
        return ServiceApplication.of(EvaluationService.class, "evaluation", "evaluations", 8083);
    }

    @Bean
    AccessTable access() {
        return EvaluationAccess.TABLE;
    }

    @Bean
    References references(Colleagues colleagues) {
        return specialist -> colleagues.find(specialist).isPresent();
    }

    @Bean
    StandingRatings standingRatings(RatingFacts ratings) {
        return month ->
                ratings.find(month).map(fact -> fact.ratings().standing()).orElse(List.of());
    }

    @Bean
    ViewDefinition<ListedDay> calendarFactsView() {
        return CalendarFacts.VIEW;
    }

    @Bean
    ViewDefinition<PlanFact> planFactsView() {
        return PlanFacts.VIEW;
    }

    @Bean
    ViewDefinition<VisitFact> visitFactsView() {
        return VisitFacts.VIEW;
    }

    @Bean
    ViewDefinition<ReportedVisit> visitReportsView() {
        return VisitReports.VIEW;
    }

    @Bean
    ViewDefinition<ViolationFact> violationFactsView() {
        return ViolationFacts.VIEW;
    }

    @Bean
    ViewDefinition<SignedInDay> signInFactsView() {
        return SignInFacts.VIEW;
    }

    @Bean
    ViewDefinition<AssessedSpecialist> specialistFactsView() {
        return SpecialistFacts.VIEW;
    }

    @Bean
    ViewDefinition<FirstStage> clientFactsView() {
        return ClientFacts.VIEW;
    }

    @Bean
    ViewDefinition<ReferralFact> referralFactsView() {
        return ReferralFacts.VIEW;
    }

    @Bean
    ViewDefinition<HospitalityFact> hospitalityFactsView() {
        return HospitalityFacts.VIEW;
    }

    @Bean
    ViewDefinition<RatingFact> ratingFactsView() {
        return RatingFacts.VIEW;
    }

    @Bean
    ViewDefinition<FinalEvidence> finalEvidenceView() {
        return FinalEvidences.VIEW;
    }

    @Bean
    ViewDefinition<AssessmentFact> assessmentFactsView() {
        return AssessmentFacts.VIEW;
    }

    @Bean
    ViewDefinition<ScorecardFact> scorecardFactsView() {
        return ScorecardFacts.VIEW;
    }
}
