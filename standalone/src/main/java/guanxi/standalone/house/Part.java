package guanxi.standalone.house;

import guanxi.client.ClientService;
import guanxi.evaluation.EvaluationService;
import guanxi.history.HistoryService;
import guanxi.hospitality.HospitalityService;
import guanxi.visit.VisitService;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The services of the house. */
enum Part {
    CLIENT("client", ClientService::builder),
    VISIT("visit", VisitService::builder),
    EVALUATION("evaluation", EvaluationService::builder),
    HOSPITALITY("hospitality", HospitalityService::builder),
    HISTORY("history", HistoryService::builder);

    private final String key;
    private final Supplier<SpringApplicationBuilder> builder;

    Part(String key, Supplier<SpringApplicationBuilder> builder) {
        this.key = key;
        this.builder = builder;
    }

    String key() {
        return key;
    }

    /** The folder, the jar and, in compose, the service. */
    String module() {
        return key + "-service";
    }

    SpringApplicationBuilder builder() {
        return builder.get();
    }
}
