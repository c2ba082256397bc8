package guanxi.visit.web.signins;

import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.TIME;
import static guanxi.visit.write.Field.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.language.Person;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Position;
import guanxi.language.visit.SignIn;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.platform.imports.FormImport;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String HEADER =
            "specialist_id,at,channel,caller,territory,duty_officer,latitude,longitude,accuracy_m,fixed_at,mocked\n";
    private final FormImport form = new SignInForm().signInsForm(TIME);

    @Test
    void a_row_is_a_sign_in_with_its_position() {
        var position = Position.of(
                LIN,
                new BigDecimal("30.283218"),
                new BigDecimal("-120"),
                new BigDecimal("12.5"),
                at(DAY, "08:05"),
                false);
        assertThat(command(HEADER
                        + "S001,2026-04-01 08:07,GPS,,城东区,值班系统,30.283218,-120.0,12.5,2026-04-01T08:05:00+08:00,NO\n"))
                .isEqualTo(recorded(new SignIn(
                        at(DAY, "08:07"), SignIn.Channel.GPS, null, new TerritoryId("城东区"), "值班系统", position)));
    }

    @Test
    void an_older_form_has_no_position_and_an_empty_one_is_none() {
        var signIn = recorded(new SignIn(
                at(DAY, "08:07"),
                SignIn.Channel.LANDLINE,
                Person.ofColleague(LIN, "0571-80000000"),
                new TerritoryId("城东区"),
                "值班李",
                null));
        assertThat(command("专员编号,签到时间,签到方式,来电号码,区域,值班人员\nS001,2026-04-01 08:07,LANDLINE,0571-80000000,城东区,值班李\n"))
                .isEqualTo(signIn);
        assertThat(command(HEADER + "S001,2026-04-01 08:07,LANDLINE,0571-80000000,城东区,值班李,,,,,\n"))
                .isEqualTo(signIn);
    }

    @Test
    void the_columns_have_the_names_of_the_handbook() {
        var mocked = Position.of(LIN, null, null, null, null, true);
        assertThat(
                        command(
                                "专员编号,签到时间,签到方式,来电号码,区域,值班人员,纬度,经度,定位精度(米),定位时间,模拟定位\nS001,2026-04-01 08:07,GPS,,城东区,,,,,,YES\n"))
                .isEqualTo(recorded(
                        new SignIn(at(DAY, "08:07"), SignIn.Channel.GPS, null, new TerritoryId("城东区"), null, mocked)));
    }

    /** A telephone's clock may be wrong: that is evidence, and no fault of the row. */
    @Test
    void a_position_may_be_fixed_in_the_future() {
        var later = Position.of(LIN, null, null, null, at(LocalDate.of(2099, 1, 1), "08:00"), null);
        assertThat(command(HEADER + "S001,2026-04-01 08:07,GPS,,城东区,,,,,2099-01-01 08:00,\n"))
                .isEqualTo(recorded(
                        new SignIn(at(DAY, "08:07"), SignIn.Channel.GPS, null, new TerritoryId("城东区"), null, later)));
    }

    @ParameterizedTest
    @CsvSource({
        "90.0001,120,5,2026-04-01 08:05,NO, OUT_OF_RANGE, latitude",
        "-90.5,120,5,2026-04-01 08:05,NO, OUT_OF_RANGE, latitude",
        "30,180.5,5,2026-04-01 08:05,NO, OUT_OF_RANGE, longitude",
        "30,-181,5,2026-04-01 08:05,NO, OUT_OF_RANGE, longitude",
        "30,120,-1,2026-04-01 08:05,NO, OUT_OF_RANGE, accuracy_m",
        "30,120,10000.5,2026-04-01 08:05,NO, OUT_OF_RANGE, accuracy_m",
        "30,120,near,2026-04-01 08:05,NO, NOT_A_NUMBER, accuracy_m",
        "30,120,5,yesterday,NO, NOT_AN_INSTANT, fixed_at",
        "30,120,5,2026-04-01 08:05,PERHAPS, UNKNOWN_CODE, mocked",
    })
    void what_a_cell_cannot_say_is_refused_by_its_column(
            String latitude,
            String longitude,
            String accuracy,
            String fixedAt,
            String mocked,
            String code,
            String column) {
        String row = "S001,2026-04-01 08:07,GPS,,城东区,,"
                + String.join(",", latitude, longitude, accuracy, fixedAt, mocked) + "\n";
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> command(HEADER + row))
                .returns(code, CellRejected::code)
                .returns(column, CellRejected::column);
    }

    private static RecordSignIn recorded(SignIn signIn) {
        return new RecordSignIn(LIN, DAY, signIn);
    }

    private Object command(String csv) {
        var rows = new FormReader().read(csv.getBytes(StandardCharsets.UTF_8), form.columns());
        return form.command().apply(rows.getFirst());
    }
}
