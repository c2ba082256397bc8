package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** For every line of the access tables a request that is well formed, about something of a given target. */
final class Templates {
    /** @param targeted whether a target outside the scope is refused, and not merely left out of a list */
    record Template(boolean targeted, Function<Target, Ask> ask) {}

    private final Map<String, Template> byLine = new LinkedHashMap<>();
    private final Map<Target, String> events = new EnumMap<>(Target.class);

    Templates() {
        Stream.of(
                        new VisitTemplates(),
                        new AttachmentTemplates(),
                        new DiaryTemplates(),
                        new WorkingDayTemplates(),
                        new DailyReportTemplates(),
                        new NewsTemplates(),
                        new SpecialistTemplates(),
                        new ClientTemplates(),
                        new AgreementTemplates(),
                        new SiteTemplates(),
                        new NeedTemplates(),
                        new ProblemTemplates(),
                        new DuplicateTemplates(),
                        new HandoverTemplates(),
                        new PoolTemplates(),
                        new SeriesTemplates(),
                        new ReceivableTemplates(),
                        new CaseTemplates(),
                        new DeskTemplates(),
                        new GuideTemplates(),
                        new OrganisationTemplates(),
                        new EvaluationTemplates(),
                        new HospitalityTemplates(),
                        new HistoryTemplates(events))
                .forEach(this::add);
        Asking.CONTEXTS.forEach(context -> add(new OperationsTemplates(context)));
        for (String path : List.of("/actuator/info", "/actuator/prometheus"))
            byLine.put("GET " + path, new Template(false, target -> Ask.get(path)));
    }

    /** Which event is the target's is known once the month is imported. */
    void eventOf(Target target, String eventId) {
        events.put(target, eventId);
    }

    Template of(String method, String path) {
        var template = byLine.get(method + " " + path);
        assertThat(template)
                .as(
                        "a template of %s %s: say one well-formed request in the ContextTemplates of its resource,"
                                + " targeted if who does not reach the target is refused, else untargeted",
                        method, path)
                .isNotNull();
        return template;
    }

    Set<String> lines() {
        return byLine.keySet();
    }

    private void add(ContextTemplates templates) {
        templates.byLine().forEach((line, template) -> assertThat(byLine.put(line, template))
                .as("another template of %s", line)
                .isNull());
    }
}
