package guanxi.client.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.agreements.AgreementStep.Kind;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementState;
import guanxi.language.client.AgreementTerms;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementCourseTest {
    private static final LocalDate DRAFTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 5);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final AgreementCourse DRAFT = new AgreementCourse(
            new AgreementTerms("2026", FIRST, LAST, null, null), List.of(AgreementStep.of(Kind.DRAFTED, DRAFTED)));
    private static final AgreementCourse BINDING =
            DRAFT.and(AgreementStep.of(Kind.REVIEWED, DRAFTED.plusDays(1))).and(AgreementStep.of(Kind.SIGNED, SIGNED));

    @Test
    void it_is_nowhere_before_it_was_drafted() {
        assertThat(DRAFT.on(DRAFTED.minusDays(1))).isEmpty();
        assertThat(DRAFT.on(DRAFTED)).contains(AgreementState.DRAFT);
    }

    @Test
    void what_was_returned_is_a_draft_again_once_it_is_drafted_anew() {
        var returned = DRAFT.and(AgreementStep.of(Kind.RETURNED, SIGNED, "unclear"));
        assertThat(returned.on(SIGNED)).contains(AgreementState.RETURNED);
        var anew = returned.and(AgreementStep.of(Kind.DRAFTED, SIGNED.plusDays(1)));
        assertThat(anew.on(SIGNED)).contains(AgreementState.RETURNED);
        assertThat(anew.on(SIGNED.plusDays(1))).contains(AgreementState.DRAFT);
    }

    @Test
    void it_is_reviewed_then_signed_then_in_force_from_its_first_day_D_M_A3() {
        assertThat(BINDING.on(SIGNED.minusDays(1))).contains(AgreementState.REVIEWED);
        assertThat(BINDING.on(SIGNED)).contains(AgreementState.SIGNED);
        assertThat(BINDING.on(FIRST.minusDays(1))).contains(AgreementState.SIGNED);
        assertThat(BINDING.on(FIRST)).contains(AgreementState.IN_FORCE);
    }

    @Test
    void it_is_expiring_from_thirty_days_before_its_last_day_which_is_in_force_still() {
        assertThat(BINDING.on(LAST.minusDays(31))).contains(AgreementState.IN_FORCE);
        assertThat(BINDING.on(LAST.minusDays(30))).contains(AgreementState.EXPIRING);
        assertThat(BINDING.on(LAST)).contains(AgreementState.EXPIRING);
        assertThat(BINDING.on(LAST.plusDays(1))).contains(AgreementState.EXPIRED);
    }

    @Test
    void nobody_need_care_for_the_end_of_what_is_renewed() {
        var renewed = BINDING.and(AgreementStep.renewed(new AgreementId("XY2"), LAST.minusDays(10)));
        assertThat(renewed.on(LAST.minusDays(11))).contains(AgreementState.EXPIRING);
        assertThat(renewed.on(LAST.minusDays(10))).contains(AgreementState.IN_FORCE);
        assertThat(renewed.on(LAST.plusDays(1))).contains(AgreementState.EXPIRED);
        assertThat(renewed.renewedBy(LAST)).contains(new AgreementId("XY2"));
    }

    @Test
    void what_was_ended_does_not_hold_from_that_day_on() {
        var ended = BINDING.and(AgreementStep.of(Kind.ENDED, FIRST.plusDays(9), "closed"));
        assertThat(ended.on(FIRST.plusDays(8))).contains(AgreementState.IN_FORCE);
        assertThat(ended.on(FIRST.plusDays(9))).contains(AgreementState.ENDED);
        assertThat(ended.on(LAST.plusDays(9))).contains(AgreementState.ENDED);
    }

    @Test
    void a_day_that_was_told_later_counts_from_itself_on() {
        var onPaper = DRAFT.and(AgreementStep.of(Kind.SIGNED, DRAFTED.minusDays(30)));
        assertThat(onPaper.on(DRAFTED.minusDays(30))).contains(AgreementState.SIGNED);
        assertThat(onPaper.signedBy(DRAFTED.minusDays(31))).isEmpty();
    }
}
