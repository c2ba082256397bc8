package guanxi.client.web.callbacks;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.client.standards.Seconds;
import guanxi.client.web.Cells;
import guanxi.client.write.series.CallBackCommand.RecordCallBack;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.ConductFlag;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of call-backs, each row as far as one has come; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class CallBackForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "call-backs",
            required("standard", "服务标准"),
            required("series_id", "购买或维修编号"),
            required("call_back_id", "回访编号"),
            required("number", "第几次"),
            required("at", "回访时间"),
            Cells.AGENT,
            required("answered_by", "接听人"),
            optional("next_at", "下次时间"),
            optional("to_the_point", "切入正题秒数"),
            optional("satisfaction", "满意度"),
            optional("conduct", "违规言行"),
            optional("problem", "问题"),
            optional("passed_on_at", "转达时间"),
            optional("passed_to", "转达部门"),
            optional("solution_at", "解决回访时间"),
            Cells.WITHDRAWN);

    @Bean
    FormImport callBacksForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var command = new RecordCallBack(
                    row.code("standard", SeriesStandard.class),
                    new SeriesId(row.id("series_id")),
                    new CallBackId(row.id("call_back_id")),
                    call(row, time),
                    Cells.optionalHappened(row, "passed_on_at", time),
                    row.optionalText("passed_to").orElse(null),
                    Cells.optionalHappened(row, "solution_at", time),
                    Cells.withdrawn(row));
            boolean cameOfAProblem = command.passedOnAt() != null || command.solutionAt() != null;
            if (cameOfAProblem) row.mustFillOneOf("problem");
            return command;
        });
    }

    private static CallBack call(FormRow row, DepartmentTime time) {
        return new CallBack(
                row.integer("number", 1, NewCallBack.LAST),
                Cells.happened(row, "at", time),
                Cells.agent(row),
                row.code("answered_by", AnsweredBy.class),
                row.optionalInstant("next_at", time.zone()).map(Seconds::whole).orElse(null),
                row.optionalInteger("to_the_point", 0, NewCallBack.AN_HOUR).orElse(null),
                row.optionalInteger("satisfaction", 1, NewCallBack.BEST).orElse(null),
                row.codes("conduct", ConductFlag.class),
                row.optionalText("problem").orElse(null));
    }
}
