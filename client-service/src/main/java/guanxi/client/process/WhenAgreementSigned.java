package guanxi.client.process;

import guanxi.client.write.agreement.AgreementCommand.NoteRenewal;
import guanxi.language.client.AgreementEvent;
import guanxi.language.client.AgreementEvent.AgreementSigned;
import guanxi.platform.command.Reactions;
import guanxi.platform.reaction.LeadsTo;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Once the new agreement is signed, nobody need be told that the former one's end is near (D-M-A3). */
@Component
@ProcessingGroup(WhenAgreementSigned.PROCESS)
@DisallowReplay
@LeadsTo(AgreementEvent.class)
class WhenAgreementSigned {
    static final String PROCESS = "agreement-renewing-process";
    private final Reactions reactions;

    WhenAgreementSigned(Reactions reactions) {
        this.reactions = reactions;
    }

    @EventHandler
    void on(AgreementSigned event) {
        var former = event.terms().renews();
        if (former == null) return;
        reactions.order(PROCESS, new NoteRenewal(former, event.agreementId(), event.signedOn()));
    }
}
