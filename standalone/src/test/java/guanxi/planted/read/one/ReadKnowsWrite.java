package guanxi.planted.read.one;

import guanxi.planted.write.PlantedCommand;

record ReadKnowsWrite(PlantedCommand command) {}
