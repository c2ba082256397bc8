package guanxi.evaluation;

import guanxi.evaluation.read.offices.OfficeFacts;
import guanxi.evaluation.read.ratings.RatingFacts;
import guanxi.evaluation.read.sites.SiteFacts;
import guanxi.evaluation.write.References;
import guanxi.evaluation.write.assessment.StandingRatings;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.SiteId;
import guanxi.platform.config.ServiceApplication;
import guanxi.platform.directory.Colleagues;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** The evaluation context: the organisation, scorecards, ratings, monthly assessments, and what a manager looks at in the morning. */
@SpringBootApplication
public class EvaluationService {

    public static void main(String[] args) {
        builder().run(args);
    }

    public static SpringApplicationBuilder builder() {
        return ServiceApplication.of(EvaluationService.class, "evaluation", "evaluations", 8083);
    }

    @Bean
    References references(Colleagues colleagues, OfficeFacts offices, SiteFacts sites) {
        return new References() {
            @Override
            public boolean knows(ColleagueId specialist) {
                return colleagues.knows(specialist);
            }

            @Override
            public boolean knows(OfficeId office) {
                return offices.find(office).isPresent();
            }

            @Override
            public boolean knows(SiteId site) {
                return sites.find(site).isPresent();
            }
        };
    }

    @Bean
    StandingRatings standingRatings(RatingFacts ratings) {
        return month ->
                ratings.find(month).map(fact -> fact.ratings().standing()).orElse(List.of());
    }
}
