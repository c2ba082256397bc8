package guanxi.hospitality.web.request;

import static guanxi.platform.forms.Column.required;
import static guanxi.platform.forms.FormColumns.form;

import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;

/** The forms of the hospitality context as files: one word of the handbook for each column, beside ours. */
final class RequestColumns {
    private static final Column CLIENT = required("client_id", "客户编号");

    static final FormColumns REQUESTS = form(
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

    private RequestColumns() {}
}
