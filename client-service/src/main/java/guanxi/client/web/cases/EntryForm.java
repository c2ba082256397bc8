package guanxi.client.web.cases;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.client.standards.Seconds;
import guanxi.client.web.Cells;
import guanxi.client.write.cases.CaseCommand.RecordEntry;
import guanxi.client.write.cases.EntryCell;
import guanxi.language.Person;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.ConductFlag;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of what happened in cases; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class EntryForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "case-steps",
            CaseForm.CASE,
            required("entry_id", "记录编号"),
            required("kind", "步骤"),
            required("at", "时间"),
            optional("to", "对象"),
            optional("solver", "问题解决人"),
            optional("promised_for", "约定回复时间"),
            optional("satisfaction", "满意度"),
            optional("conduct", "违规言行"),
            optional("reason", "原因"),
            Cells.WITHDRAWN);

    @Bean
    FormImport caseStepsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var command = new RecordEntry(
                    CaseForm.caseId(row), new CaseEntryId(row.id("entry_id")), entry(row, time), Cells.withdrawn(row));
            EntryCell.neededBy(command.entry().kind()).forEach(cell -> row.mustFillOneOf(cell.column()));
            return command;
        });
    }

    private static CaseEntry entry(FormRow row, DepartmentTime time) {
        var kind = row.code("kind", Kind.class);
        return new CaseEntry(
                kind,
                Cells.happened(row, "at", time),
                to(row, kind),
                solver(row),
                row.optionalInstant("promised_for", time.zone())
                        .map(Seconds::whole)
                        .orElse(null),
                row.optionalInteger("satisfaction", 1, NewEntry.BEST).orElse(null),
                row.optionalCode("conduct", ConductFlag.class).orElse(null),
                row.optionalText("reason").orElse(null));
    }

    /** Of a hand-over the number of an agent, else the name of a unit. */
    private static @Nullable String to(FormRow row, Kind kind) {
        var to = kind == Kind.HANDED_OVER ? row.optionalId("to") : row.optionalText("to");
        return to.orElse(null);
    }

    private static @Nullable Person solver(FormRow row) {
        return row.optionalText("solver").isEmpty() ? null : Person.ofDepartment(row.name("solver"), null);
    }
}
