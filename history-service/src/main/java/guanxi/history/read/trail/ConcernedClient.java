package guanxi.history.read.trail;

import guanxi.language.client.AgreementEvent;
import guanxi.language.client.CaseEvent;
import guanxi.language.client.ClaimEvent;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientSiteEvent;
import guanxi.language.client.FollowUpEvent;
import guanxi.language.client.HandoverEvent;
import guanxi.language.client.NeedEvent;
import guanxi.language.client.PoolEvent;
import guanxi.language.client.ProblemPointEvent;
import guanxi.language.client.ReceivableEvent;
import guanxi.language.client.ReferralEvent;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralEvent.ReferralWithdrawn;
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.TrendEvent;
import guanxi.language.hospitality.HospitalityEvent;
import guanxi.language.hospitality.HospitalityEvent.HospitalityApproved;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRefused;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.language.visit.AppointmentEvent;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.PlannedContactEvent;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitLeftOpen;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitRecordFilled;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;

/** Which client an event is about; the switches break when the language gets another one. */
final class ConcernedClient {

    private ConcernedClient() {}

    static ClientId of(ClientEvent event) {
        return event.clientId();
    }

    static ClientId of(ReferralEvent event) {
        return switch (event) {
            case ReferralSent sent -> sent.clientId();
            case ReferralConfirmed confirmed -> confirmed.clientId();
            case ReferralCorrected corrected -> corrected.clientId();
            case ReferralWithdrawn withdrawn -> withdrawn.clientId();
        };
    }

    static ClientId of(AgreementEvent event) {
        return event.clientId();
    }

    static ClientId of(ClientSiteEvent event) {
        return event.clientId();
    }

    static ClientId of(NeedEvent event) {
        return event.clientId();
    }

    static ClientId of(TrendEvent event) {
        return event.clientId();
    }

    static ClientId of(ProblemPointEvent event) {
        return event.clientId();
    }

    static ClientId of(HandoverEvent event) {
        return event.clientId();
    }

    static ClientId of(PoolEvent event) {
        return event.clientId();
    }

    static ClientId of(ClaimEvent event) {
        return event.clientId();
    }

    static ClientId of(SeriesEvent event) {
        return event.clientId();
    }

    static ClientId of(CaseEvent event) {
        return event.clientId();
    }

    static ClientId of(ReceivableEvent event) {
        return event.clientId();
    }

    static ClientId of(FollowUpEvent event) {
        return event.clientId();
    }

    static ClientId of(VisitEvent event) {
        return switch (event) {
            case VisitPlanned planned -> planned.clientId();
            case VisitStarted started -> started.clientId();
            case VisitLeftOpen open -> open.clientId();
            case VisitCompleted completed -> completed.clientId();
            case VisitReportFilled filled -> filled.clientId();
            case VisitCancelled cancelled -> cancelled.clientId();
            case VisitCorrected corrected -> corrected.clientId();
            case VisitWithdrawn withdrawn -> withdrawn.clientId();
            case VisitRecordFilled filled -> filled.clientId();
        };
    }

    static ClientId of(PlannedContactEvent event) {
        return event.clientId();
    }

    static ClientId of(AppointmentEvent event) {
        return event.clientId();
    }

    static ClientId of(VisitJudged event) {
        return event.visit().clientId();
    }

    static ClientId of(VisitJudgementWithdrawn event) {
        return event.clientId();
    }

    static ClientId of(HospitalityEvent event) {
        return switch (event) {
            case HospitalityRequested requested -> requested.plan().clientId();
            case HospitalityApproved approved -> approved.clientId();
            case HospitalityRefused refused -> refused.clientId();
            case HospitalitySettled settled -> settled.clientId();
        };
    }
}
