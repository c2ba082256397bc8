package guanxi.visit.web.signins;

import static guanxi.platform.forms.Column.mayBeEmpty;
import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.organisation.Area;
import guanxi.language.visit.Position;
import guanxi.language.visit.SignIn;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of sign-ins as the duty officer keeps it; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class SignInForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "sign-ins",
            Cells.SPECIALIST,
            required("at", "签到时间"),
            required("channel", "签到方式"),
            mayBeEmpty("caller", "来电号码", "主叫号码"),
            required("territory", "区域", "签到区域"),
            mayBeEmpty("duty_officer", "值班人员"),
            optional("latitude", "纬度"),
            optional("longitude", "经度"),
            optional("accuracy_m", "定位精度(米)"),
            optional("fixed_at", "定位时间"),
            optional("mocked", "模拟定位"));

    private enum Answer {
        YES,
        NO
    }

    @Bean
    FormImport signInsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var told = new NewSignIn(
                    Cells.specialist(row),
                    row.happened("at", time),
                    row.code("channel", SignIn.Channel.class),
                    row.optionalText("caller").orElse(null),
                    row.text("territory"),
                    row.optionalText("duty_officer").orElse(null),
                    row.optionalDecimal("latitude", -Area.POLE, Area.POLE).orElse(null),
                    row.optionalDecimal("longitude", -Area.DATE_LINE, Area.DATE_LINE)
                            .orElse(null),
                    row.optionalDecimal("accuracy_m", 0, Position.LEAST_ACCURATE_M)
                            .orElse(null),
                    row.optionalInstant("fixed_at", time.zone()).orElse(null),
                    row.optionalCode("mocked", Answer.class)
                            .map(Answer.YES::equals)
                            .orElse(null));
            return new RecordSignIn(told.specialistId(), time.dateOf(told.at()), told.signIn(told.at()));
        });
    }
}
