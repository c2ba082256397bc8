package guanxi.evaluation.web.territories;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.evaluation.write.territory.TerritoryCommand.ListTerritory;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.web.Fields;

/** A territory by its name, and what holds of it from a day on, as a row tells it: what it leaves empty it does not speak of. */
record NewTerritory(String territory, @JsonUnwrapped Drawing drawing) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewTerritory checked() {
        return new NewTerritory(Fields.one(territory, "territory"), drawing.checked());
    }

    ListTerritory command() {
        return new ListTerritory(new TerritoryId(territory), drawing.validFrom(), drawing.said());
    }
}
