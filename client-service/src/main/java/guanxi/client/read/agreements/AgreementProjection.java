package guanxi.client.read.agreements;

import guanxi.client.agreements.AgreementStep;
import guanxi.client.agreements.AgreementStep.Kind;
import guanxi.language.client.AgreementEvent;
import guanxi.language.client.AgreementEvent.AgreementCorrected;
import guanxi.language.client.AgreementEvent.AgreementDrafted;
import guanxi.language.client.AgreementEvent.AgreementEnded;
import guanxi.language.client.AgreementEvent.AgreementExpiring;
import guanxi.language.client.AgreementEvent.AgreementRenewed;
import guanxi.language.client.AgreementEvent.AgreementReturned;
import guanxi.language.client.AgreementEvent.AgreementReviewed;
import guanxi.language.client.AgreementEvent.AgreementSigned;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the agreements. */
@Component
@ProcessingGroup("agreements-projection")
class AgreementProjection {
    @EventHandler
    void on(AgreementEvent event, View<AgreementEntry> agreements, @SequenceNumber long version) {
        if (event instanceof AgreementDrafted drafted && agreements.find().isEmpty())
            agreements.put(AgreementEntry.of(drafted));
        agreements.update(known -> after(event, known).at(version));
    }

    private static AgreementEntry after(AgreementEvent event, AgreementEntry known) {
        return switch (event) {
            case AgreementDrafted drafted ->
                known.with(drafted.terms()).and(AgreementStep.of(Kind.DRAFTED, drafted.draftedOn()));
            case AgreementReviewed good -> known.and(AgreementStep.of(Kind.REVIEWED, good.reviewedOn()));
            case AgreementReturned back -> known.and(AgreementStep.of(Kind.RETURNED, back.returnedOn(), back.reason()));
            case AgreementSigned signed ->
                known.with(signed.terms()).and(AgreementStep.of(Kind.SIGNED, signed.signedOn()));
            case AgreementCorrected right -> known.with(right.terms());
            case AgreementExpiring near -> known;
            case AgreementRenewed renewed -> known.and(AgreementStep.renewed(renewed.renewedBy(), renewed.renewedOn()));
            case AgreementEnded ended -> known.and(AgreementStep.of(Kind.ENDED, ended.endedOn(), ended.reason()));
        };
    }
}
