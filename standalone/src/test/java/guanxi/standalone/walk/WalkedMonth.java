package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a house that was told the sample month is told besides, so that the walk finds something of everybody's wherever it goes. */
record WalkedMonth(RunningHouse house, Asker asker, Templates templates) {

    void tell() {
        tell("violations", "specialist_id,date,rule,inspector", "%s,%s,EARLY_RETURN,督查赵");
        tell(
                "findings",
                "specialist_id,date,rule,inspector,finding,by,found_on,reason",
                "%s,%s,EARLY_RETURN,督查赵,POOR_MANAGEMENT,M01,2026-06-02,x");
        for (Target target : Target.values()) {
            taken(HospitalityTemplates.submitted("WALK-" + target.specialist(), target), 201);
            taken(VisitTemplates.recorded(target.visit()), 201);
            taken(AttachmentTemplates.attached(target.visit()), 201);
            taken(SiteTemplates.opened(target), 201);
            for (String number : List.of("WALK-", "DONE-", "GONE-")) {
                taken(ProblemTemplates.identified(number + target.client(), target));
                taken(ProblemTemplates.planned(number + target.client(), target));
            }
            templates.eventOf(target, firstEventOf("visit-" + target.visit()));
        }
        given("news", NewsTemplates.form());
        given("daily-reports", DailyReportTemplates.form());
        given("appointments", DiaryTemplates.appointments());
        given("contacts", DiaryTemplates.plannedContacts());
        given("clients", "agreements", AgreementTemplates.form());
        given("clients", "needs", NeedTemplates.needs());
        given("clients", "purchases", SeriesTemplates.purchases());
        given("clients", "receivables", ReceivableTemplates.receivables());
        given("clients", "payments", ReceivableTemplates.payments());
        given("clients", "repairs", SeriesTemplates.repairs());
        given("clients", "call-backs", SeriesTemplates.callBacks());
        given("clients", "cases", CaseTemplates.cases());
        given("clients", "case-steps", CaseTemplates.entries());
        for (String answer : List.of("WALK-A", "GONE-A")) taken(GuideTemplates.published(answer), 201);
        for (Target target : Target.values()) taken(GuideTemplates.ticked(target), 200);
        for (int other = 3; other <= 6; other++)
            taken(ProblemTemplates.identified("WALK-OTHER-" + other, "C0000" + other, "S00" + other));
        for (int client = 1; client <= 6; client++) taken(HandoverTemplates.proposed(client), 201);
        house.get("manager", "/api/clients/duty-board");
        house.get("manager", "/api/clients/follow-ups");
        house.get("manager", "/api/hospitality/requests");
    }

    private void taken(Ask ask, int status) {
        var answer = asker.send(house.url(), house.token("manager"), ask);
        assertThat(answer.status()).as(answer.shown()).isEqualTo(status);
    }

    private void taken(Ask ask) {
        var answer = asker.send(house.url(), house.token("manager"), ask);
        assertThat(answer.status()).as(answer.shown()).isBetween(200, 201);
    }

    private void given(String form, String rows) {
        given("visits", form, rows);
    }

    private void given(String context, String form, String rows) {
        var answer = house.importForm(
                "manager", "/api/" + context + "/imports/" + form, rows.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body().get("rejected")).isEmpty();
    }

    /** The same of each target, in a month of its own: the walk gives all of them one director. */
    private void tell(String form, String header, String row) {
        var rows = Stream.of(Target.values())
                .map(target -> row.formatted(target.specialist(), "2026-0" + (4 + target.ordinal()) + "-01"));
        String csv = header + "\n" + rows.collect(Collectors.joining("\n"));
        var answer = house.importForm("manager", "/api/visits/imports/" + form, csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body().get("accepted").asInt()).as(answer.text()).isEqualTo(Target.values().length);
    }

    private String firstEventOf(String aggregate) {
        var trail = house.get("auditor", "/api/history/aggregates/" + aggregate).body();
        return trail.at("/items/0/eventId").asString();
    }
}
