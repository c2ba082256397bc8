package guanxi.client.read.needs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.client.NeedAnalysis;
import guanxi.language.client.NeedEvent.NeedAnalysed;
import guanxi.language.organisation.ColleagueId;

/** One version of a need, and who analysed it. */
public record NeedVersion(
        Integer version,
        ColleagueId analysedBy,
        @JsonUnwrapped NeedAnalysis analysis) {

    static NeedVersion of(NeedAnalysed event) {
        return new NeedVersion(event.version(), event.specialistId(), event.analysis());
    }
}
