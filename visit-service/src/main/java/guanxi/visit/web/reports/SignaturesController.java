package guanxi.visit.web.reports;

import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.SignatureLevel;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.web.Fields;
import guanxi.visit.write.report.DailyReportCommand.SignReport;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Several daily reports signed at once (F-11), each for itself: one that is refused leaves the others signed. */
@RestController
@RequestMapping("/api/visits/daily-reports/signatures")
class SignaturesController {
    record NewSignatures(SignatureLevel level, List<ReadReport> reports) {}

    /** @param version the one that the signer read; absent for whichever it is */
    record ReadReport(
            ColleagueId specialistId,
            LocalDate date,
            @Nullable Long version) {

        private ReadReport checked() {
            return new ReadReport(
                    Fields.required(specialistId, "specialistId"), Fields.required(date, "date"), version);
        }
    }

    record Answered(List<SignedReport> items) {}

    /** @param code why it is not signed; absent if it is */
    record SignedReport(
            ColleagueId specialistId,
            LocalDate date,
            @Nullable String code) {}

    private final Commands commands;

    SignaturesController(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Sign several daily reports at one level")
    @PostMapping
    @OpenTo(
            team = SUPERVISOR,
            department = {MANAGER, EXECUTIVE})
    Answered signDailyReports(@RequestBody NewSignatures body, Caller caller) {
        var level = Fields.required(body.level(), "level");
        var reports = Fields.required(body.reports(), "reports").stream()
                .map(report -> Fields.required(report, "reports").checked())
                .toList();
        return new Answered(
                reports.stream().map(report -> signed(report, level, caller)).toList());
    }

    private SignedReport signed(ReadReport report, SignatureLevel level, Caller caller) {
        var command = new SignReport(report.specialistId(), report.date(), level, caller.named());
        return new SignedReport(report.specialistId(), report.date(), refusal(command, report, caller));
    }

    private String refusal(SignReport command, ReadReport report, Caller caller) {
        try {
            commands.send(caller.expecting(report.version()), command);
            return null;
        } catch (CommandRejected refused) {
            return refused.rejection().code();
        }
    }
}
