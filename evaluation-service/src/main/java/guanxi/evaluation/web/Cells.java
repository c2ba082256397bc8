package guanxi.evaluation.web;

import static guanxi.platform.forms.Column.required;

import guanxi.platform.forms.Column;

/** What several forms of the evaluation context have in common, so that a column is called alike in all of them. */
public final class Cells {
    public static final Column SPECIALIST = required("specialist_id", "专员编号", "客户专员");
    public static final Column OFFICE = required("office_id", "办事处编号");
    public static final Column SITE = required("site_id", "案场编号");
    public static final Column NAME = required("name", "名称");
    public static final Column HEAD = required("head", "负责人");

    private Cells() {}
}
