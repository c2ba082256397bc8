package guanxi.visit.web.reports;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import guanxi.visit.write.report.DailyReportCommand.RecordRound;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of daily reports (F-11), each row a submission with what came of it; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class DailyReportForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "daily-reports",
            required("specialist_id", "填表人", "专员编号"),
            Cells.DATE,
            required("submitted_at", "提交时间"),
            optional("supervisor", "主管"),
            optional("supervisor_at", "主管签字时间"),
            optional("department_manager", "部门经理"),
            optional("department_manager_at", "部门经理签字时间"),
            optional("general_manager", "经理"),
            optional("general_manager_at", "经理签字时间"),
            optional("returned_by", "退回人"),
            optional("returned_at", "退回时间"),
            optional("reason", "退回原因"));

    @Bean
    FormImport dailyReportsForm(DepartmentTime time) {
        return new FormImport(
                COLUMNS,
                row -> new RecordRound(
                        Cells.specialist(row),
                        row.date("date"),
                        row.happened("submitted_at", time),
                        signatures(row, time),
                        returned(row, time)));
    }

    private static List<Signature> signatures(FormRow row, DepartmentTime time) {
        return Arrays.stream(SignatureLevel.values())
                .flatMap(level -> signature(row, level, time).stream())
                .toList();
    }

    private static Optional<Signature> signature(FormRow row, SignatureLevel level, DepartmentTime time) {
        String who = level.name().toLowerCase(Locale.ROOT);
        String when = who + "_at";
        if (isEmpty(row, who, when)) return Optional.empty();
        return Optional.of(new Signature(level, row.name(who), row.happened(when, time)));
    }

    private static ReportReturn returned(FormRow row, DepartmentTime time) {
        if (isEmpty(row, "returned_by", "returned_at")) return null;
        return new ReportReturn(
                row.name("returned_by"),
                row.happened("returned_at", time),
                row.optionalText("reason").orElse(null));
    }

    /** Of who and when, one is not filled without the other. */
    private static boolean isEmpty(FormRow row, String who, String when) {
        return row.optionalText(who).isEmpty() && row.optionalText(when).isEmpty();
    }
}
