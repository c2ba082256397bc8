package guanxi.client.truth;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.ClientId;
import guanxi.language.client.DataField;
import guanxi.language.client.DataFlaw;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TruthTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void the_weights_of_all_fields_are_a_hundred() {
        assertThat(Arrays.stream(DataField.values()).mapToInt(Weights::of).sum())
                .isEqualTo(100);
    }

    @Test
    void a_file_that_says_all_is_looked_after_and_alone_is_wholly_true_D_M_B6() {
        var truth = alone(full("C1"));
        assertThat(truth.index()).isEqualTo(Fraction.WHOLE);
        assertThat(truth.mends()).isEmpty();
    }

    @Test
    void completeness_is_the_weighted_share_of_what_it_says() {
        var file = without(full("C1"), DataField.NAME, DataField.INDUSTRY);
        var truth = alone(file);
        assertThat(truth.completeness()).isEqualTo(Fraction.of(80, 100));
        assertThat(truth.freshness()).isEqualTo(Fraction.WHOLE);
        assertThat(truth.mends()).extracting(Mend::field).containsExactly(DataField.NAME, DataField.INDUSTRY);
        assertThat(truth.mends()).extracting(Mend::why).containsOnly(DataFlaw.MISSING);
    }

    @Test
    void what_is_not_asked_of_a_file_neither_fills_it_nor_is_missing() {
        var file = full("C1");
        var prospect = new FileOnADay(
                file.clientId(),
                DAY,
                EnumSet.complementOf(EnumSet.of(DataField.AGREEMENT)),
                file.values(),
                file.lookedAfter());
        assertThat(alone(without(prospect, DataField.TIER)).completeness()).isEqualTo(Fraction.of(80, 90));
        assertThat(alone(without(prospect, DataField.AGREEMENT)).mends()).isEmpty();
    }

    @Test
    void a_field_is_fresh_for_365_days_of_which_the_day_is_the_last() {
        assertThat(alone(looked(full("C1"), DataField.TIER, DAY.minusDays(364))).freshness())
                .isEqualTo(Fraction.WHOLE);
        var stale = alone(looked(full("C1"), DataField.TIER, DAY.minusDays(365)));
        assertThat(stale.freshness()).isEqualTo(Fraction.of(9, 10));
        assertThat(stale.mends()).containsExactly(new Mend(DataField.TIER, DataFlaw.STALE, Fraction.of(1, 10)));
    }

    @Test
    void what_a_file_does_not_say_is_neither_fresh_nor_stale() {
        var file = without(looked(full("C1"), DataField.TIER, DAY.minusDays(400)), DataField.NAME);
        assertThat(alone(file).freshness()).isEqualTo(Fraction.of(8, 9));
    }

    @Test
    void a_file_that_says_nothing_is_not_true_at_all() {
        var nothing = without(full("C1"), DataField.values());
        assertThat(alone(nothing).index()).isEqualTo(Fraction.NOTHING);
        assertThat(alone(nothing).mends()).hasSize(DataField.values().length);
    }

    @Test
    void each_other_client_of_one_name_telephone_or_address_halves_thirds_and_so_on() {
        var one = saying(saying(full("C1"), DataField.NAME, "same"), DataField.ADDRESS, "here");
        var two = saying(saying(full("C2"), DataField.NAME, "same"), DataField.ADDRESS, "here");
        var three = saying(full("C3"), DataField.TELEPHONE, "C1 TELEPHONE");
        var four = full("C4");
        var namesakes = new Namesakes(List.of(one, two, three, four));
        assertThat(new Truth(one, namesakes).uniqueness()).isEqualTo(Fraction.of(1, 3));
        assertThat(new Truth(two, namesakes).uniqueness()).isEqualTo(Fraction.of(1, 2));
        assertThat(new Truth(three, namesakes).uniqueness()).isEqualTo(Fraction.of(1, 2));
        assertThat(new Truth(four, namesakes).uniqueness()).isEqualTo(Fraction.WHOLE);
    }

    @Test
    void telling_apart_by_one_field_gains_nothing_while_another_is_shared() {
        var one = saying(saying(full("C1"), DataField.NAME, "same"), DataField.ADDRESS, "here");
        var two = saying(saying(full("C2"), DataField.NAME, "same"), DataField.ADDRESS, "here");
        var three = saying(full("C3"), DataField.TELEPHONE, "C1 TELEPHONE");
        assertThat(new Truth(one, new Namesakes(List.of(one, two, three))).mends())
                .containsExactly(
                        new Mend(DataField.TELEPHONE, DataFlaw.NOT_UNIQUE, Fraction.of(1, 6)),
                        new Mend(DataField.NAME, DataFlaw.NOT_UNIQUE, Fraction.NOTHING),
                        new Mend(DataField.ADDRESS, DataFlaw.NOT_UNIQUE, Fraction.NOTHING));
    }

    @Test
    void the_index_is_the_product_and_what_gains_most_is_mended_first() {
        var file = without(looked(full("C1"), DataField.STAGE, DAY.minusDays(400)), DataField.INDUSTRY);
        var twin = saying(full("C2"), DataField.ADDRESS, "C1 ADDRESS");
        var truth = new Truth(file, new Namesakes(List.of(file, twin)));
        assertThat(truth.index()).isEqualTo(Fraction.of(95 * 8, 100 * 9 * 2));
        assertThat(truth.index().inPercent()).isEqualByComparingTo("42.22");
        assertThat(truth.mends())
                .extracting(Mend::why)
                .containsExactly(DataFlaw.NOT_UNIQUE, DataFlaw.STALE, DataFlaw.MISSING);
        assertThat(truth.mends().getLast().gain()).isEqualTo(Fraction.of(9, 20).minus(truth.index()));
    }

    private static Truth alone(FileOnADay file) {
        return new Truth(file, new Namesakes(List.of(file)));
    }

    private static FileOnADay full(String client) {
        var values = new EnumMap<DataField, String>(DataField.class);
        var looked = new EnumMap<DataField, LocalDate>(DataField.class);
        for (DataField field : DataField.values()) {
            values.put(field, client + " " + field);
            looked.put(field, DAY);
        }
        return new FileOnADay(new ClientId(client), DAY, EnumSet.allOf(DataField.class), values, looked);
    }

    private static FileOnADay without(FileOnADay file, DataField... fields) {
        Map<DataField, String> values = new EnumMap<>(file.values());
        Arrays.asList(fields).forEach(values::remove);
        return with(file, Collections.unmodifiableMap(values));
    }

    private static FileOnADay saying(FileOnADay file, DataField field, String value) {
        Map<DataField, String> values = new EnumMap<>(file.values());
        values.put(field, value);
        return with(file, values);
    }

    private static FileOnADay with(FileOnADay file, Map<DataField, String> values) {
        return new FileOnADay(file.clientId(), file.day(), file.asked(), values, file.lookedAfter());
    }

    private static FileOnADay looked(FileOnADay file, DataField field, LocalDate on) {
        Map<DataField, LocalDate> looked = new EnumMap<>(file.lookedAfter());
        looked.put(field, on);
        return new FileOnADay(file.clientId(), file.day(), file.asked(), file.values(), looked);
    }
}
