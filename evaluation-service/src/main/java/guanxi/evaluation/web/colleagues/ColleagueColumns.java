package guanxi.evaluation.web.colleagues;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;
import static guanxi.platform.forms.FormColumns.form;

import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;

/** The forms of colleagues as files: one word of the handbook for each column, beside ours. */
final class ColleagueColumns {
    private static final Column SPECIALIST = required("specialist_id", "专员编号", "客户专员");

    static final FormColumns SPECIALISTS = form(
            "specialists",
            SPECIALIST,
            required("name", "姓名"),
            required("team", "团队", "小组"),
            required("director", "主任"),
            required("territories", "负责区域", "区域"),
            optional("joined_on", "入职日期", "到岗日期"));

    static final FormColumns LEAVE = form("leave", SPECIALIST, required("date", "日期", "请假日期"));

    private ColleagueColumns() {}
}
