package guanxi.visit.write.day;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.Position;
import guanxi.language.visit.Samples;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInBuilder;
import guanxi.language.visit.SignInCorrection;
import guanxi.platform.decision.Outcome;
import guanxi.platform.message.MessageFormat;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.visit.write.Field;
import guanxi.visit.write.day.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import java.math.BigDecimal;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All numbers of a specialist have one key. Once it is destroyed he signs in as before, and no number of his is kept. */
class ErasedCallerTest {
    private static final SignIn EARLY =
            Samples.signIn().caller(Person.ofColleague(LIN, "010-5550")).build();
    private static final SignIn LATER = SignInBuilder.builder(EARLY)
            .at(EARLY.at().plusSeconds(60))
            .caller(Person.ofColleague(LIN, "010-5551"))
            .build();
    private static final SignInCorrection TO_HIS_OWN = new SignInCorrection(
            NOW,
            SignInCorrection.Kind.CORRECT,
            null,
            null,
            Person.ofColleague(LIN, "010-5552"),
            "duty",
            "read out wrongly");

    private final PersonKeys keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
    private final MessageFormat history = new MessageFormat(keys);
    private final AggregateTestFixture<MarketDay> days = Field.of(
            MarketDay.class, person -> keys.keyFor(keys.pseudonym(person)).isPresent() ? person : person.forgotten());

    @BeforeEach
    void he_is_erased() {
        recorded(new MarketSignedIn(LIN, DAY, EARLY));
        keys.destroy(keys.pseudonym(EARLY.caller()));
    }

    @Test
    void a_later_sign_in_is_recorded_and_read_without_its_number() {
        assertThat(recorded(new MarketSignedIn(LIN, DAY, LATER)))
                .isEqualTo(
                        new MarketSignedIn(LIN, DAY, LATER.with(LATER.caller().forgotten())));
    }

    @Test
    void the_sign_ins_of_before_and_after_change_nothing_when_told_again() {
        days.given(recorded(new MarketSignedIn(LIN, DAY, EARLY)), recorded(new MarketSignedIn(LIN, DAY, LATER)))
                .when(new RecordSignIn(LIN, DAY, LATER), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
        days.given(recorded(new MarketSignedIn(LIN, DAY, EARLY)))
                .when(new RecordSignIn(LIN, DAY, EARLY), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void his_position_is_gone_too_and_told_again_changes_nothing() {
        var there = EARLY.with(Position.of(LIN, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, EARLY.at(), false));
        days.given(recorded(new MarketSignedIn(LIN, DAY, there)))
                .when(new RecordSignIn(LIN, DAY, there), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
        days.given(recorded(new MarketSignedIn(LIN, DAY, EARLY)), recorded(new SignInFilled(LIN, DAY, there, NOW)))
                .when(new RecordSignIn(LIN, DAY, there), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void a_correction_of_his_number_changes_nothing_when_told_again() {
        var corrected = new SignInCorrected(LIN, DAY, EARLY.at(), TO_HIS_OWN);
        days.given(recorded(new MarketSignedIn(LIN, DAY, EARLY)), recorded(corrected))
                .when(new CorrectSignIn(LIN, DAY, EARLY.at(), TO_HIS_OWN.madeAt(NOW.plusSeconds(1))), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    private Object recorded(Record event) {
        return history.deserialize(history.serialize(event, byte[].class));
    }
}
