package guanxi.evaluation.web.assessments;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.Indicator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;

/** How figures are shown: each indicator under its name, those of another card absent. */
@Schema(name = "Figures")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FiguresAnswer(
        Boolean planLate,
        Status status,
        Integer violations,
        BigDecimal conduct,
        BigDecimal attendance,
        Indicators indicators,
        BigDecimal total,
        String grade) {

    static FiguresAnswer of(Figures figures) {
        return new FiguresAnswer(
                figures.planLate(),
                figures.status(),
                figures.violations(),
                figures.conduct(),
                figures.attendance(),
                Indicators.of(figures),
                figures.total(),
                figures.grade());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Indicators(
            Planned visits,
            Planned expansion,
            Planned deals,
            Daily daily,
            Business business,
            Rated service,
            Rated frontOffice,
            Rated backOffice,
            Measured conduct) {
        static Indicators of(Figures figures) {
            return new Indicators(
                    line(figures, Indicator.VISITS).map(Planned::of).orElse(null),
                    line(figures, Indicator.EXPANSION).map(Planned::of).orElse(null),
                    line(figures, Indicator.DEALS).map(Planned::of).orElse(null),
                    line(figures, Indicator.DAILY).map(Daily::of).orElse(null),
                    line(figures, Indicator.BUSINESS).map(Business::of).orElse(null),
                    line(figures, Indicator.SERVICE).map(Rated::of).orElse(null),
                    line(figures, Indicator.FRONT_OFFICE).map(Rated::of).orElse(null),
                    line(figures, Indicator.BACK_OFFICE).map(Rated::of).orElse(null),
                    line(figures, Indicator.CONDUCT).map(Measured::of).orElse(null));
        }

        private static Optional<Line> line(Figures figures, Indicator indicator) {
            return figures.lines().stream()
                    .filter(line -> line.indicator() == indicator)
                    .findFirst();
        }
    }

    /** Planned and actual are in groups. */
    @Schema(name = "Indicator")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Planned(Integer planned, Integer actual, BigDecimal rate, BigDecimal weight, BigDecimal score) {
        static Planned of(Line line) {
            return new Planned(line.planned(), line.actual(), line.rate(), line.weight(), line.score());
        }

        static Planned partOf(Line whole, Indicator part) {
            Line line = FiguresAnswer.part(whole, part).orElseThrow();
            return new Planned(line.planned(), line.actual(), line.rate(), null, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Daily(
            BigDecimal teamwork,
            BigDecimal clientCare,
            BigDecimal marketManagement,
            BigDecimal conduct,
            BigDecimal attendance,
            BigDecimal weight,
            BigDecimal score) {
        static Daily of(Line line) {
            return new Daily(
                    rating(line, Indicator.TEAMWORK),
                    rating(line, Indicator.CLIENT_CARE),
                    rating(line, Indicator.MARKET_MANAGEMENT),
                    figure(line, Indicator.CONDUCT),
                    figure(line, Indicator.ATTENDANCE),
                    line.weight(),
                    line.score());
        }

        private static BigDecimal rating(Line line, Indicator part) {
            return part(line, part).map(Line::rating).orElse(null);
        }

        private static BigDecimal figure(Line line, Indicator part) {
            return part(line, part).map(Line::figure).orElse(null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Business(Planned visits, Planned expansion, Planned deals, BigDecimal weight, BigDecimal score) {
        static Business of(Line line) {
            return new Business(
                    Planned.partOf(line, Indicator.VISITS),
                    Planned.partOf(line, Indicator.EXPANSION),
                    Planned.partOf(line, Indicator.DEALS),
                    line.weight(),
                    line.score());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rated(BigDecimal rating, BigDecimal figure, BigDecimal weight, BigDecimal score) {
        static Rated of(Line line) {
            return new Rated(line.rating(), line.figure(), line.weight(), line.score());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Measured(BigDecimal weight, BigDecimal score) {
        static Measured of(Line line) {
            return new Measured(line.weight(), line.score());
        }
    }

    private static Optional<Line> part(Line whole, Indicator part) {
        return whole.parts().stream().filter(line -> line.indicator() == part).findFirst();
    }
}
