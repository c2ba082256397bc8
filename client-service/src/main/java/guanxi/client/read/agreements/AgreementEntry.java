package guanxi.client.read.agreements;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.client.agreements.AgreementCourse;
import guanxi.client.agreements.AgreementStep;
import guanxi.language.client.AgreementEvent;
import guanxi.language.client.AgreementEvent.AgreementDrafted;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import guanxi.platform.view.ViewDefinition;
import java.util.List;

/** An agreement with what was done about it; where it stands is a question of the day. */
public record AgreementEntry(AgreementId agreementId, ClientId clientId, AgreementCourse course, long version) {
    public static final ViewDefinition<AgreementEntry> VIEW = view(
                    "agreements", 1, AgreementEntry.class, a -> a.agreementId().number())
            .foundBy("clientId")
            .touchedBy(AgreementEvent.class, e -> e.agreementId().number());

    static AgreementEntry of(AgreementDrafted event) {
        return new AgreementEntry(
                event.agreementId(), event.clientId(), new AgreementCourse(event.terms(), List.of()), 0);
    }

    AgreementEntry with(AgreementTerms others) {
        return with(course.with(others));
    }

    AgreementEntry and(AgreementStep step) {
        return with(course.and(step));
    }

    AgreementEntry at(long newVersion) {
        return new AgreementEntry(agreementId, clientId, course, newVersion);
    }

    private AgreementEntry with(AgreementCourse now) {
        return new AgreementEntry(agreementId, clientId, now, version);
    }
}
