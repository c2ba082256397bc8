package guanxi.visit.web;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormRow;
import org.jspecify.annotations.Nullable;

/** What several forms of the visit context have in common, so that a column is called alike in all of them. */
public final class Cells {
    public static final int MOST = 1_000_000;
    public static final Column SPECIALIST = required("specialist_id", "专员编号", "客户专员");
    public static final Column DATE = required("date", "日期");
    public static final Column REMARK = optional("remark", "备注");

    public static final Column OFFICE = optional("office", "办事处");

    private Cells() {}

    public static @Nullable OfficeId office(FormRow row) {
        return row.optionalId("office").map(OfficeId::new).orElse(null);
    }

    public static ColleagueId specialist(FormRow row) {
        return new ColleagueId(row.id("specialist_id"));
    }
}
