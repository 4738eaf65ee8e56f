#include "ui/argument_words.h"

#include "ui/error_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hullwright::ui {

namespace {

/// Kinds of things that core puts into its sentences, for lupdate. core/knowledge/secret_*.cpp and the validator of core/compose say them.
[[maybe_unused]] constexpr const char* kNouns[] = {
    QT_TRANSLATE_NOOP("noun", "a password hash"), QT_TRANSLATE_NOOP("noun", "a webhook address"), QT_TRANSLATE_NOOP("noun", "a password in a connection string"),
    QT_TRANSLATE_NOOP("noun", "a password"), QT_TRANSLATE_NOOP("noun", "a secret"), QT_TRANSLATE_NOOP("noun", "a token"), QT_TRANSLATE_NOOP("noun", "a key"),
    QT_TRANSLATE_NOOP("noun", "a login"), QT_TRANSLATE_NOOP("noun", "a private key"), QT_TRANSLATE_NOOP("noun", "a registry login"), QT_TRANSLATE_NOOP("noun", "a PIN"),
    QT_TRANSLATE_NOOP("noun", "a salt"), QT_TRANSLATE_NOOP("noun", "a login with its password hash"), QT_TRANSLATE_NOOP("noun", "an AWS access key"),
    QT_TRANSLATE_NOOP("noun", "an AWS key"), QT_TRANSLATE_NOOP("noun", "a Google API key"), QT_TRANSLATE_NOOP("noun", "a Google client secret"),
    QT_TRANSLATE_NOOP("noun", "an Azure storage key"), QT_TRANSLATE_NOOP("noun", "a GitHub token"), QT_TRANSLATE_NOOP("noun", "a GitLab token"),
    QT_TRANSLATE_NOOP("noun", "a Slack token"), QT_TRANSLATE_NOOP("noun", "a Slack webhook"), QT_TRANSLATE_NOOP("noun", "a Discord webhook"),
    QT_TRANSLATE_NOOP("noun", "a Teams webhook"), QT_TRANSLATE_NOOP("noun", "a Stripe key"), QT_TRANSLATE_NOOP("noun", "a Stripe webhook secret"),
    QT_TRANSLATE_NOOP("noun", "a Square token"), QT_TRANSLATE_NOOP("noun", "a PayPal token"), QT_TRANSLATE_NOOP("noun", "a Shopify token"),
    QT_TRANSLATE_NOOP("noun", "a Twilio key"), QT_TRANSLATE_NOOP("noun", "a SendGrid key"), QT_TRANSLATE_NOOP("noun", "a Mailgun key"),
    QT_TRANSLATE_NOOP("noun", "a Brevo key"), QT_TRANSLATE_NOOP("noun", "an OpenAI key"), QT_TRANSLATE_NOOP("noun", "an Anthropic key"),
    QT_TRANSLATE_NOOP("noun", "a Hugging Face token"), QT_TRANSLATE_NOOP("noun", "a Perplexity key"), QT_TRANSLATE_NOOP("noun", "a Groq key"),
    QT_TRANSLATE_NOOP("noun", "a Replicate token"), QT_TRANSLATE_NOOP("noun", "an npm token"), QT_TRANSLATE_NOOP("noun", "a PyPI token"),
    QT_TRANSLATE_NOOP("noun", "a RubyGems key"), QT_TRANSLATE_NOOP("noun", "a Docker Hub token"), QT_TRANSLATE_NOOP("noun", "an Artifactory key"),
    QT_TRANSLATE_NOOP("noun", "an Artifactory token"), QT_TRANSLATE_NOOP("noun", "a DigitalOcean token"), QT_TRANSLATE_NOOP("noun", "a Fly.io token"),
    QT_TRANSLATE_NOOP("noun", "a Heroku key"), QT_TRANSLATE_NOOP("noun", "a Cloudflare tunnel token"), QT_TRANSLATE_NOOP("noun", "a Cloudflare origin key"),
    QT_TRANSLATE_NOOP("noun", "a Tailscale key"), QT_TRANSLATE_NOOP("noun", "a Vault token"), QT_TRANSLATE_NOOP("noun", "a Grafana token"),
    QT_TRANSLATE_NOOP("noun", "a New Relic key"), QT_TRANSLATE_NOOP("noun", "a Sentry token"), QT_TRANSLATE_NOOP("noun", "a Dynatrace token"),
    QT_TRANSLATE_NOOP("noun", "a Doppler token"), QT_TRANSLATE_NOOP("noun", "a Databricks token"), QT_TRANSLATE_NOOP("noun", "a PlanetScale token"),
    QT_TRANSLATE_NOOP("noun", "a PlanetScale password"), QT_TRANSLATE_NOOP("noun", "a Linear key"), QT_TRANSLATE_NOOP("noun", "a Notion token"),
    QT_TRANSLATE_NOOP("noun", "an Atlassian token"), QT_TRANSLATE_NOOP("noun", "a Postman key"), QT_TRANSLATE_NOOP("noun", "a Pulumi token"),
    QT_TRANSLATE_NOOP("noun", "a SonarQube token"), QT_TRANSLATE_NOOP("noun", "an Octopus Deploy key"), QT_TRANSLATE_NOOP("noun", "an OpenShift token"),
    QT_TRANSLATE_NOOP("noun", "an age key"), QT_TRANSLATE_NOOP("noun", "an Alibaba Cloud key"), QT_TRANSLATE_NOOP("noun", "a Yandex key"),
    QT_TRANSLATE_NOOP("noun", "a Laravel key"), QT_TRANSLATE_NOOP("noun", "a Google service account key"), QT_TRANSLATE_NOOP("noun", "a signed token"),
    QT_TRANSLATE_NOOP("noun", "a Telegram bot token"), QT_TRANSLATE_NOOP("noun", "a signed token (JWT)"),
    // what an edit is about, what the validator accepts or found, and what a file of variables has
    QT_TRANSLATE_NOOP("noun", "The document"),
    QT_TRANSLATE_NOOP("noun", "text"), QT_TRANSLATE_NOOP("noun", "true or false"), QT_TRANSLATE_NOOP("noun", "a number"), QT_TRANSLATE_NOOP("noun", "a whole number"),
    QT_TRANSLATE_NOOP("noun", "a list"), QT_TRANSLATE_NOOP("noun", "a mapping"), QT_TRANSLATE_NOOP("noun", "a long text"),
    QT_TRANSLATE_NOOP("noun", "a character that is no part of a variable's name"), QT_TRANSLATE_NOOP("noun", "a variable's name can't have a space"),
    QT_TRANSLATE_NOOP("noun", "a quote is left open"),
};

/// How sure core is of an image. They are single words: a service that is called so is translated as well.
constexpr std::array<const char*, 3> kSure{QT_TRANSLATE_NOOP("noun", "inferred"), QT_TRANSLATE_NOOP("noun", "documented"), QT_TRANSLATE_NOOP("noun", "measured")};

/// The translation, or the words themselves where nobody translated them.
QString known(const char* context, const QString& words)
{
    return QCoreApplication::translate(context, words.toUtf8().constData());
}

/// "text, a list or a mapping", each part by itself. Nothing where a part is no noun of ours.
QString knownList(QString words)
{
    const QString choice = QStringLiteral("true or false");
    const QString held = QStringLiteral("true/false"); // the "or" in it ends no list
    QStringList parts = words.replace(choice, held).split(QStringLiteral(", "));
    const QStringList end = parts.takeLast().split(QStringLiteral(" or "));
    if (end.size() != 2)
        return {};
    parts += end;
    for (QString& part : parts) {
        const QString& source = part == held ? choice : part;
        const QString own = known("noun", source);
        if (own == source)
            return {};
        part = own;
    }
    const QString last = parts.takeLast();
    return QCoreApplication::translate("noun", "%1 or %2").arg(parts.join(QStringLiteral(", ")), last);
}

} // namespace

std::string inUsersWords(const std::string& argument)
{
    if (argument.find(' ') == std::string::npos)
        return std::find(kSure.begin(), kSure.end(), argument) == kSure.end() ? argument : known("noun", QString::fromStdString(argument)).toStdString();
    const QString words = QString::fromStdString(argument);
    for (const char* context : {"noun", "knowledge"})
        if (const QString own = known(context, words); own != words)
            return own.toStdString();
    if (const QString list = knownList(words); !list.isEmpty())
        return list.toStdString();
    return knownError(argument).value_or(argument);
}

} // namespace hullwright::ui
