#include "core/rules/references.h"
#include "core/rules/weak_setting_help.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    reportWeakSettings(service, context, knowledge::WeakSetting::Kind::Verification, Severity::Low, HULLWRIGHT_TR("Rules", "With %2 in %1, %3."));
}

} // namespace

const Rule& tls_verification_off()
{
    static const Rule rule{
        .id = "tls-verification-off",
        .title = HULLWRIGHT_TR("Rules", "Certificates are not checked"),
        .layer = "network",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "An encrypted connection is worth as much as the check that the right one is at its other end. With the check off, everybody on the way can be the other end, and the padlock is decoration."),
        .attack = HULLWRIGHT_TR("Rules", "From another container on the network, or the router in between, the attacker answers in the server's place, reads passwords and tokens, and passes everything on so that nobody notices."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the setting. For a server with a certificate of your own, mount the certificate of your authority and name it (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, REQUESTS_CA_BUNDLE)."),
        .breaks = HULLWRIGHT_TR("Rules", "Connections to servers with a self-made or expired certificate fail with a message about it until that certificate is trusted."),
        .references = {{"OWASP Transport Layer Security Cheat Sheet", "https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html"}, {"Node.js: NODE_TLS_REJECT_UNAUTHORIZED", "https://nodejs.org/api/cli.html"}},
        .checkService = check,
        .fixes = weakSettingFixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
