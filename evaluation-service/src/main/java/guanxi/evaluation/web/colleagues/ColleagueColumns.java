package guanxi.evaluation.web.colleagues;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;
import static guanxi.platform.forms.FormColumns.form;

import guanxi.evaluation.web.Cells;
import guanxi.platform.forms.FormColumns;

/** The forms of colleagues as files: one word of the handbook for each column, beside ours. */
final class ColleagueColumns {
    static final FormColumns SPECIALISTS = form(
            "specialists",
            Cells.SPECIALIST,
            required("name", "姓名"),
            required("team", "团队", "小组"),
            required("director", "主任"),
            required("territories", "负责区域", "区域"),
            optional("joined_on", "入职日期", "到岗日期"));

    static final FormColumns LEAVE = form("leave", Cells.SPECIALIST, required("date", "日期", "请假日期"));

    private ColleagueColumns() {}
}
