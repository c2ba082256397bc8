package guanxi.planted.platform;

import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;

final class FormInThePlatform {
    static final FormColumns LEAVE = FormColumns.form("leave", Column.required("date", "日期"));

    private FormInThePlatform() {}
}
