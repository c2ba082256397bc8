package guanxi.visit.web.settings;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.language.visit.Setting;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToEverybody;
import guanxi.platform.command.Commands;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.visit.read.settings.SettingQueries;
import guanxi.visit.write.setting.SettingCommand.ChangeSetting;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The department's settings, each with the days from which it was set otherwise. */
@RestController
@RequestMapping("/api/visits/settings")
class SettingController {
    record NewValue(LocalDate validFrom, Integer value) {
        ChangeSetting command(Setting setting) {
            return new ChangeSetting(
                    setting,
                    Fields.required(validFrom, "validFrom"),
                    Fields.between(Fields.required(value, "value"), setting.least(), setting.most(), "value"));
        }
    }

    /** All of them; they are few. */
    record Settings(List<ShownSetting> items) {}

    private final Commands commands;
    private final SettingQueries settings;

    SettingController(Commands commands, SettingQueries settings) {
        this.commands = commands;
        this.settings = settings;
    }

    @Operation(summary = "Set what holds from a day on")
    @PutMapping("/{setting}")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> change(@PathVariable Setting setting, @RequestBody NewValue body, Caller caller) {
        return Answers.done(setting.name(), commands.send(caller, body.command(setting)));
    }

    @Operation(summary = "The settings, each with its default and what it was set to")
    @GetMapping
    @OpenToEverybody
    Settings list() {
        return new Settings(settings.all().stream().map(ShownSetting::of).toList());
    }
}
