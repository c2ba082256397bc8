package guanxi.client.query.needs;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.read.needs.NeedVersion;
import guanxi.language.Money;
import guanxi.language.Quantity;
import guanxi.language.client.ClientId;
import guanxi.language.client.NeedAnalysis;
import guanxi.language.client.NeedId;
import guanxi.language.organisation.ColleagueId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is needed, counted by product, region and price (D-S8). */
class PivotCellTest {
    private static final ColleagueId SPECIALIST = new ColleagueId("S001");

    @Test
    void needs_of_one_product_region_and_price_are_one_cell() {
        var cells = PivotCell.all(Stream.of(
                need("N1", "C2", "写字楼", "湖东", "20", "套", "3000"),
                need("N2", "C1", "写字楼", "湖东", "1.5", "套", "9999.99"),
                need("N3", "C1", "写字楼", "湖东", "300", "平方米", "0")));
        assertThat(cells)
                .containsExactly(new PivotCell(
                        "写字楼",
                        "湖东",
                        new PriceBand(yuan("0"), yuan("10000")),
                        3,
                        List.of(quantity("21.5", "套"), quantity("300", "平方米")),
                        List.of(new ClientId("C1"), new ClientId("C2"))));
    }

    @Test
    void another_product_region_or_price_is_another_cell() {
        var cells = PivotCell.all(Stream.of(
                need("N1", "C1", "写字楼", "湖东", "1", "套", "3000"),
                need("N2", "C1", "商铺", "湖东", "1", "套", "3000"),
                need("N3", "C1", "写字楼", "湖西", "1", "套", "3000"),
                need("N4", "C1", "写字楼", "湖东", "1", "套", "10000")));
        assertThat(cells).hasSize(4).allSatisfy(cell -> assertThat(cell.needs()).isOne());
    }

    @Test
    void a_band_begins_with_its_threshold_and_the_dearest_has_no_end() {
        assertThat(PriceBand.of(yuan("99999.99"))).isEqualTo(new PriceBand(yuan("10000"), yuan("100000")));
        assertThat(PriceBand.of(yuan("100000"))).isEqualTo(new PriceBand(yuan("100000"), yuan("1000000")));
        assertThat(PriceBand.of(yuan("9999999999.99"))).isEqualTo(new PriceBand(yuan("1000000"), null));
    }

    private static ShownNeed need(
            String number, String client, String product, String region, String amount, String unit, String highest) {
        var analysis = new NeedAnalysis(
                product, quantity(amount, unit), region, yuan("0"), yuan(highest), "扩大办公", LocalDate.of(2026, 6, 1));
        return new ShownNeed(
                new NeedId(number), new ClientId(client), SPECIALIST, 1, new NeedVersion(1, SPECIALIST, analysis));
    }

    private static Quantity quantity(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    private static Money yuan(String amount) {
        return Money.cny(new BigDecimal(amount));
    }
}
