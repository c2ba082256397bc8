package guanxi.planted.query;

import guanxi.planted.write.PlantedCommand;

record QueryKnowsWrite(PlantedCommand command) {}
