package guanxi.evaluation.read.hospitality;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.hospitality.HospitalityEvent;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.YearMonth;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** Keeps what hospitality costs. */
@Component
@ProcessingGroup("hospitality-facts-projection")
class HospitalityFactsProjection {
    static final ViewDefinition<HospitalityFact> VIEW = view(
                    "hospitality_facts", 1, HospitalityFact.class, h -> h.requestId()
                            .number())
            .foundBy("month", "specialistId")
            .touchedBy(HospitalityEvent.class, e -> e.requestId().number());

    @EventHandler
    void on(HospitalityRequested event, View<HospitalityFact> requests, @MessageIdentifier String id) {
        var plan = event.plan();
        requests.put(new HospitalityFact(
                event.requestId(),
                plan.applicant(),
                YearMonth.from(plan.banquetOn()),
                plan.budget().total().fen(),
                null,
                id));
    }

    @EventHandler
    void on(HospitalitySettled event, View<HospitalityFact> requests, @MessageIdentifier String id) {
        requests.update(known -> new HospitalityFact(
                known.requestId(),
                known.specialistId(),
                known.month(),
                known.budget(),
                event.total().fen(),
                id));
    }
}
