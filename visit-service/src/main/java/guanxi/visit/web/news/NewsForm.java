package guanxi.visit.web.news;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.visit.MarketNews;
import guanxi.language.visit.NewsId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of market and competitor news, each row a piece of it; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class NewsForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "news",
            required("news_id", "信息编号"),
            Cells.SPECIALIST,
            Cells.DATE,
            required("kind", "类型"),
            required("territory", "区域"),
            optional("competitor", "竞争对手"),
            required("text", "内容"),
            optional("proposal", "建议和对策"),
            optional("visit_id", "拜访编号"));

    @Bean
    FormImport marketNewsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var told = new NewNews(
                    new NewsId(row.id("news_id")),
                    Cells.specialist(row),
                    row.happenedOn("date", time),
                    row.code("kind", MarketNews.Kind.class),
                    row.text("territory"),
                    row.optionalText("competitor").orElse(null),
                    row.text("text"),
                    row.optionalText("proposal").orElse(null),
                    row.optionalId("visit_id").map(VisitId::new).orElse(null));
            return told.command();
        });
    }
}
