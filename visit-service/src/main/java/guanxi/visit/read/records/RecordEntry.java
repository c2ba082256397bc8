package guanxi.visit.read.records;

import static guanxi.platform.view.ViewDefinition.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitRecordFilled;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitRecord;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;

/**
 * The record of a visit, by whose start the records of a client stand in order; both are as is known now.
 *
 * @param stands false while its visit is withdrawn, so that nothing is to be noted of it
 */
public record RecordEntry(
        VisitId visitId,
        ColleagueId specialistId,
        ClientId clientId,
        Instant startedAt,
        boolean stands,
        @JsonUnwrapped VisitRecord record) {
    public static final ViewDefinition<RecordEntry> VIEW = view(
                    "records", 1, RecordEntry.class, r -> r.visitId().number())
            .foundBy("clientId", "stands", "startedAt")
            .touchedBy(VisitEvent.class, e -> e.visitId().number());

    static RecordEntry of(VisitRecordFilled event) {
        return new RecordEntry(
                event.visitId(), event.specialistId(), event.clientId(), event.startedAt(), true, event.record());
    }

    RecordEntry filled(VisitRecord whole) {
        return new RecordEntry(visitId, specialistId, clientId, startedAt, stands, whole);
    }

    RecordEntry moved(VisitCorrected event) {
        return new RecordEntry(
                visitId, specialistId, event.clientId(), event.report().startedAt(), true, record);
    }

    RecordEntry lapsed() {
        return new RecordEntry(visitId, specialistId, clientId, startedAt, false, record);
    }
}
