package guanxi.visit.write.day;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.at;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;

import guanxi.language.Person;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.SignIn;
import guanxi.visit.write.Field;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What contradicts a sign-in is refused by the field that differs, with both values; nobody's number is in it. */
class SignInKnownOtherwiseTest {
    private static final Instant START = at("09:00");
    private static final Person CALLER = new Person("S001", null, null, "01087654321");

    @Test
    void another_sign_in_at_the_same_instant() {
        var known = new SignIn(START, SignIn.Channel.LANDLINE, CALLER, new TerritoryId("north"), "Zhao");
        Field.of(MarketDay.class)
                .given(new MarketSignedIn(LIN, DAY, known))
                .when(
                        new RecordSignIn(
                                LIN,
                                DAY,
                                new SignIn(START, SignIn.Channel.LANDLINE, CALLER, new TerritoryId("south"), "Zhao")),
                        DEPARTMENT)
                .expectNoEvents()
                .expectExceptionDetails(hasToString(allOf(
                        containsString("field=territory, facts={recorded=north, given=south}"),
                        not(containsString("01087654321")))));
    }
}
