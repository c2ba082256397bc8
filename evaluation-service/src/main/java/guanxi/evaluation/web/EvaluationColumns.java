package guanxi.evaluation.web;

import static guanxi.platform.forms.Column.mayBeEmpty;
import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;
import static guanxi.platform.forms.FormColumns.form;

import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;

/** The forms of the evaluation context as files: one word of the handbook for each column, beside ours. */
final class EvaluationColumns {
    private static final Column MONTH = required("month", "月份", "考核月份");

    static final FormColumns RATINGS = form(
            "ratings",
            Cells.SPECIALIST,
            MONTH,
            mayBeEmpty("teamwork", "团队合作"),
            mayBeEmpty("client_care", "客户维护"),
            optional("service", "客户服务"),
            optional("front_office", "前台支持"),
            optional("back_office", "后台响应"),
            optional("market_management", "市场管理"));

    private EvaluationColumns() {}
}
