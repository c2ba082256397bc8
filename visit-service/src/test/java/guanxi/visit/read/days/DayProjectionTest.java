package guanxi.visit.read.days;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.NORTH;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Samples;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInBuilder;
import guanxi.language.visit.SignInCorrection;
import guanxi.language.visit.VisitId;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.read.days.DayEntry.Judged;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayProjectionTest {
    private static final String DAY_ID = "day-S001-2026-06-03";
    private static final SignIn SIGN_IN =
            Samples.signIn().at(START).dutyOfficer("duty officer Qian").build();
    private final ViewFixture<DayEntry> days = ViewFixture.of(new DayProjection(), DayEntry.VIEW);

    @Test
    void a_sign_in_is_on_its_day() {
        days.from(DAY_ID, new MarketSignedIn(LIN, DAY, SIGN_IN))
                .expect(new DayEntry(LIN, DAY, List.of(DaySignIn.of(SIGN_IN, List.of())), List.of()));
    }

    @Test
    void a_visit_that_is_judged_anew_is_shown_as_judged_last() {
        days.from(
                        DAY_ID,
                        judged("V1", Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                        judged("V2", Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT))
                .from(DAY_ID, judged("V1"))
                .expect(new DayEntry(
                        LIN,
                        DAY,
                        List.of(),
                        List.of(
                                new Judged(new VisitId("V2"), List.of(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT), NORTH, 1),
                                new Judged(new VisitId("V1"), List.of(), NORTH, 1))));
    }

    @Test
    void a_visit_that_left_the_day_is_judged_there_no_more() {
        days.from(DAY_ID, judged("V1"), judged("V2"))
                .from(DAY_ID, new VisitJudgementWithdrawn(LIN, DAY, new VisitId("V1"), SHOP, "another day", START))
                .redelivering()
                .expectSame()
                .expect(new DayEntry(LIN, DAY, List.of(), List.of(new Judged(new VisitId("V2"), List.of(), NORTH, 1))));
    }

    @Test
    void a_corrected_sign_in_shows_what_was_recorded_what_was_put_right_and_when_it_counts() {
        var noon = correction(SignInCorrection.Kind.CORRECT, START.plusSeconds(60), START.plusSeconds(10_800));
        var none = correction(SignInCorrection.Kind.WITHDRAW, START.plusSeconds(120), null);
        days.from(DAY_ID, new MarketSignedIn(LIN, DAY, SIGN_IN), new SignInCorrected(LIN, DAY, START, none))
                .from(DAY_ID, new SignInCorrected(LIN, DAY, START, noon))
                .redelivering()
                .expectSame()
                .expect(new DayEntry(LIN, DAY, List.of(DaySignIn.of(SIGN_IN, List.of(none, noon))), List.of()));
        assertThat(DaySignIn.of(SIGN_IN, List.of()).effectiveAt()).isEqualTo(START);
        assertThat(DaySignIn.of(SIGN_IN, List.of(noon)).effectiveAt()).isEqualTo(START.plusSeconds(10_800));
        assertThat(DaySignIn.of(SIGN_IN, List.of(none, noon)).effectiveAt()).isNull();
    }

    @Test
    void what_a_sign_in_had_left_open_is_filled_in() {
        var open = SignInBuilder.builder(SIGN_IN).dutyOfficer(null).build();
        days.from(DAY_ID, new MarketSignedIn(LIN, DAY, open), new SignInFilled(LIN, DAY, SIGN_IN, START))
                .expect(new DayEntry(LIN, DAY, List.of(DaySignIn.of(SIGN_IN, List.of())), List.of()));
    }

    private static SignInCorrection correction(SignInCorrection.Kind kind, Instant madeAt, Instant newAt) {
        return new SignInCorrection(madeAt, kind, newAt, null, null, "duty", "misheard");
    }

    private static VisitJudged judged(String number, Norm... failures) {
        var visit = Samples.judgedVisit().visitId(new VisitId(number)).build();
        return new VisitJudged(LIN, DAY, visit, List.of(failures), NormVersion.BUILT_IN);
    }
}
