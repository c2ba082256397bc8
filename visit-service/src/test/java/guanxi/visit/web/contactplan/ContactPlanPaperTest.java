package guanxi.visit.web.contactplan;

import static guanxi.visit.query.contacts.ContactPlanItem.Source.CONTACT;
import static guanxi.visit.query.contacts.ContactPlanItem.Source.PLAN;
import static guanxi.visit.query.contacts.ContactStatus.CANCELLED;
import static guanxi.visit.query.contacts.ContactStatus.OPEN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.TIME;
import static guanxi.visit.write.Field.at;
import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.Page;
import guanxi.visit.query.contacts.ContactPlanItem;
import guanxi.visit.query.contacts.ContactPlanItemBuilder;
import guanxi.visit.web.paper.Names;
import guanxi.visit.web.paper.Printed;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the contact plan (F-7) says on paper. */
class ContactPlanPaperTest {
    private static final ContactPlanItem CONTACT_OF_HIS = ContactPlanItemBuilder.builder()
            .specialistId(LIN)
            .source(CONTACT)
            .clientId(NORTH_SHOP)
            .address("北岸区一号")
            .person(Person.ofClient(NORTH_SHOP, "陈大文", "采购经理", "13800000001"))
            .date(DAY)
            .plannedAt(at("15:30"))
            .purpose("续约沟通")
            .place("电话")
            .status(OPEN)
            .build();
    private static final ContactPlanItem VISIT_OF_PLAN = CONTACT_OF_HIS.with(
            item -> item.source(PLAN).plannedAt(null).purpose("C").place(null));
    private final Names names = mock(Names.class);

    @BeforeEach
    void everybody_is_known() {
        doReturn((Function<ClientId, String>) id -> "云栖行").when(names).ofClients(any());
        doReturn((Function<ColleagueId, String>) id -> "林梅").when(names).ofColleagues(any());
    }

    @Test
    void it_has_the_title_and_the_columns_of_the_handbook() {
        assertThat(printed(List.of()).text().lines())
                .startsWith("大客户联络计划表", "序号 客户名称 地址 联系方式 联络人员 联络时间 联络目的 联络地点", "1");
    }

    @Test
    void a_contact_says_with_whom_by_whom_when_what_for_and_where() {
        assertThat(printed(List.of(CONTACT_OF_HIS)).text().lines())
                .containsSequence("陈大文 2026年6月3日", "1 云栖行 北岸区一号 林梅 续约沟通 电话", "13800000001 15:30", "2");
    }

    @Test
    void a_visit_of_the_monthly_plan_has_its_day_and_its_purpose_in_a_word() {
        assertThat(printed(List.of(VISIT_OF_PLAN)).text().lines())
                .contains("1 云栖行 北岸区一号 林梅 2026年6月3日 建立关系", "13800000001");
    }

    @Test
    void who_may_not_know_whom_it_is_with_is_not_told() {
        assertThat(printed(List.of(VISIT_OF_PLAN.withoutPersons())).text().lines())
                .contains("1 云栖行 北岸区一号 林梅 2026年6月3日 建立关系");
    }

    @Test
    void somebody_who_was_erased_is_not_named() {
        var erased =
                CONTACT_OF_HIS.with(item -> item.person(CONTACT_OF_HIS.person().forgotten()));
        assertThat(printed(List.of(erased)).text()).doesNotContain("陈大文", "1380", "null");
    }

    @Test
    void one_that_was_called_off_says_so() {
        var cancelled = CONTACT_OF_HIS.with(item -> item.status(CANCELLED).purpose("回访"));
        assertThat(printed(List.of(cancelled)).text().replace("\n", "")).contains("（已取消）");
    }

    @Test
    void twenty_stand_on_a_sheet() {
        var pages = printed(nCopies(41, CONTACT_OF_HIS)).pages();
        assertThat(pages).hasSize(3).allSatisfy(sheet -> assertThat(sheet).contains("大客户联络计划表"));
        assertThat(pages.getLast().lines()).anyMatch(line -> line.startsWith("41 云栖行"));
    }

    private Printed printed(List<ContactPlanItem> items) {
        return Printed.of(new ContactPlanPaper(names, TIME).of(paging -> new Page<>(items, null)));
    }
}
