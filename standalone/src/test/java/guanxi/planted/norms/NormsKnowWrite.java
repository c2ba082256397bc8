package guanxi.planted.norms;

import guanxi.planted.write.PlantedCommand;

record NormsKnowWrite(PlantedCommand command) {}
