package guanxi.evaluation.web.territories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.evaluation.write.territory.TerritoryCommand.ListTerritory;
import guanxi.evaluation.write.territory.TerritoryCommand.Said;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.platform.imports.FormImport;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryFormTest {
    private static final String HEADER = "territory,valid_from,prefixes,latitude,longitude,radius_m\n";
    private final FormImport form = new TerritoryForm().territoriesForm();

    @Test
    void a_row_says_what_holds_from_its_day_on() {
        var said = new Said(List.of("0571-80", "0571-60"), new BigDecimal("30.1"), new BigDecimal("120"), 4_000);
        assertThat(command(HEADER + "城东区,2026-05-01,0571-80|0571-60,30.10,120.0,4000\n"))
                .isEqualTo(new ListTerritory(new TerritoryId("城东区"), LocalDate.of(2026, 5, 1), said));
    }

    @Test
    void what_is_empty_or_has_no_column_is_not_spoken_of() {
        var nothing = new ListTerritory(new TerritoryId("湖区"), null, new Said(List.of(), null, null, null));
        assertThat(command(HEADER + "湖区,,,,,\n")).isEqualTo(nothing);
        assertThat(command("区域\n湖区\n")).isEqualTo(nothing);
    }

    @Test
    void the_columns_have_the_names_of_the_handbook() {
        var said = new Said(List.of("0571-80"), new BigDecimal("-90"), new BigDecimal("180"), 50_000);
        assertThat(command("区域,生效日期,固定电话号段,纬度,经度,围栏半径（米）\n湖区,2026-05-01,0571-80,-90,180,50000\n"))
                .isEqualTo(new ListTerritory(new TerritoryId("湖区"), LocalDate.of(2026, 5, 1), said));
    }

    @ParameterizedTest
    @CsvSource({
        "90.0001,120,4000, latitude",
        "30,-180.5,4000, longitude",
        "30,120,0, radius_m",
        "30,120,50001, radius_m",
    })
    void degrees_and_metres_have_bounds(String latitude, String longitude, String radius, String column) {
        String row = String.join(",", "湖区,,", latitude, longitude, radius) + "\n";
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> command(HEADER + row))
                .returns("OUT_OF_RANGE", CellRejected::code)
                .returns(column, CellRejected::column);
    }

    private Object command(String csv) {
        var rows = new FormReader().read(csv.getBytes(StandardCharsets.UTF_8), form.columns());
        return form.command().apply(rows.getFirst());
    }
}
