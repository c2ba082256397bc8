package guanxi.evaluation;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A visit that is told of by nothing but its correction, so that nobody has judged it. */
record UnjudgedVisit(VisitId visit, ColleagueId who, ClientId client, LocalDate day) {

    VisitCorrected corrected() {
        var start = day.atTime(9, 0).toInstant(ZoneOffset.ofHours(8));
        var report = Samples.report()
                .personMet(null)
                .startedAt(start)
                .endedAt(start.plusSeconds(600))
                .build();
        return Samples.corrected(report)
                .visitId(visit)
                .specialistId(who)
                .clientId(client)
                .on(day)
                .previouslyOn(day)
                .occurredAt(Instant.EPOCH)
                .build();
    }

    VisitWithdrawn withdrawn() {
        return new VisitWithdrawn(visit, who, client, day, "entered twice", Instant.EPOCH);
    }
}
