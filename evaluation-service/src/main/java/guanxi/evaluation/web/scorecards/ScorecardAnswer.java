package guanxi.evaluation.web.scorecards;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.evaluation.ScorecardVersion.Band;
import guanxi.language.evaluation.ScorecardVersion.Line;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** How a version of a scorecard is shown: each weight under its indicator's name, those of another form absent. */
@Schema(name = "ScorecardVersion")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScorecardAnswer(
        ScorecardCode code,
        Integer version,
        BigDecimal visits,
        BigDecimal expansion,
        BigDecimal deals,
        BigDecimal daily,
        BigDecimal business,
        BigDecimal service,
        BigDecimal frontOffice,
        BigDecimal backOffice,
        BigDecimal conduct,
        BigDecimal cap,
        BigDecimal latePlanFactor,
        BigDecimal violationPoints,
        BigDecimal lateReportPoints,
        BigDecimal notePoints,
        BigDecimal flagPoints,
        List<Band> grades,
        YearMonth validFrom) {

    static ScorecardAnswer of(ScorecardVersion version) {
        var parameters = version.parameters();
        return new ScorecardAnswer(
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
                parameters.grades(),
                version.validFrom());
    }

    private static BigDecimal weight(ScorecardVersion version, Indicator indicator) {
        return version.lines().stream()
                .filter(line -> line.indicator() == indicator)
                .map(Line::weight)
                .findFirst()
                .orElse(null);
    }
}
