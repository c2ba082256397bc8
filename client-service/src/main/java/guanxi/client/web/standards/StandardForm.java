package guanxi.client.web.standards;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.client.web.Cells;
import guanxi.client.write.standard.EditedVersion;
import guanxi.client.write.standard.StandardCommand.RecordStandard;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StepLimit;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of service standards, each row a version, with a column for each step of any of them. */
@Configuration(proxyBeanMethods = false)
class StandardForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "standards",
            required("standard", "服务标准"),
            required("version", "版本"),
            required("published_at", "发布时间"),
            required("effective_from", "生效日期"),
            optional("rings", "响铃次数"),
            optional("to_the_point", "切入正题秒数"),
            optional("call_back_at_once", "立即解答也回访"),
            optional("pass_on", "转交"),
            optional("centre_answer", "中心答复"),
            optional("client_answer", "答复客户"),
            optional("notify", "通知部门"),
            optional("promised_reply", "约定回复"),
            optional("inform_client", "告知客户"),
            optional("check_progress", "督办"),
            optional("solve", "解决"),
            optional("call_back", "回访"),
            optional("call_back_1", "第一次回访"),
            optional("call_back_2", "第二次回访"),
            optional("call_back_3", "第三次回访"),
            optional("pass_problem_on", "转达问题"),
            optional("solution_call_back", "解决回访"));

    private enum Answer {
        YES,
        NO
    }

    @Bean
    FormImport standardsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var standard = row.code("standard", ServiceStandard.class);
            int version = row.integer("version", NewStandard.SECOND, NewStandard.LAST);
            var publishedAt = Cells.happened(row, "published_at", time);
            var edited = new EditedVersion(
                    standard,
                    version,
                    row.date("effective_from"),
                    row.optionalInteger("rings", 1, NewStandard.MOST_RINGS).orElse(null),
                    row.optionalInteger("to_the_point", 0, NewStandard.AN_HOUR).orElse(null),
                    row.optionalCode("call_back_at_once", Answer.class)
                            .map(Answer.YES::equals)
                            .orElse(null),
                    limits(row));
            return new RecordStandard(edited, publishedAt);
        });
    }

    private static Map<ServiceStep, StepLimit> limits(FormRow row) {
        var told = new EnumMap<ServiceStep, StepLimit>(ServiceStep.class);
        for (ServiceStep step : ServiceStep.values()) NewLimit.in(row, step).forEach(limit -> told.put(step, limit));
        return told;
    }
}
