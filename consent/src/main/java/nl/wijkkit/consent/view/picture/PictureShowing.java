package nl.wijkkit.consent.view.picture;

import java.util.Objects;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.plan.picture.ClientPicture;
import nl.wijkkit.plan.picture.PictureConfiguration;

/** A client picture that can be shown. */
record PictureShowing(ClientPicture picture, PictureConfiguration configuration) implements Showing<PictureView> {

    PictureShowing {
        Objects.requireNonNull(picture, "picture");
        if (!picture.configuration().equals(configuration.id())) {
            throw new IllegalArgumentException(
                    "expected the configuration that the picture was made by, found another one");
        }
    }

    @Override
    public String operation() {
        return "klantbeeld tonen";
    }

    @Override
    public Prepared<PictureView> prepare(Visit visit) {
        return new PicturePieces(picture, configuration, visit);
    }
}
