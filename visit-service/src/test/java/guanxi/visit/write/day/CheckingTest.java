package guanxi.visit.write.day;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.day.LinsDay.SIGNED_IN;
import static guanxi.visit.write.day.LinsDay.SIGN_IN;
import static guanxi.visit.write.day.LinsDay.signIn;
import static guanxi.visit.write.day.LinsDay.withdrawnBy;

import guanxi.language.Person;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Checked;
import guanxi.language.visit.Doubt;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInChecked;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.Position;
import guanxi.language.visit.Setting;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCheck;
import guanxi.language.visit.SignInCorrection;
import guanxi.platform.decision.Outcome;
import guanxi.visit.settings.Changed;
import guanxi.visit.settings.SettingsInForce;
import guanxi.visit.write.Field;
import guanxi.visit.write.day.MarketDayCommand.CheckSignIns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A sign-in is checked (F-15), and what is different is said; the north has numbers that begin with 010-55. */
class CheckingTest {
    private static final CheckSignIns CHECK = new CheckSignIns(LIN, DAY);
    private static final SignInChecked ACCEPTED = checked(SIGN_IN, new Checked(SignInCheck.ACCEPTED, List.of(), null));
    private static final SignInChecked FOREIGN =
            checked(SIGN_IN, new Checked(SignInCheck.DOUBTFUL, List.of(Doubt.FOREIGN_NUMBER), null));
    private static final SignInChecked WITHDRAWN = checked(SIGN_IN, Checked.WITHDRAWN);
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

    @Test
    void what_is_found_of_each_sign_in_is_said_once() {
        var later = signIn("09:00", SignIn.Channel.GPS);
        days.given(SIGNED_IN, new MarketSignedIn(LIN, DAY, later))
                .when(CHECK, DEPARTMENT)
                .expectEvents(ACCEPTED, checked(later, Checked.NOTHING))
                .expectResultMessagePayload(new Outcome(3, true));
        days.given(SIGNED_IN, ACCEPTED)
                .when(CHECK, DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void the_corrected_values_are_checked() {
        days.given(SIGNED_IN, ACCEPTED, corrected(null, Person.ofColleague(LIN, "010-6000")))
                .when(CHECK, DEPARTMENT)
                .expectEvents(FOREIGN);
        days.given(SIGNED_IN, ACCEPTED, corrected(new TerritoryId("south"), null))
                .when(CHECK, DEPARTMENT)
                .expectEvents(
                        checked(SIGN_IN, new Checked(SignInCheck.DOUBTFUL, List.of(Doubt.NOT_OWN_TERRITORY), null)));
    }

    @Test
    void a_withdrawn_one_has_no_doubts_and_is_checked_again_when_it_counts_again() {
        var withdrawal = new SignInCorrected(LIN, DAY, SIGN_IN.at(), withdrawnBy("duty"));
        days.given(SIGNED_IN, FOREIGN, withdrawal).when(CHECK, DEPARTMENT).expectEvents(WITHDRAWN);
        days.given(SIGNED_IN, FOREIGN, withdrawal, WITHDRAWN, corrected(SIGN_IN.territory(), null))
                .when(CHECK, DEPARTMENT)
                .expectEvents(ACCEPTED);
    }

    @Test
    void once_its_number_is_erased_the_last_check_stands() {
        var forgotten =
                new MarketSignedIn(LIN, DAY, SIGN_IN.with(SIGN_IN.caller().forgotten()));
        days.given(forgotten, FOREIGN).when(CHECK, DEPARTMENT).expectNoEvents();
        days.given(forgotten, FOREIGN, WITHDRAWN).when(CHECK, DEPARTMENT).expectEvents(FOREIGN);
        days.given(forgotten).when(CHECK, DEPARTMENT).expectEvents(checked(SIGN_IN, Checked.NOTHING));
    }

    @Test
    void what_is_doubtful_is_as_it_was_set_for_the_day() {
        var position = Position.of(
                LIN, new BigDecimal("30.1"), new BigDecimal("120"), new BigDecimal("50.5"), SIGN_IN.at(), false);
        var placed = new SignIn(SIGN_IN.at(), SignIn.Channel.GPS, null, SIGN_IN.territory(), null, position);
        var signedIn = new MarketSignedIn(LIN, DAY, placed);
        var inaccurate = new Checked(SignInCheck.DOUBTFUL, List.of(Doubt.LOW_ACCURACY), 0);
        accurateWithin50From(DAY).given(signedIn).when(CHECK, DEPARTMENT).expectEvents(checked(placed, inaccurate));
        accurateWithin50From(DAY.plusDays(1))
                .given(signedIn)
                .when(CHECK, DEPARTMENT)
                .expectEvents(checked(placed, new Checked(SignInCheck.ACCEPTED, List.of(), 0)));
    }

    private static AggregateTestFixture<MarketDay> accurateWithin50From(LocalDate day) {
        return Field.of(MarketDay.class, (specialist, date, moment) -> false, new Field.Town() {
            @Override
            public SettingsInForce settings() {
                return Changed.from(day, Setting.LOW_ACCURACY, 50);
            }
        });
    }

    private static SignInCorrected corrected(TerritoryId territory, Person caller) {
        var correction = new SignInCorrection(
                NOW.plusSeconds(60), SignInCorrection.Kind.CORRECT, null, territory, caller, "duty", "misheard");
        return new SignInCorrected(LIN, DAY, SIGN_IN.at(), correction);
    }

    private static SignInChecked checked(SignIn signIn, Checked found) {
        return new SignInChecked(LIN, DAY, signIn.at(), found);
    }
}
