package guanxi.client.web.standards;

import guanxi.client.write.standard.EditedVersion;
import guanxi.client.write.standard.StandardCommand.PublishStandard;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StepLimit;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A version of a service standard as it is told when it is published; what it leaves out is as in version 1. */
record NewStandard(
        ServiceStandard standard,
        Integer version,
        LocalDate effectiveFrom,
        @Nullable Integer rings,
        @Nullable Integer toThePoint,
        @Nullable Boolean callBackAtOnce,
        @Nullable Map<ServiceStep, NewLimit> limits) {
    static final int SECOND = 2;
    static final int LAST = 9_999;
    static final int MOST_RINGS = 99;
    static final int AN_HOUR = 3_600;

    PublishStandard command() {
        return new PublishStandard(new EditedVersion(
                Fields.required(standard, "standard"),
                Fields.between(Fields.required(version, "version"), SECOND, LAST, "version"),
                Fields.required(effectiveFrom, "effectiveFrom"),
                Fields.between(rings, 1, MOST_RINGS, "rings"),
                Fields.between(toThePoint, 0, AN_HOUR, "toThePoint"),
                callBackAtOnce,
                told()));
    }

    private Map<ServiceStep, StepLimit> told() {
        var told = new EnumMap<ServiceStep, StepLimit>(ServiceStep.class);
        if (limits != null)
            limits.forEach((step, limit) ->
                    told.put(step, Fields.required(limit, "limits." + step).of(step)));
        return told;
    }
}
