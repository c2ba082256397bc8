package guanxi.client.web;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;
import static guanxi.platform.forms.FormColumns.form;

import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;

/** The forms of the client context as files: one word of the handbook for each column, beside ours. */
final class ClientColumns {
    private static final Column SPECIALIST = required("specialist_id", "专员编号", "客户专员");
    private static final Column CLIENT = required("client_id", "客户编号");
    private static final Column GROUPS = required("groups", "组数");

    static final FormColumns CLIENTS = form(
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

    static final FormColumns REFERRALS = form(
            "referrals",
            required("referral_id", "输送编号"),
            CLIENT,
            SPECIALIST,
            GROUPS,
            required("sent_on", "输送日期"),
            optional("confirmed_on", "确认日期"));

    private ClientColumns() {}
}
