package guanxi.client.write.agreement;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.agreement.AgreementCommand.RecordAgreement;
import guanxi.language.client.AgreementEvent;
import guanxi.platform.decision.DepartmentTime;
import java.util.ArrayList;
import java.util.List;

/** A row of the form of agreements: what it says that is not known. */
record Row(RecordAgreement told, Saying saying, DepartmentTime time) {

    List<AgreementEvent> newsTo(AgreementSoFar known) {
        boolean isKnown = known.everSaid(told.clientId(), told.terms());
        if (!isKnown) known.mustBeNew(told.clientId(), told.terms());
        requireSame("The signing of this agreement", "signedOn", known.signedOn(), told.signedOn());
        if (told.endedOn() != null)
            requireSame("The end of this agreement", "endedOn", known.endedOn(), told.endedOn());
        var then = saying.on(told.signedOn(), time);
        var news = new ArrayList<AgreementEvent>();
        if (!isKnown) news.add(then.drafted(told.terms()));
        if (known.signedOn() == null) {
            known.mustNotHaveEnded();
            news.add(then.signed(told.terms(), endsEarly() ? null : known.reminderOf(told.terms(), time)));
        }
        if (endsEarly() && known.endedOn() == null) {
            AgreementSoFar.mustNotEndBeforeSigning(told.signedOn(), told.endedOn());
            news.add(saying.on(told.endedOn(), time).ended(told.reason()));
        }
        return news;
    }

    private boolean endsEarly() {
        return told.endedOn() != null;
    }
}
