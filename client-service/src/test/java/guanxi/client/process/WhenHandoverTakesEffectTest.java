package guanxi.client.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import guanxi.client.query.cases.CaseRead;
import guanxi.client.query.cases.CasesAtAMoment;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.write.cases.CaseCommand.RecordEntry;
import guanxi.client.write.client.ClientCommand.HandOverClient;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseId;
import guanxi.language.client.ClientId;
import guanxi.language.client.HandoverEvent.HandoverTookEffect;
import guanxi.language.client.HandoverId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.command.Reactions;
import guanxi.platform.progress.Progress;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class WhenHandoverTakesEffectTest {
    private static final ClientId CLIENT = new ClientId("C1");
    private static final CaseId CASE = new CaseId("K1");
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final Instant AT = Instant.parse("2026-07-05T16:00:00.25Z");
    private static final Instant IN_SECONDS = Instant.parse("2026-07-05T16:00:00Z");
    private static final HandoverTookEffect EVENT = new HandoverTookEffect(new HandoverId("T1"), CLIENT, LIN, WU, AT);

    private final Reactions reactions = mock(Reactions.class);
    private final CasesAtAMoment cases = mock(CasesAtAMoment.class);
    private final ObjectProvider<Progress> progress = mock();
    private final WhenHandoverTakesEffect reaction = new WhenHandoverTakesEffect(reactions, cases, progress);

    @BeforeEach
    void the_views_have_passed_it() {
        when(progress.getObject()).thenReturn(mock(Progress.class));
    }

    @Test
    void the_client_goes_over_and_each_open_case_of_it_under_the_handovers_own_number() {
        var filed = new FiledCase(CASE, CLIENT, null, LIN, "q", null, true);
        when(cases.openOf(CLIENT, LIN, IN_SECONDS)).thenReturn(List.of(new CaseRead(filed, null, null)));
        reaction.on(EVENT, GenericEventMessage.asEventMessage(EVENT));
        var order = inOrder(reactions);
        order.verify(reactions).order("handover-process", new HandOverClient(CLIENT, LIN, WU, AT));
        var entry = new CaseEntry(Kind.HANDED_OVER, IN_SECONDS, "S002", null, null, null, null, null);
        order.verify(reactions)
                .order("handover-process", new RecordEntry(CASE, new CaseEntryId("handover-T1"), entry, null));
        order.verifyNoMoreInteractions();
    }

    @Test
    void without_open_cases_the_client_alone_goes_over() {
        reaction.on(EVENT, GenericEventMessage.asEventMessage(EVENT));
        verify(reactions).order(any(), any(HandOverClient.class));
    }
}
