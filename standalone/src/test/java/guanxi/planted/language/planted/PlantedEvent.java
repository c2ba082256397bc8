package guanxi.planted.language.planted;

import guanxi.language.RecordedAs;

public sealed interface PlantedEvent {
    record NamedAfterNothing() implements PlantedEvent {}

    @RecordedAs("planted.Named")
    record Named() implements PlantedEvent {}

    @RecordedAs("planted.Named")
    record NamedAlike() implements PlantedEvent {}
}
