package guanxi.evaluation;

import guanxi.evaluation.write.References;
import guanxi.platform.config.ServiceApplication;
import guanxi.platform.directory.Colleagues;
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
}
