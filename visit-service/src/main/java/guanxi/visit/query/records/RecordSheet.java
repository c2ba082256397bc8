package guanxi.visit.query.records;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/**
 * The record of a visit (F-10), and what it takes over from the last one and from the client's file.
 *
 * @param pointsToNote what the client's last record says is to be watched; absent if it says nothing, or if there is none
 * @param fromVisit the visit of that record
 */
public record RecordSheet(
        VisitId visitId,
        ColleagueId specialistId,
        ClientId clientId,
        @JsonUnwrapped VisitRecord record,
        @Nullable String pointsToNote,
        @Nullable VisitId fromVisit,
        @Nullable String address) {}
