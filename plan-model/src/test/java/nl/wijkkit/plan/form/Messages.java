package nl.wijkkit.plan.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What Hibernate Validator has to say about a form, by field and message. */
public final class Messages {

    private Messages() {}

    /** Returns the messages in one language by the path of the field; several on one field are joined. */
    public static SortedMap<String, String> of(Object form, String language) {
        Locale locale = Locale.forLanguageTag(language);
        ParameterMessageInterpolator interpolator = new ParameterMessageInterpolator(
                Set.of(Locale.forLanguageTag("nl"), Locale.ENGLISH), locale, context -> locale, false);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            SortedMap<String, String> messages = new TreeMap<>();
            for (ConstraintViolation<Object> violation : validator.validate(form)) {
                messages.merge(
                        violation.getPropertyPath().toString(),
                        violation.getMessage(),
                        (one, other) -> one.compareTo(other) < 0 ? one + "; " + other : other + "; " + one);
            }
            return messages;
        }
    }
}
