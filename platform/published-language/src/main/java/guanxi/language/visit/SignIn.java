package guanxi.language.visit;

import guanxi.language.Person;
import java.time.Instant;

/** One market sign-in (B-14, F-15): first thing on entering the market, by a local fixed line or by position. */
public record SignIn(Instant at, Channel channel, Person caller, String territory, String dutyOfficer) {

    public SignIn with(Person otherCaller) {
        return new SignIn(at, channel, otherCaller, territory, dutyOfficer);
    }

    public enum Channel {
        LANDLINE,
        GPS
    }
}
