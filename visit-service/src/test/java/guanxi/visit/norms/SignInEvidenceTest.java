package guanxi.visit.norms;

import static guanxi.language.visit.Doubt.FIX_IN_FUTURE;
import static guanxi.language.visit.Doubt.FOREIGN_NUMBER;
import static guanxi.language.visit.Doubt.LOW_ACCURACY;
import static guanxi.language.visit.Doubt.MOCKED;
import static guanxi.language.visit.Doubt.NOT_A_LANDLINE;
import static guanxi.language.visit.Doubt.NOT_OWN_TERRITORY;
import static guanxi.language.visit.Doubt.NUMBER_MISSING;
import static guanxi.language.visit.Doubt.OLD_FIX;
import static guanxi.language.visit.Doubt.OUTSIDE_FENCE;
import static guanxi.language.visit.Doubt.POSITION_INCOMPLETE;
import static guanxi.language.visit.SignInCheck.ACCEPTED;
import static guanxi.language.visit.SignInCheck.DOUBTFUL;
import static guanxi.language.visit.SignInCheck.UNCHECKED;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.organisation.Area;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Checked;
import guanxi.language.visit.Doubt;
import guanxi.language.visit.Position;
import guanxi.language.visit.Samples;
import guanxi.language.visit.Setting;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCheck;
import guanxi.visit.settings.Changed;
import guanxi.visit.settings.SettingsInForce;
import guanxi.visit.settings.SettingsOfDay;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInEvidenceTest {
    private static final TerritoryId NORTH = Samples.NORTH.client();
    private static final Set<TerritoryId> HIS = Set.of(NORTH);
    private static final Area AROUND = new Area(new BigDecimal("30"), new BigDecimal("120"), 4000);
    private static final Register REGISTERED = new Register(List.of("0571-80", "+86 571 60"), AROUND);
    private static final Instant AT = Samples.signIn().build().at();
    private static final SettingsOfDay USUAL = SettingsInForce.DEFAULTS.on(Samples.DAY);
    /** 3,892 m and 4,003 m north of the middle; a metre is some 0.000009 degrees. */
    private static final String NEAR = "30.035";

    private static final String FAR = "30.036";

    @Test
    void a_call_from_a_number_of_the_territory_is_accepted() {
        assertThat(ofCall("0571-80123456")).isEqualTo(found(ACCEPTED));
        assertThat(ofCall("(+86) 571 60123456")).isEqualTo(found(ACCEPTED));
    }

    @Test
    void a_sign_in_for_a_territory_that_is_not_his_is_doubtful() {
        assertThat(SignInEvidence.of(call("0571-80123456"), Set.of(new TerritoryId("south")), REGISTERED, USUAL))
                .contains(found(DOUBTFUL, NOT_OWN_TERRITORY));
        assertThat(SignInEvidence.of(at(null), Set.of(), Register.NOTHING, USUAL))
                .contains(found(DOUBTFUL, NOT_OWN_TERRITORY));
    }

    @Test
    void a_call_without_a_number_is_doubtful_whether_numbers_are_registered_or_not() {
        assertThat(ofCall(null)).isEqualTo(found(DOUBTFUL, NUMBER_MISSING));
        assertThat(found(call(null), Register.NOTHING)).isEqualTo(found(DOUBTFUL, NUMBER_MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "+86 138-0013-8000", "0086 19900138000"})
    void a_call_from_a_mobile_is_no_call_from_a_fixed_line(String number) {
        assertThat(ofCall(number)).isEqualTo(found(DOUBTFUL, NOT_A_LANDLINE));
        assertThat(found(call(number), Register.NOTHING)).isEqualTo(found(DOUBTFUL, NOT_A_LANDLINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0571-81123456", "80123456", "12800138000", "1380013800", "138001380001", "不详"})
    void a_number_that_begins_with_none_of_the_registered_ones_is_foreign(String number) {
        assertThat(ofCall(number)).isEqualTo(found(DOUBTFUL, FOREIGN_NUMBER));
    }

    @Test
    void without_registered_numbers_a_call_is_unchecked() {
        assertThat(found(call("0571-81123456"), Register.NOTHING)).isEqualTo(found(UNCHECKED));
        assertThat(found(call("0571-81123456"), new Register(List.of(), AROUND)))
                .isEqualTo(found(UNCHECKED));
    }

    @Test
    void a_position_in_the_area_is_accepted_and_its_distance_told() {
        assertThat(found(at(whole(NEAR, "5", 0, false)))).isEqualTo(new Checked(ACCEPTED, List.of(), 3892));
        assertThat(found(at(whole(NEAR, "5", 0, null)))).isEqualTo(new Checked(ACCEPTED, List.of(), 3892));
    }

    @Test
    void where_all_of_the_position_is_missing_nothing_is_checked() {
        assertThat(found(at(null))).isEqualTo(found(UNCHECKED));
        assertThat(found(at(position(null, null, null, null, true)))).isEqualTo(found(UNCHECKED));
    }

    @Test
    void where_some_of_the_position_is_missing_no_more_of_it_is_checked() {
        var whole = whole(FAR, "10000", -900, true);
        Stream.of(
                        position(null, whole.longitude(), whole.accuracyM(), whole.fixedAt(), true),
                        position(whole.latitude(), null, whole.accuracyM(), whole.fixedAt(), true),
                        position(whole.latitude(), whole.longitude(), null, whole.fixedAt(), true),
                        position(whole.latitude(), whole.longitude(), whole.accuracyM(), null, true))
                .forEach(some -> assertThat(found(at(some))).isEqualTo(found(DOUBTFUL, POSITION_INCOMPLETE)));
    }

    @Test
    void a_position_is_of_low_accuracy_above_a_hundred_metres() {
        assertThat(found(at(whole(NEAR, "100", 0, false))).doubts()).isEmpty();
        assertThat(found(at(whole(NEAR, "100.01", 0, false))).doubts()).containsExactly(LOW_ACCURACY);
    }

    @Test
    void a_fix_is_old_more_than_two_minutes_before_and_never_comes_after() {
        assertThat(found(at(whole(NEAR, "5", -120, false))).doubts()).isEmpty();
        assertThat(found(at(whole(NEAR, "5", -121, false))).doubts()).containsExactly(OLD_FIX);
        assertThat(found(at(whole(NEAR, "5", 1, false))).doubts()).containsExactly(FIX_IN_FUTURE);
    }

    @Test
    void what_is_inaccurate_or_old_is_what_was_set_for_the_day() {
        var position = at(whole(NEAR, "50.5", -121, false));
        assertThat(doubts(position, Changed.from(Samples.DAY, Setting.LOW_ACCURACY, 50), Samples.DAY))
                .containsExactly(LOW_ACCURACY, OLD_FIX);
        assertThat(doubts(position, Changed.from(Samples.DAY, Setting.LOW_ACCURACY, 50), Samples.DAY.minusDays(1)))
                .containsExactly(OLD_FIX);
        assertThat(doubts(position, Changed.from(Samples.DAY, Setting.OLD_FIX, 121), Samples.DAY))
                .isEmpty();
    }

    @Test
    void a_mocked_position_is_doubtful() {
        assertThat(found(at(whole(NEAR, "5", 0, true)))).isEqualTo(new Checked(DOUBTFUL, List.of(MOCKED), 3892));
    }

    @ParameterizedTest
    @CsvSource({"2, true", "2.9, true", "3, false"})
    void a_position_is_outside_farther_than_radius_and_accuracy(String accuracy, boolean outside) {
        assertThat(found(at(whole(FAR, accuracy, 0, false))))
                .isEqualTo(
                        outside
                                ? new Checked(DOUBTFUL, List.of(OUTSIDE_FENCE), 4003)
                                : new Checked(ACCEPTED, List.of(), 4003));
    }

    @Test
    void without_a_registered_area_a_position_is_unchecked_and_has_no_distance() {
        var nowhere = new Register(List.of("0571-80"), null);
        assertThat(found(at(whole(FAR, "5", 0, false)), nowhere)).isEqualTo(found(UNCHECKED));
        assertThat(found(at(whole(FAR, "5", 0, false)), Register.NOTHING)).isEqualTo(found(UNCHECKED));
        assertThat(found(at(whole(FAR, "5", 0, true)), nowhere)).isEqualTo(found(DOUBTFUL, MOCKED));
    }

    @Test
    void doubts_are_shown_in_the_order_of_their_names() {
        assertThat(Doubt.values())
                .isSortedAccordingTo((one, other) -> one.name().compareTo(other.name()));
        assertThat(SignInEvidence.of(at(whole("31", "101", -121, true)), Set.of(), REGISTERED, USUAL))
                .hasValueSatisfying(all -> assertThat(all.doubts())
                        .containsExactly(LOW_ACCURACY, MOCKED, NOT_OWN_TERRITORY, OLD_FIX, OUTSIDE_FENCE));
    }

    @Test
    void of_what_was_erased_nothing_is_found() {
        var caller = Person.ofColleague(Samples.LIN, "0571-80123456").forgotten();
        var gone = new Position(caller, null, null, null, null, null);
        assertThat(SignInEvidence.of(call("1").with(caller), HIS, REGISTERED, USUAL))
                .isEmpty();
        assertThat(SignInEvidence.of(at(gone), HIS, REGISTERED, USUAL)).isEmpty();
    }

    private static Checked ofCall(String number) {
        return found(call(number));
    }

    private static Checked found(SignIn signIn) {
        return found(signIn, REGISTERED);
    }

    private static Checked found(SignIn signIn, Register register) {
        return SignInEvidence.of(signIn, HIS, register, USUAL).orElseThrow();
    }

    private static List<Doubt> doubts(SignIn signIn, SettingsInForce settings, LocalDate day) {
        return SignInEvidence.of(signIn, HIS, REGISTERED, settings.on(day))
                .orElseThrow()
                .doubts();
    }

    private static Checked found(SignInCheck check, Doubt... doubts) {
        return new Checked(check, List.of(doubts), null);
    }

    private static SignIn call(String number) {
        return Samples.signIn()
                .caller(number == null ? null : Person.ofColleague(Samples.LIN, number))
                .build();
    }

    private static SignIn at(Position position) {
        return Samples.signIn()
                .channel(SignIn.Channel.GPS)
                .caller(null)
                .position(position)
                .build();
    }

    private static Position whole(String latitude, String accuracyM, int seconds, Boolean mocked) {
        return position(
                new BigDecimal(latitude),
                new BigDecimal("120"),
                new BigDecimal(accuracyM),
                AT.plusSeconds(seconds),
                mocked);
    }

    private static Position position(
            BigDecimal latitude, BigDecimal longitude, BigDecimal accuracyM, Instant fixedAt, Boolean mocked) {
        return Position.of(Samples.LIN, latitude, longitude, accuracyM, fixedAt, mocked);
    }
}
