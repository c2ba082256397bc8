package guanxi.visit.web;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.CalendarEvent;
import guanxi.language.visit.Issue;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import guanxi.visit.write.CalendarCommand.ListDay;
import guanxi.visit.write.ExpenseCommand.RecordExpense;
import guanxi.visit.write.MarketDayCommand.RecordSignIn;
import guanxi.visit.write.MarketDayCommand.RecordViolation;
import guanxi.visit.write.PlanCommand.SubmitPlan;
import guanxi.visit.write.ToldIssues;
import guanxi.visit.write.VisitCommand.RecordVisit;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the visit context, and the command that a row of each is. */
@Configuration(proxyBeanMethods = false)
class VisitForms {
    private static final int MOST = 1_000_000;
    private final DepartmentTime time;

    VisitForms(DepartmentTime time) {
        this.time = time;
    }

    @Bean
    FormImport calendarForm() {
        return form(
                VisitColumns.CALENDAR,
                row -> new ListDay(row.date("date"), row.code("kind", CalendarEvent.Kind.class), row.text("name")));
    }

    @Bean
    FormImport plansForm() {
        return form(
                VisitColumns.PLANS,
                row -> new SubmitPlan(
                        specialist(row),
                        row.month("month"),
                        row.integer("visits", 0, MOST),
                        row.integer("expansion", 0, MOST),
                        row.integer("deals", 0, MOST),
                        row.happened("submitted_at", time)));
    }

    @Bean
    FormImport signInsForm() {
        return form(VisitColumns.SIGN_INS, row -> {
            var specialist = specialist(row);
            Instant at = row.happened("at", time);
            Person caller = row.optionalText("caller")
                    .map(number -> new Person(specialist.number(), null, null, number))
                    .orElse(null);
            var signIn = new SignIn(
                    at,
                    row.code("channel", SignIn.Channel.class),
                    caller,
                    row.text("territory"),
                    row.optionalText("duty_officer").orElse(null));
            return new RecordSignIn(specialist, time.dateOf(at), signIn);
        });
    }

    @Bean
    FormImport visitsForm() {
        return form(VisitColumns.VISITS, row -> {
            var client = new ClientId(row.id("client_id"));
            var report = new VisitReport(
                    Person.named(client.number(), row.name("person_met")),
                    row.happened("started_at", time),
                    row.happened("ended_at", time),
                    row.code("purpose", Purpose.class),
                    row.code("outcome", Outcome.class),
                    row.integer("groups", 1, MOST),
                    row.list("companions"),
                    row.optionalText("summary").orElse(null),
                    Issue.counted(
                            row.integer("solved", 0, ToldIssues.MOST), row.integer("unsolved", 0, ToldIssues.MOST)));
            return new RecordVisit(new VisitId(row.id("visit_id")), specialist(row), client, report);
        });
    }

    @Bean
    FormImport violationsForm() {
        return form(
                VisitColumns.VIOLATIONS,
                row -> new RecordViolation(
                        specialist(row),
                        row.happenedOn("date", time),
                        row.code("rule", Norm.class),
                        row.text("inspector"),
                        row.optionalText("remark").orElse(null)));
    }

    @Bean
    FormImport expensesForm() {
        return form(
                VisitColumns.EXPENSES,
                row -> new RecordExpense(
                        specialist(row),
                        row.happenedOn("date", time),
                        row.text("item"),
                        Money.cny(row.money("amount")),
                        row.optionalText("remark").orElse(null)));
    }

    private static FormImport form(FormColumns columns, Function<FormRow, Object> command) {
        return new FormImport(columns.form(), columns, command);
    }

    private static ColleagueId specialist(FormRow row) {
        return new ColleagueId(row.id("specialist_id"));
    }
}
