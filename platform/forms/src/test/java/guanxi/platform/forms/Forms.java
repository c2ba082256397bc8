package guanxi.platform.forms;

import static guanxi.platform.forms.Column.mayBeEmpty;
import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;
import static guanxi.platform.forms.FormColumns.form;

import java.util.List;

/** The department's forms as files: one word of the handbook for each column, beside ours. */
public final class Forms {
    private static final Column SPECIALIST = required("specialist_id", "专员编号", "客户专员");
    private static final Column CLIENT = required("client_id", "客户编号");
    private static final Column DATE = required("date", "日期");
    private static final Column MONTH = required("month", "月份", "考核月份");
    private static final Column GROUPS = required("groups", "组数");
    private static final Column REMARK = optional("remark", "备注");

    public static final FormColumns CALENDAR =
            form("calendar", DATE, required("kind", "类型", "类别"), required("name", "名称", "节日"));

    public static final FormColumns SPECIALISTS = form(
            "specialists",
            SPECIALIST,
            required("name", "姓名"),
            required("team", "团队", "小组"),
            required("director", "主任"),
            required("territories", "负责区域", "区域"),
            optional("joined_on", "入职日期", "到岗日期"));

    public static final FormColumns CLIENTS = form(
            "clients",
            CLIENT,
            required("name", "客户名称", "大客户名称"),
            required("tier", "等级", "客户等级"),
            required("stage", "阶段", "客户阶段"),
            required("industry", "行业"),
            required("territory", "区域", "所属区域"),
            required("address", "地址", "详细地址"),
            required("owner", "负责人", "负责专员"),
            required("contact_name", "联系人", "联络人员"),
            required("contact_title", "职务", "联系人职务"),
            required("contact_phone", "联系电话", "联系方式"));

    public static final FormColumns PLANS = form(
            "plans",
            SPECIALIST,
            MONTH,
            required("visits", "计划拜访"),
            required("expansion", "计划拓展"),
            required("deals", "计划成交"),
            required("submitted_at", "提交时间"));

    public static final FormColumns LEAVE = form("leave", SPECIALIST, required("date", "日期", "请假日期"));

    public static final FormColumns SIGN_INS = form(
            "sign-ins",
            SPECIALIST,
            required("at", "签到时间"),
            required("channel", "签到方式"),
            mayBeEmpty("caller", "来电号码", "主叫号码"),
            required("territory", "区域", "签到区域"),
            mayBeEmpty("duty_officer", "值班人员"));

    public static final FormColumns VISITS = form(
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

    public static final FormColumns VIOLATIONS =
            form("violations", SPECIALIST, DATE, required("rule", "违规项目", "违规"), required("inspector", "督查人员"), REMARK);

    public static final FormColumns REFERRALS = form(
            "referrals",
            required("referral_id", "输送编号"),
            CLIENT,
            SPECIALIST,
            GROUPS,
            required("sent_on", "输送日期"),
            optional("confirmed_on", "确认日期"));

    public static final FormColumns RATINGS =
            form("ratings", SPECIALIST, MONTH, mayBeEmpty("teamwork", "团队合作"), mayBeEmpty("client_care", "客户维护"));

    public static final FormColumns EXPENSES =
            form("expenses", SPECIALIST, DATE, required("item", "费用项目"), required("amount", "金额", "金额(元)"), REMARK);

    public static final FormColumns REQUESTS = form(
            "requests",
            required("request_id", "申请编号"),
            required("applicant", "申请人"),
            required("department", "部门"),
            required("requested_on", "申请日期"),
            CLIENT,
            required("venue", "宴请场所"),
            required("banquet_on", "宴请日期"),
            required("client_guests", "客户方面同席人员"),
            required("our_guests", "本公司同席人员"),
            required("meeting", "会议"),
            required("meal", "用餐"),
            required("transport", "交通"),
            required("gifts", "礼品"),
            required("other", "其他"));

    /** In the order in which one file refers to another. */
    public static final List<FormColumns> ALL = List.of(
            CALENDAR,
            SPECIALISTS,
            CLIENTS,
            PLANS,
            LEAVE,
            SIGN_INS,
            VISITS,
            VIOLATIONS,
            REFERRALS,
            RATINGS,
            EXPENSES,
            REQUESTS);

    private Forms() {}
}
