package guanxi.visit.web.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketNews;
import guanxi.language.visit.MarketNews.Kind;
import guanxi.language.visit.NewsId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.visit.write.news.NewsCommand.RecordNews;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsFormTest {
    private static final String HEADER =
            "news_id,specialist_id,date,kind,territory,competitor,text,proposal,visit_id\n";
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);

    @Test
    void a_row_is_news_with_or_without_competitor_proposal_and_visit() {
        var day = LocalDate.of(2026, 6, 3);
        var north = new TerritoryId("城北区");
        assertThat(commands(HEADER + """
            N1,S001,2026-06-03,COMPETITOR,城北区,竞品乙,运费上涨,建议联合促销,V000001
            N2,S001,2026/6/3,MARKET,城北区,,运费上涨,,
            """))
                .containsExactly(
                        told(
                                "N1",
                                new MarketNews(
                                        day, Kind.COMPETITOR, "竞品乙", north, "运费上涨", new VisitId("V000001"), "建议联合促销")),
                        told("N2", new MarketNews(day, Kind.MARKET, null, north, "运费上涨", null, null)));
    }

    @Test
    void the_handbooks_columns_are_understood_and_those_that_may_be_absent_may_be() {
        assertThat(commands("信息编号,专员编号,日期,类型,区域,内容\nN2,S001,2026-06-03,MARKET,城北区,运费上涨\n"))
                .hasSize(1);
    }

    @Test
    void a_cell_that_cannot_be_is_refused_by_its_column() {
        refused("kind", "N1,S001,2026-06-03,RUMOUR,城北区,,运费上涨,,");
        refused("text", "N1,S001,2026-06-03,MARKET,城北区,,,,");
        refused("visit_id", "N1,S001,2026-06-03,MARKET,城北区,,运费上涨,,V 1");
    }

    private static void refused(String column, String row) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> commands(HEADER + row + "\n"))
                .returns(column, CellRejected::column);
    }

    private static RecordNews told(String number, MarketNews news) {
        return new RecordNews(new NewsId(number), new ColleagueId("S001"), news);
    }

    private static List<Object> commands(String csv) {
        var form = new NewsForm().marketNewsForm(TIME);
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
