package guanxi.visit.web.contactplan;

import guanxi.language.visit.Purpose;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.query.contacts.ContactPlanItem;
import guanxi.visit.query.contacts.ContactStatus;
import guanxi.visit.web.paper.Choices;
import guanxi.visit.web.paper.Html;
import guanxi.visit.web.paper.LinedForm;
import guanxi.visit.web.paper.Names;
import guanxi.visit.web.paper.Whole;
import guanxi.visit.web.paper.Written;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contact plan as the paper form has it (F-7). */
@Component
class ContactPlanPaper {
    static final LinedForm FORM = new LinedForm(
            "大客户联络计划表", "contact-plan", 20, List.of("客户名称", "地址", "联系方式", "联络人员", "联络时间", "联络目的", "联络地点"));

    private final Names names;
    private final DepartmentTime time;

    ContactPlanPaper(Names names, DepartmentTime time) {
        this.names = names;
        this.time = time;
    }

    /** @param plan as it is shown to who prints it, by the page */
    Html of(Function<Paging, Page<ContactPlanItem>> plan) {
        var all = Whole.of(FORM, plan);
        var clients =
                names.ofClients(all.stream().map(ContactPlanItem::clientId).toList());
        var colleagues = names.ofColleagues(all.stream().map(ContactPlanItem::specialistId));
        return FORM.with(all.stream()
                .map(one -> Arrays.asList(
                        clients.apply(one.clientId()),
                        one.address(),
                        reached(one),
                        colleagues.apply(one.specialistId()),
                        when(one),
                        purpose(one),
                        one.place()))
                .toList());
    }

    /** Absent also for who may not know it, and of somebody who was erased. */
    private static @Nullable String reached(ContactPlanItem one) {
        var person = one.person();
        return person == null ? null : Written.together(person.name(), person.phone());
    }

    /** The monthly plan names no more than the day. */
    private String when(ContactPlanItem one) {
        String day = Written.day(one.date());
        return one.plannedAt() == null ? day : day + "\n" + Written.time(time.local(one.plannedAt()));
    }

    /** The form has no column for what was called off, and nobody should do it. */
    private static String purpose(ContactPlanItem one) {
        String purpose =
                switch (one.source()) {
                    case CONTACT -> one.purpose();
                    case PLAN -> Choices.word(Purpose.valueOf(one.purpose()));
                };
        return one.status() == ContactStatus.CANCELLED ? "（已取消）" + purpose : purpose;
    }
}
