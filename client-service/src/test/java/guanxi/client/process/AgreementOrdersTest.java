package guanxi.client.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import guanxi.client.read.deadlines.ClientDeadlines;
import guanxi.client.write.agreement.AgreementCommand.NoteRenewal;
import guanxi.client.write.agreement.AgreementCommand.SayExpiring;
import guanxi.client.write.watch.LookAtSteps;
import guanxi.language.client.AgreementEvent.AgreementSigned;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.command.Reactions;
import guanxi.platform.deadline.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreementOrdersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void the_clock_orders_for_each_kind_of_deadline_what_time_makes_of_it() {
        assertThat(new DueClock().orderFor(due(ClientDeadlines.EXPIRY_NOTICE_DUE)))
                .isEqualTo(new SayExpiring("it"));
        assertThat(new DueClock().orderFor(due(ClientDeadlines.STEP_DUE))).isEqualTo(new LookAtSteps("it"));
    }

    @Test
    void an_agreement_that_renews_another_says_so_to_it_once_it_is_signed() {
        var reactions = mock(Reactions.class);
        var reaction = new WhenAgreementSigned(reactions);
        reaction.on(signed(null));
        reaction.on(signed(new AgreementId("XY1")));
        verify(reactions)
                .order(
                        WhenAgreementSigned.PROCESS,
                        new NoteRenewal(new AgreementId("XY1"), new AgreementId("XY2"), DAY));
        verifyNoMoreInteractions(reactions);
    }

    private static AgreementSigned signed(AgreementId former) {
        var terms = new AgreementTerms("2026", DAY, DAY.plusYears(1), null, former);
        return new AgreementSigned(
                new AgreementId("XY2"), new ClientId("C1"), new ColleagueId("S001"), terms, DAY, null, NOW);
    }

    private static Deadline due(String what) {
        return Deadline.of(what, "it", new ColleagueId("S001"), NOW, Duration.ZERO);
    }
}
