module org.example.supplier {
    requires nl.wijkkit.consent;
    requires nl.wijkkit.signals;
    requires tools.jackson.databind;
}
