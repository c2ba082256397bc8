package guanxi.client.query.cases;

import guanxi.client.query.desk.NamedStep;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.standards.CaseReading;
import guanxi.client.standards.DeskClocks;
import guanxi.client.standards.Standards;
import guanxi.language.client.DueStep;
import guanxi.language.client.StandardVersion;
import java.time.Instant;
import java.util.stream.Stream;

/** A case as it was read at a moment, by the version that it has. */
public record CaseRead(FiledCase filed, StandardVersion standard, CaseReading reading) {

    /** Which cases are asked for has been decided: this one's call has ended by then. */
    public static CaseRead of(FiledCase filed, Standards standards, DeskClocks clocks, Instant at) {
        var told = filed.told();
        var version = standards.on(told.standard().asOneOfAll(), clocks.dateOf(told.startedAt()));
        return new CaseRead(filed, version, CaseReading.of(version, told, clocks, at));
    }

    /** Each of its steps with what tells it from all others. */
    public Stream<NamedStep> steps() {
        return reading.steps().stream()
                .map(one -> new NamedStep(
                        new DueStep(
                                standard.standard(),
                                filed.caseId().number(),
                                filed.clientId(),
                                one.step().step(),
                                one.round(),
                                null),
                        one.step()));
    }
}
