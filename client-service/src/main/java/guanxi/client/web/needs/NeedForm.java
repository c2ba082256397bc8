package guanxi.client.web.needs;

import static guanxi.platform.forms.Column.required;

import guanxi.client.web.Cells;
import guanxi.client.write.need.NeedCommand.AnalyseNeed;
import guanxi.language.Money;
import guanxi.language.Quantity;
import guanxi.language.client.NeedAnalysis;
import guanxi.language.client.NeedId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sheet of needs (F-5), each row a version of one; its price range (价格区间) is two cells. */
@Configuration(proxyBeanMethods = false)
class NeedForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "needs",
            required("need_id", "需求编号"),
            required("version", "版本"),
            Cells.CLIENT,
            required("specialist_id", "专员编号", "客户专员"),
            required("product", "需求产品类型"),
            required("quantity", "需求数量"),
            required("unit", "单位"),
            required("wanted_region", "需求区域"),
            required("lowest_price", "最低价格"),
            required("highest_price", "最高价格"),
            required("reason", "需求原因分析"),
            required("analysed_on", "分析日期"));

    @Bean
    FormImport needsForm(DepartmentTime time) {
        return new FormImport(
                COLUMNS,
                row -> new AnalyseNeed(
                        new NeedId(row.id("need_id")),
                        Cells.client(row),
                        new ColleagueId(row.id("specialist_id")),
                        row.integer("version", 1, NewVersion.LAST),
                        analysis(row, time)));
    }

    private static NeedAnalysis analysis(FormRow row, DepartmentTime time) {
        return new NeedAnalysis(
                row.text("product"),
                new Quantity(row.decimal("quantity", 0, ToldAnalysis.MOST), row.text("unit")),
                row.text("wanted_region"),
                Money.cny(row.money("lowest_price")),
                Money.cny(row.money("highest_price")),
                row.text("reason"),
                row.happenedOn("analysed_on", time));
    }
}
