package guanxi.visit.write.day;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;

import guanxi.language.Person;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.Samples;
import guanxi.language.visit.SignInBuilder;
import guanxi.visit.write.Field;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import org.junit.jupiter.api.Test;

/** What contradicts a sign-in is refused by the field that differs, with both values; nobody's number is in it. */
class SignInKnownOtherwiseTest {
    private static final Person CALLER = Person.ofColleague(LIN, "01087654321");

    @Test
    void another_sign_in_at_the_same_instant() {
        var known = Samples.signIn().caller(CALLER).dutyOfficer("Zhao").build();
        Field.of(MarketDay.class)
                .given(new MarketSignedIn(LIN, DAY, known))
                .when(
                        new RecordSignIn(
                                LIN,
                                DAY,
                                SignInBuilder.builder(known)
                                        .territory(new TerritoryId("south"))
                                        .build()),
                        DEPARTMENT)
                .expectNoEvents()
                .expectExceptionDetails(hasToString(allOf(
                        containsString("field=territory, facts={recorded=north, given=south}"),
                        not(containsString("01087654321")))));
    }
}
