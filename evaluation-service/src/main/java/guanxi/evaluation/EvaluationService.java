package guanxi.evaluation;

import guanxi.platform.access.AccessTable;
import guanxi.platform.access.Operations;
import guanxi.platform.config.ServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

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
        return AccessTable.of(Operations.endpoints("/api/evaluations"));
    }
}
