package guanxi.visit.web.signins;

import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.TIME;
import static guanxi.visit.write.Field.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.language.Person;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.SignInCorrection;
import guanxi.language.visit.SignInCorrection.Kind;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.platform.imports.FormImport;
import guanxi.visit.write.day.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.day.MarketDayCommand.RecordCorrection;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String HEADER =
            "specialist_id,at,corrected_at,kind,new_at,new_territory,new_caller,by,reason\n";
    private final FormImport form = new CorrectionForm().signInCorrectionsForm(TIME);

    @Test
    void a_row_is_a_correction_that_was_made() {
        var correction = new SignInCorrection(
                at(DAY, "18:20"),
                Kind.CORRECT,
                at(DAY, "08:00"),
                new TerritoryId("城东区"),
                Person.ofColleague(LIN, "0571-80000000"),
                "值班李",
                "登记簿笔误");
        assertThat(
                        command(
                                HEADER
                                        + "S001,2026-04-01 09:10,2026-04-01T18:20:00+08:00,CORRECT,2026-04-01T08:00,城东区,0571-80000000,值班李,登记簿笔误\n"))
                .isEqualTo(new RecordCorrection(new CorrectSignIn(LIN, DAY, at(DAY, "09:10"), correction)));
    }

    @Test
    void what_was_right_has_no_column() {
        var withdrawn = new SignInCorrection(at(DAY, "18:20"), Kind.WITHDRAW, null, null, null, "值班李", "代签");
        assertThat(command(
                        "专员编号,签到时间,更正时间,更正类型,更正人,更正原因\n" + "S001,2026-04-01 09:10,2026-04-01 18:20,WITHDRAW,值班李,代签\n"))
                .isEqualTo(new RecordCorrection(new CorrectSignIn(LIN, DAY, at(DAY, "09:10"), withdrawn)));
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday,WITHDRAW,值班李,代签, NOT_AN_INSTANT, at",
        "2026-04-01 09:10,CHANGE,值班李,代签, UNKNOWN_CODE, kind",
        "2026-04-01 09:10,WITHDRAW,'',代签, REQUIRED_CELL_MISSING, by",
        "2026-04-01 09:10,WITHDRAW,值班李,'', REQUIRED_CELL_MISSING, reason",
    })
    void what_a_cell_cannot_say_is_refused_by_its_column(
            String at, String kind, String by, String reason, String code, String column) {
        String row = String.join(",", "S001", at, "2026-04-01 18:20", kind, "", "", "", by, reason) + "\n";
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> command(HEADER + row))
                .returns(code, CellRejected::code)
                .returns(column, CellRejected::column);
    }

    private Object command(String csv) {
        var rows = new FormReader().read(csv.getBytes(StandardCharsets.UTF_8), form.columns());
        return form.command().apply(rows.getFirst());
    }
}
