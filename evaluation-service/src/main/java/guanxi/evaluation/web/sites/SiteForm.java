package guanxi.evaluation.web.sites;

import guanxi.evaluation.web.Cells;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.SiteId;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of project sites, one a row. */
@Configuration(proxyBeanMethods = false)
class SiteForm {
    private static final FormColumns COLUMNS =
            FormColumns.form("sites", Cells.SITE, Cells.OFFICE, Cells.NAME, Cells.HEAD);

    @Bean
    FormImport sitesForm() {
        return new FormImport(COLUMNS, row -> {
            var id = new SiteId(row.id("site_id"));
            var site = new SiteData(
                    new OfficeId(row.id("office_id")), row.text("name"), new ColleagueId(row.text("head")));
            return new NewSite(id, site).command();
        });
    }
}
