package guanxi.visit.web.findings;

import static guanxi.visit.write.Field.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Breach;
import guanxi.language.visit.Finding;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Review;
import guanxi.language.visit.VisitId;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.platform.imports.FormImport;
import guanxi.visit.write.day.MarketDayCommand.ReviewViolation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingFormTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final Review POOR = new Review(Finding.POOR_MANAGEMENT, "M01", DAY.plusDays(7), "未按规定");
    private final FormImport form = new FindingForm().findingsForm(TIME);

    @Test
    void a_row_says_what_was_found_of_the_violation_of_a_day_of_a_visit_or_of_an_inspector() {
        String row = "S001,2026-04-20,%s,POOR_MANAGEMENT,M01,2026-04-27,未按规定\n";
        assertThat(row(row.formatted("NO_SIGN_IN_BEFORE_FIRST_VISIT,,")))
                .isEqualTo(of(new Breach(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null, null)));
        assertThat(row(row.formatted("OVERLAPPING_VISITS,V000032,")))
                .isEqualTo(of(new Breach(Norm.OVERLAPPING_VISITS, new VisitId("V000032"), null)));
        assertThat(row(row.formatted("EARLY_RETURN,,督查高"))).isEqualTo(of(new Breach(Norm.EARLY_RETURN, null, "督查高")));
    }

    @Test
    void the_columns_of_visit_and_inspector_may_be_absent() {
        assertThat(command("""
            专员编号,日期,违规项目,认定,认定人,认定日期,认定理由
            S001,2026-04-20,NO_SIGN_IN_BEFORE_FIRST_VISIT,POOR_MANAGEMENT,M01,2026-04-27,未按规定
            """)).isEqualTo(of(new Breach(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "LAUGHING, NO_FAULT, M01, 2026-04-27, x, UNKNOWN_CODE, rule",
        "EARLY_RETURN, 管理不到位, M01, 2026-04-27, x, UNKNOWN_CODE, finding",
        "EARLY_RETURN, NO_FAULT, '', 2026-04-27, x, REQUIRED_CELL_MISSING, by",
        "EARLY_RETURN, NO_FAULT, M01, 2026-04-27, '', REQUIRED_CELL_MISSING, reason",
    })
    void what_a_cell_cannot_say_is_refused_by_its_column(
            String rule, String finding, String by, String foundOn, String reason, String code, String column) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(
                        () -> row("S001,2026-04-20,%s,,,%s,%s,%s,%s\n".formatted(rule, finding, by, foundOn, reason)))
                .returns(code, CellRejected::code)
                .returns(column, CellRejected::column);
    }

    private static ReviewViolation of(Breach breach) {
        return new ReviewViolation(LIN, DAY, breach, POOR);
    }

    private Object row(String row) {
        return command("specialist_id,date,rule,visit_id,inspector,finding,by,found_on,reason\n" + row);
    }

    private Object command(String csv) {
        var rows = new FormReader().read(csv.getBytes(StandardCharsets.UTF_8), form.columns());
        return form.command().apply(rows.getFirst());
    }
}
