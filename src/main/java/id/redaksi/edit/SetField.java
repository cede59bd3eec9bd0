package id.redaksi.edit;

import id.redaksi.story.Field;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.Optional;

/** Gives a field beside the body another value. */
public record SetField<T>(Field<T> field, T value) implements Step {
    @Override
    public Optional<Story> apply(Story story) {
        return Optional.of(story.with(field, value));
    }

    @Override
    public Step invert(Story before) {
        return new SetField<>(field, field.of(before));
    }

    @Override
    public Optional<Step> followedBy(Step next) {
        return next instanceof SetField<?> later && later.field() == field ? Optional.of(later) : Optional.empty();
    }

    @Override
    public Optional<Position> map(Position position) {
        return Optional.of(position);
    }
}
