package guanxi.visit.web;

import static guanxi.platform.forms.Column.mayBeEmpty;
import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;
import static guanxi.platform.forms.FormColumns.form;

import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;

/** The forms of the visit context as files: one word of the handbook for each column, beside ours. */
final class VisitColumns {
    private static final Column SPECIALIST = required("specialist_id", "专员编号", "客户专员");
    private static final Column CLIENT = required("client_id", "客户编号");
    private static final Column DATE = required("date", "日期");
    private static final Column MONTH = required("month", "月份", "考核月份");
    private static final Column GROUPS = required("groups", "组数");
    private static final Column REMARK = optional("remark", "备注");

    static final FormColumns CALENDAR =
            form("calendar", DATE, required("kind", "类型", "类别"), required("name", "名称", "节日"));

    static final FormColumns PLANS = form(
            "plans",
            SPECIALIST,
            MONTH,
            required("visits", "计划拜访"),
            required("expansion", "计划拓展"),
            required("deals", "计划成交"),
            required("submitted_at", "提交时间"));

    static final FormColumns SIGN_INS = form(
            "sign-ins",
            SPECIALIST,
            required("at", "签到时间"),
            required("channel", "签到方式"),
            mayBeEmpty("caller", "来电号码", "主叫号码"),
            required("territory", "区域", "签到区域"),
            mayBeEmpty("duty_officer", "值班人员"));

    static final FormColumns VISITS = form(
            "visits",
            required("visit_id", "拜访编号"),
            SPECIALIST,
            CLIENT,
            required("person_met", "面谈者", "拜访对象"),
            required("started_at", "开始时间"),
            required("ended_at", "结束时间"),
            required("purpose", "商谈计划"),
            required("outcome", "成果"),
            GROUPS,
            optional("companions", "同行者"),
            mayBeEmpty("summary", "面谈概要"),
            required("solved", "本日处理问题"),
            required("unsolved", "本日未处理问题"));

    static final FormColumns VIOLATIONS =
            form("violations", SPECIALIST, DATE, required("rule", "违规项目", "违规"), required("inspector", "督查人员"), REMARK);

    static final FormColumns EXPENSES =
            form("expenses", SPECIALIST, DATE, required("item", "费用项目"), required("amount", "金额", "金额(元)"), REMARK);

    private VisitColumns() {}
}
