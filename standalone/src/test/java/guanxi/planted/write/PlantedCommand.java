package guanxi.planted.write;

public sealed interface PlantedCommand {
    final class ClassAsCommand implements PlantedCommand {}
}
