package guanxi.evaluation.web.scorecards;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.evaluation.scoring.Scorecards;
import guanxi.evaluation.write.scorecard.ScorecardCommand.PublishScorecard;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.evaluation.ScorecardVersion.Band;
import guanxi.language.evaluation.ScorecardVersion.Line;
import guanxi.language.evaluation.ScorecardVersion.Parameters;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a scorecard says, as it is published and as it is shown: each weight under its indicator's name. What a body leaves out weighs
 * nothing, or is as usual; what is shown leaves out the indicators of another form.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScorecardData(
        ScorecardCode code,
        @Nullable Integer version,
        @Nullable BigDecimal visits,
        @Nullable BigDecimal expansion,
        @Nullable BigDecimal deals,
        @Nullable BigDecimal daily,
        @Nullable BigDecimal business,
        @Nullable BigDecimal service,
        @Nullable BigDecimal frontOffice,
        @Nullable BigDecimal backOffice,
        @Nullable BigDecimal conduct,
        @Nullable BigDecimal cap,
        @Nullable BigDecimal latePlanFactor,
        @Nullable BigDecimal violationPoints,
        @Nullable BigDecimal lateReportPoints,
        @Nullable BigDecimal notePoints,
        @Nullable BigDecimal flagPoints,
        @Nullable List<Band> grades) {

    static ScorecardData of(ScorecardVersion version) {
        var parameters = version.parameters();
        return new ScorecardData(
                version.code(),
                version.version(),
                weight(version, Indicator.VISITS),
                weight(version, Indicator.EXPANSION),
                weight(version, Indicator.DEALS),
                weight(version, Indicator.DAILY),
                weight(version, Indicator.BUSINESS),
                weight(version, Indicator.SERVICE),
                weight(version, Indicator.FRONT_OFFICE),
                weight(version, Indicator.BACK_OFFICE),
                weight(version, Indicator.CONDUCT),
                parameters.cap(),
                parameters.latePlanFactor(),
                parameters.violationPoints(),
                parameters.lateReportPoints(),
                parameters.notePoints(),
                parameters.flagPoints(),
                parameters.grades());
    }

    private static BigDecimal weight(ScorecardVersion version, Indicator indicator) {
        return version.lines().stream()
                .filter(line -> line.indicator() == indicator)
                .map(Line::weight)
                .findFirst()
                .orElse(null);
    }

    PublishScorecard command(YearMonth validFrom) {
        var number = Fields.required(code, "code");
        if (version != null) Fields.atLeast(version, 1, "version");
        var lines = lines();
        var parameters = parameters();
        return new PublishScorecard(number, version, Fields.required(validFrom, "validFrom"), lines, parameters);
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        add(lines, Indicator.VISITS, visits);
        add(lines, Indicator.EXPANSION, expansion);
        add(lines, Indicator.DEALS, deals);
        add(lines, Indicator.DAILY, daily);
        add(lines, Indicator.BUSINESS, business);
        add(lines, Indicator.SERVICE, service);
        add(lines, Indicator.FRONT_OFFICE, frontOffice);
        add(lines, Indicator.BACK_OFFICE, backOffice);
        add(lines, Indicator.CONDUCT, conduct);
        return lines;
    }

    private static void add(List<Line> lines, Indicator indicator, BigDecimal weight) {
        if (weight != null) lines.add(new Line(indicator, Fields.rating(weight, indicator.word())));
    }

    private Parameters parameters() {
        var usual = Scorecards.DEFAULTS;
        return new Parameters(
                said(cap, "cap", usual.cap()),
                said(latePlanFactor, "latePlanFactor", usual.latePlanFactor()),
                said(violationPoints, "violationPoints", usual.violationPoints()),
                said(lateReportPoints, "lateReportPoints", usual.lateReportPoints()),
                said(notePoints, "notePoints", usual.notePoints()),
                said(flagPoints, "flagPoints", usual.flagPoints()),
                grades == null ? usual.grades() : bands());
    }

    private static BigDecimal said(BigDecimal value, String field, BigDecimal usual) {
        return value == null ? usual : Fields.rating(value, field);
    }

    private List<Band> bands() {
        return grades.stream()
                .map(band -> Fields.required(band, "grades"))
                .map(band -> new Band(
                        Fields.one(band.grade(), "grade"), Fields.rating(Fields.required(band.from(), "from"), "from")))
                .toList();
    }
}
