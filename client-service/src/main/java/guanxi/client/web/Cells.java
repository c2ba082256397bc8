package guanxi.client.web;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.client.standards.Seconds;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the forms of the service desk have in common, so that a column is called alike in all of them. */
public final class Cells {
    public static final Column CLIENT = required("client_id", "客户编号");
    public static final Column AGENT = required("agent", "客服人员");
    public static final Column PRODUCT = required("product", "产品");
    public static final Column WITHDRAWN = optional("withdrawn", "撤销原因");

    private Cells() {}

    public static ClientId client(FormRow row) {
        return new ClientId(row.id("client_id"));
    }

    public static ColleagueId agent(FormRow row) {
        return new ColleagueId(row.id("agent"));
    }

    public static @Nullable String withdrawn(FormRow row) {
        return row.optionalText("withdrawn").orElse(null);
    }

    public static Instant happened(FormRow row, String column, DepartmentTime time) {
        return Seconds.whole(row.happened(column, time));
    }

    public static @Nullable Instant optionalHappened(FormRow row, String column, DepartmentTime time) {
        return row.optionalText(column).isEmpty() ? null : happened(row, column, time);
    }
}
