package guanxi.visit.web.signins;

import guanxi.language.Person;
import guanxi.language.organisation.Area;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Position;
import guanxi.language.visit.SignIn;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in as it is told.
 *
 * @param at absent for now
 * @param caller the number that he called from, which is his own
 * @param fixedAt when his telephone found out where it is, which may be wrong, also by being still to come
 */
record NewSignIn(
        ColleagueId specialistId,
        @Nullable Instant at,
        SignIn.Channel channel,
        @Nullable String caller,
        String territory,
        @Nullable String dutyOfficer,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal accuracyM,
        @Nullable Instant fixedAt,
        @Nullable Boolean mocked) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewSignIn checked(DepartmentTime time) {
        return new NewSignIn(
                Fields.required(specialistId, "specialistId"),
                at == null ? null : Fields.happened(at, time, "at"),
                Fields.required(channel, "channel"),
                Fields.optionalText(caller, "caller"),
                Fields.required(territory, "territory"),
                Fields.optionalText(dutyOfficer, "dutyOfficer"),
                Fields.between(latitude, -Area.POLE, Area.POLE, "latitude"),
                Fields.between(longitude, -Area.DATE_LINE, Area.DATE_LINE, "longitude"),
                Fields.between(accuracyM, 0, Position.LEAST_ACCURATE_M, "accuracyM"),
                fixedAt,
                mocked);
    }

    SignIn signIn(Instant moment) {
        var number = caller == null ? null : Person.ofColleague(specialistId, caller);
        var position = Position.of(specialistId, latitude, longitude, accuracyM, fixedAt, mocked);
        return new SignIn(moment, channel, number, new TerritoryId(territory), dutyOfficer, position);
    }
}
