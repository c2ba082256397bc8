package guanxi.client.credit;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Money;
import guanxi.language.client.PaymentId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What receivables come to on a day: their state, their age, and the credit standing of F-10. */
class CreditTest {
    private static final LocalDate DELIVERED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-06-22,OPEN,0",
        "2026-06-23,DUE_SOON,0",
        "2026-06-30,DUE_SOON,0",
        "2026-07-01,OVERDUE,1",
        "2026-09-29,OVERDUE,91"
    })
    void what_is_open_is_due_soon_from_a_week_before_and_overdue_from_the_day_after(
            LocalDate day, ReceivableState state, int overdueDays) {
        var reading = ReceivableReading.of(owed("100", DUE), day);
        assertThat(reading.state()).isEqualTo(state);
        assertThat(reading.overdueDays()).isEqualTo(overdueDays);
    }

    @Test
    void what_is_paid_later_was_not_paid_then() {
        var told = owed("100", DUE, paid("Z2", "60.01", "2026-07-05"), paid("Z1", "39.99", "2026-06-01"));
        var before = ReceivableReading.of(told, LocalDate.of(2026, 7, 4));
        assertThat(before.open()).isEqualTo(yuan("60.01"));
        assertThat(before.state()).isEqualTo(ReceivableState.OVERDUE);
        var after = ReceivableReading.of(told, LocalDate.of(2026, 7, 5));
        assertThat(after.state()).isEqualTo(ReceivableState.PAID);
        assertThat(after.overdueDays()).isZero();
        assertThat(after.told().payments())
                .extracting(payment -> payment.paymentId().number())
                .containsExactly("Z1", "Z2");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "30,2", "31,3", "60,3", "61,4", "90,4", "91,5", "4000,5"})
    void each_amount_stands_in_one_band(int days, int place) {
        Aging aging = Aging.of(yuan("0.07"), days);
        assertThat(bands(aging))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 5)
                        .mapToObj(band -> yuan(band == place ? "0.07" : "0"))
                        .toList());
    }

    @Test
    void bands_add_up_to_the_whole_to_the_fen() {
        Aging sum = IntStream.range(0, 1000)
                .mapToObj(day -> Aging.of(Money.ofFen(1 + 37L * day), day % 120))
                .reduce(Aging.NOTHING, Aging::plus);
        assertThat(sum.open()).isEqualTo(Money.ofFen(1000 + 37L * 999 * 1000 / 2));
        assertThat(bands(sum).reduce(Money.ofFen(0), Money::plus)).isEqualTo(sum.open());
    }

    @Test
    void of_whom_nothing_fell_due_nothing_is_said() {
        var standing = CreditStanding.of(List.of(owed("100", DUE)), DUE);
        assertThat(standing.open()).isEqualTo(yuan("100"));
        assertThat(standing.fellDue()).isZero();
        assertThat(standing.shareInTime()).isNull();
        assertThat(standing.grade()).isNull();
    }

    @Test
    void in_time_is_paid_in_full_on_the_last_day_however_late_it_was_told() {
        var inTime = owed("100", DUE, paid("Z1", "50", "2026-06-30"), paid("Z2", "50", "2026-02-01"));
        var dayLate = owed("100", DUE, paid("Z1", "100", "2026-07-01"));
        var partly = owed("100", DUE, paid("Z1", "70", "2026-06-01"));
        var standing = CreditStanding.of(List.of(inTime, dayLate, partly), LocalDate.of(2026, 7, 20));
        assertThat(standing.fellDue()).isEqualTo(3);
        assertThat(standing.paidInTime()).isEqualTo(1);
        assertThat(standing.shareInTime()).isEqualTo(new BigDecimal("33.33"));
        assertThat(standing.open()).isEqualTo(yuan("30"));
        assertThat(standing.overdue()).isEqualTo(yuan("30"));
        assertThat(standing.longestOverdueDays()).isEqualTo(20);
        assertThat(standing.grade()).isEqualTo(CreditGrade.D);
    }

    @Test
    void what_fell_due_more_than_twelve_months_ago_counts_only_as_long_as_it_is_open() {
        LocalDate day = DUE.plusYears(1).plusDays(1);
        var settled = owed("100", DUE, paid("Z1", "100", "2026-07-01"));
        assertThat(CreditStanding.of(List.of(settled), day).fellDue()).isZero();
        assertThat(CreditStanding.of(List.of(settled), day.minusDays(1)).fellDue())
                .isOne();
        var open = CreditStanding.of(List.of(owed("100", DUE)), day);
        assertThat(open.fellDue()).isZero();
        assertThat(open.grade()).isEqualTo(CreditGrade.D);
    }

    @Test
    void what_is_not_delivered_yet_is_not_owed_yet() {
        var standing = CreditStanding.of(List.of(owed("100", DUE)), DELIVERED.minusDays(1));
        assertThat(standing.open()).isEqualTo(yuan("0"));
    }

    @ParameterizedTest
    @CsvSource({
        "100,0,A",
        "95,0,A",
        "94.99,0,B",
        "100,1,B",
        "80,30,B",
        "100,31,C",
        "79.99,0,C",
        "60,90,C",
        "59.99,0,D",
        "100,91,D"
    })
    void a_grade_asks_for_both_its_share_and_its_days(BigDecimal share, int days, CreditGrade grade) {
        assertThat(CreditGrade.of(share, days)).isEqualTo(grade);
    }

    private static Stream<Money> bands(Aging aging) {
        return Stream.of(aging.notDue(), aging.days1To30(), aging.days31To60(), aging.days61To90(), aging.over90Days());
    }

    private static ToldReceivable owed(String amount, LocalDate dueOn, ToldPayment... payments) {
        return new ToldReceivable(yuan(amount), DELIVERED, dueOn, List.of(payments));
    }

    private static ToldPayment paid(String number, String amount, String on) {
        return new ToldPayment(new PaymentId(number), yuan(amount), LocalDate.parse(on));
    }

    private static Money yuan(String amount) {
        return Money.cny(new BigDecimal(amount));
    }
}
