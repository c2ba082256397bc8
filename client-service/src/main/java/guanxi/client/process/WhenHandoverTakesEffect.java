package guanxi.client.process;

import guanxi.client.query.cases.CasesAtAMoment;
import guanxi.client.read.calendar.ListedDay;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.read.hours.ServiceHoursProjection;
import guanxi.client.read.standards.StandardProjection;
import guanxi.client.standards.Seconds;
import guanxi.client.write.cases.CaseCommand.RecordEntry;
import guanxi.client.write.client.ClientCommand.HandOverClient;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseEvent;
import guanxi.language.client.CaseId;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.HandoverEvent.HandoverTookEffect;
import guanxi.platform.command.Reactions;
import guanxi.platform.progress.Passing;
import guanxi.platform.progress.Progress;
import guanxi.platform.reaction.LeadsTo;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The receiver of a handover answers for the client from then on, and holds the cases of it that the former owner held. The client's file
 * knows the handover by its moment, and a case by the number of its entry, so that told twice it counts once.
 */
@Component
@ProcessingGroup(WhenHandoverTakesEffect.PROCESS)
@DisallowReplay
@LeadsTo({ClientEvent.class, CaseEvent.class})
class WhenHandoverTakesEffect {
    static final String PROCESS = "handover-process";
    private static final List<String> GROUNDS =
            Passing.processors(FiledCase.VIEW, StandardProjection.VIEW, ServiceHoursProjection.VIEW, ListedDay.VIEW);
    private final Reactions reactions;
    private final CasesAtAMoment cases;
    private final Passing grounds;

    WhenHandoverTakesEffect(Reactions reactions, CasesAtAMoment cases, ObjectProvider<Progress> progress) {
        this.reactions = reactions;
        this.cases = cases;
        this.grounds = new Passing(progress);
    }

    @EventHandler
    void on(HandoverTookEffect event, EventMessage<?> message) {
        grounds.mustHavePassed(message, GROUNDS);
        reactions.order(
                PROCESS,
                new HandOverClient(event.clientId(), event.specialistId(), event.receiver(), event.occurredAt()));
        cases.openOf(event.clientId(), event.specialistId(), Seconds.whole(event.occurredAt()))
                .forEach(
                        read -> reactions.order(PROCESS, handedOver(read.filed().caseId(), event)));
    }

    private static RecordEntry handedOver(CaseId caseId, HandoverTookEffect by) {
        var entry = new CaseEntry(
                Kind.HANDED_OVER, Seconds.whole(by.occurredAt()), by.receiver().number(), null, null, null, null, null);
        var number = new CaseEntryId("handover-" + by.handoverId().number());
        return new RecordEntry(caseId, number, entry, null);
    }
}
