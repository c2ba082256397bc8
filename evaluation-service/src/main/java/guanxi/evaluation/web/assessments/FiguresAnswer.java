package guanxi.evaluation.web.assessments;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.Indicator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        @Nullable BigDecimal total,
        @Nullable String grade) {

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
            @Nullable Planned visits,
            @Nullable Planned expansion,
            @Nullable Planned deals,
            @Nullable Daily daily,
            @Nullable Business business,
            @Nullable Rated service,
            @Nullable Rated frontOffice,
            @Nullable Rated backOffice,
            @Nullable Measured conduct) {
        static Indicators of(Figures figures) {
            return new Indicators(
                    weighed(figures, Indicator.VISITS).map(Planned::of).orElse(null),
                    weighed(figures, Indicator.EXPANSION).map(Planned::of).orElse(null),
                    weighed(figures, Indicator.DEALS).map(Planned::of).orElse(null),
                    weighed(figures, Indicator.DAILY)
                            .map(line -> Daily.of(line, figures))
                            .orElse(null),
                    weighed(figures, Indicator.BUSINESS)
                            .map(line -> Business.of(line, figures))
                            .orElse(null),
                    weighed(figures, Indicator.SERVICE).map(Rated::of).orElse(null),
                    weighed(figures, Indicator.FRONT_OFFICE).map(Rated::of).orElse(null),
                    weighed(figures, Indicator.BACK_OFFICE).map(Rated::of).orElse(null),
                    weighed(figures, Indicator.CONDUCT).map(Measured::of).orElse(null));
        }

        private static Optional<Line> weighed(Figures figures, Indicator indicator) {
            return figures.find(indicator).filter(line -> line.partOf() == null);
        }
    }

    /** Planned and actual are in groups. */
    @Schema(name = "Indicator")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Planned(
            @Nullable Integer planned,
            Integer actual,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal score) {
        static Planned of(Line line) {
            return new Planned(line.planned(), line.actual(), line.rate(), line.weight(), line.score());
        }

        /** The whole alone has a weight and a score. */
        static Planned part(Line line) {
            return new Planned(line.planned(), line.actual(), line.rate(), null, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Daily(
            @Nullable BigDecimal teamwork,
            @Nullable BigDecimal clientCare,
            @Nullable BigDecimal marketManagement,
            @Nullable BigDecimal conduct,
            @Nullable BigDecimal attendance,
            BigDecimal weight,
            @Nullable BigDecimal score) {
        static Daily of(Line line, Figures figures) {
            return new Daily(
                    figures.find(Indicator.TEAMWORK).map(Line::rating).orElse(null),
                    figures.find(Indicator.CLIENT_CARE).map(Line::rating).orElse(null),
                    figures.find(Indicator.MARKET_MANAGEMENT).map(Line::rating).orElse(null),
                    figures.find(Indicator.CONDUCT).map(Line::figure).orElse(null),
                    figures.find(Indicator.ATTENDANCE).map(Line::figure).orElse(null),
                    line.weight(),
                    line.score());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Business(
            @Nullable Planned visits,
            @Nullable Planned expansion,
            @Nullable Planned deals,
            BigDecimal weight,
            @Nullable BigDecimal score) {
        static Business of(Line line, Figures figures) {
            return new Business(
                    figures.find(Indicator.VISITS).map(Planned::part).orElse(null),
                    figures.find(Indicator.EXPANSION).map(Planned::part).orElse(null),
                    figures.find(Indicator.DEALS).map(Planned::part).orElse(null),
                    line.weight(),
                    line.score());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rated(
            @Nullable BigDecimal rating,
            @Nullable BigDecimal figure,
            BigDecimal weight,
            @Nullable BigDecimal score) {
        static Rated of(Line line) {
            return new Rated(line.rating(), line.figure(), line.weight(), line.score());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Measured(BigDecimal weight, @Nullable BigDecimal score) {
        static Measured of(Line line) {
            return new Measured(line.weight(), line.score());
        }
    }
}
