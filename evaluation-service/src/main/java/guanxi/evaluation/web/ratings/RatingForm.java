package guanxi.evaluation.web.ratings;

import static guanxi.platform.forms.Column.mayBeEmpty;
import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.evaluation.web.Cells;
import guanxi.evaluation.write.rating.RatingCommand.RateSpecialist;
import guanxi.language.evaluation.RatingsId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import java.math.BigDecimal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of ratings, each row those of a specialist for a month; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class RatingForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "ratings",
            Cells.SPECIALIST,
            required("month", "月份", "考核月份"),
            mayBeEmpty("teamwork", "团队合作"),
            mayBeEmpty("client_care", "客户维护"),
            optional("service", "客户服务"),
            optional("front_office", "前台支持"),
            optional("back_office", "后台响应"),
            optional("market_management", "市场管理"));

    @Bean
    FormImport ratingsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            row.mustFillOneOf("teamwork", "client_care", "service", "front_office", "back_office", "market_management");
            var id = new RatingsId(new ColleagueId(row.id("specialist_id")), row.begunMonth("month", time));
            var given = new Given(
                    rating(row, "teamwork"),
                    rating(row, "client_care"),
                    rating(row, "service"),
                    rating(row, "front_office"),
                    rating(row, "back_office"),
                    rating(row, "market_management"));
            return new RateSpecialist(id, given.ratings());
        });
    }

    private static BigDecimal rating(FormRow row, String column) {
        return row.optionalRating(column).orElse(null);
    }
}
