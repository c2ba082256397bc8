package guanxi.visit.web.signins;

import static guanxi.platform.access.Role.DUTY_OFFICER;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;

import guanxi.language.Person;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.SignInCorrection;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.visit.read.signins.SignInQueries;
import guanxi.visit.web.Days;
import guanxi.visit.web.OpenToTheField;
import guanxi.visit.write.day.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.day.MarketDayCommand.SignInToMarket;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sign-ins to the market (B-14): made live, put right with a reason, and listed with what was found of them (F-15). */
@RestController
@RequestMapping("/api/visits/sign-ins")
class SignInController {
    record RightSignIn(
            SignInCorrection.Kind kind,
            @Nullable Instant newAt,
            @Nullable String newTerritory,
            @Nullable String newCaller,
            String reason) {}

    private final Commands commands;
    private final SignInQueries signIns;
    private final DepartmentTime time;

    SignInController(Commands commands, SignInQueries signIns, DepartmentTime time) {
        this.commands = commands;
        this.signIns = signIns;
        this.time = time;
    }

    @Operation(summary = "Sign in to the market")
    @PostMapping
    @OpenTo(
            own = SPECIALIST,
            department = {MANAGER, DUTY_OFFICER})
    ResponseEntity<Done> record(@RequestBody NewSignIn body, Caller caller) {
        var told = body.checked(time);
        Instant at = told.at() == null ? time.now() : told.at();
        LocalDate date = time.dateOf(at);
        var command = new SignInToMarket(told.specialistId(), date, told.signIn(at), told.at() != null);
        return Answers.created(Days.path(told.specialistId(), date), at.toString(), commands.send(caller, command));
    }

    @Operation(summary = "Correct a sign-in, or withdraw it")
    @PutMapping("/{specialistId}/{at}/correction")
    @OpenTo(department = {MANAGER, DUTY_OFFICER})
    ResponseEntity<Done> correct(
            @PathVariable ColleagueId specialistId,
            @PathVariable Instant at,
            @RequestBody RightSignIn body,
            Caller caller) {
        String number = Fields.optionalText(body.newCaller(), "newCaller");
        var correction = new SignInCorrection(
                time.now(),
                Fields.required(body.kind(), "kind"),
                body.newAt() == null ? null : Fields.happened(body.newAt(), time, "newAt"),
                body.newTerritory() == null ? null : new TerritoryId(Fields.one(body.newTerritory(), "newTerritory")),
                number == null ? null : Person.ofColleague(specialistId, number),
                caller.id(),
                Fields.required(body.reason(), "reason"));
        var command = new CorrectSignIn(specialistId, time.dateOf(at), at, correction);
        return Answers.done(at.toString(), commands.send(caller, command));
    }

    @Operation(summary = "Sign-ins with their corrections and what was found of them, as of a day, filtered")
    @GetMapping
    @OpenToTheField
    @OpenTo(department = FINANCE)
    Page<CheckedSignIn> list(SignInFilter filter, Paging paging, Caller caller) {
        return signIns.find(filter.within(caller, time.asOf(filter.asOf())), paging)
                .map(CheckedSignIn::of);
    }
}
