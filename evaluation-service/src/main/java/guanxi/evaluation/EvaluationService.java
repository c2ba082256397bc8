package guanxi.evaluation;

import guanxi.evaluation.read.ratings.RatingFacts;
import guanxi.evaluation.write.References;
import guanxi.evaluation.write.assessment.StandingRatings;
import guanxi.platform.config.ServiceApplication;
import guanxi.platform.directory.Colleagues;
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
    References references(Colleagues colleagues) {
        return specialist -> colleagues.find(specialist).isPresent();
    }

    @Bean
    StandingRatings standingRatings(RatingFacts ratings) {
        return month ->
                ratings.find(month).map(fact -> fact.ratings().standing()).orElse(List.of());
    }
}
