// Forms of well-known tokens, after what their issuers publish. A form is a literal beginning and runs of characters after it,
// matched without going back: no text, however hostile, takes more than one pass for each form.
#include "core/knowledge/secret_parts.h"

#include <array>
#include <cstdint>

namespace hullwright::knowledge::secret {

namespace {

enum class Set : std::uint8_t { None, Digit, LowerHex, Hex, Upper, Alnum, AlnumDash, Base64, Base64Url, AlnumDashDot };

bool in(Set set, char c)
{
    const bool digit = c >= '0' && c <= '9';
    const bool lower = c >= 'a' && c <= 'z';
    const bool upper = c >= 'A' && c <= 'Z';
    switch (set) {
    case Set::None: return false;
    case Set::Digit: return digit;
    case Set::LowerHex: return digit || (c >= 'a' && c <= 'f');
    case Set::Hex: return digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    case Set::Upper: return digit || upper;
    case Set::Alnum: return digit || lower || upper;
    case Set::AlnumDash: return digit || lower || upper || c == '_' || c == '-';
    case Set::Base64: return digit || lower || upper || c == '+' || c == '/' || c == '=';
    case Set::Base64Url: return digit || lower || upper || c == '_' || c == '-' || c == '=';
    case Set::AlnumDashDot: return digit || lower || upper || c == '_' || c == '-' || c == '.';
    }
    return false;
}

struct Run {
    Set set = Set::None;
    std::uint16_t min = 0, max = 0;
    std::string_view then = {}; ///< literal that follows
};

struct Form {
    std::string_view what;
    std::string_view begin;
    Run first, second = {};
    bool wholeWord = true; ///< may not go on with a character of the last set
};

constexpr std::array kForms{
    Form{"an AWS access key", "AKIA", {Set::Upper, 16, 16}}, Form{"an AWS access key", "ASIA", {Set::Upper, 16, 16}},
    Form{"an AWS key", "ABSK", {Set::Base64, 109, 271}},
    Form{"a Google API key", "AIza", {Set::AlnumDash, 35, 35}}, Form{"a Google client secret", "GOCSPX-", {Set::AlnumDash, 28, 28}},
    Form{"an Azure storage key", "AccountKey=", {Set::Base64, 88, 88}},
    Form{"a GitHub token", "ghp_", {Set::Alnum, 36, 251}}, Form{"a GitHub token", "gho_", {Set::Alnum, 36, 251}},
    Form{"a GitHub token", "ghu_", {Set::Alnum, 36, 251}}, Form{"a GitHub token", "ghs_", {Set::Alnum, 36, 251}},
    Form{"a GitHub token", "ghr_", {Set::Alnum, 36, 251}}, Form{"a GitHub token", "github_pat_", {Set::AlnumDash, 82, 82}},
    Form{"a GitLab token", "glpat-", {Set::AlnumDash, 20, 300}}, Form{"a GitLab token", "glrt-", {Set::AlnumDash, 20, 300}},
    Form{"a GitLab token", "GR1348941", {Set::AlnumDash, 20, 20}}, Form{"a GitLab token", "gldt-", {Set::AlnumDash, 20, 300}},
    Form{"a GitLab token", "glft-", {Set::AlnumDash, 20, 300}}, Form{"a GitLab token", "glimt-", {Set::AlnumDash, 20, 300}},
    Form{"a GitLab token", "glagent-", {Set::AlnumDash, 20, 300}}, Form{"a GitLab token", "gloas-", {Set::AlnumDash, 20, 300}},
    Form{"a GitLab token", "glptt-", {Set::AlnumDash, 20, 300}}, Form{"a GitLab token", "glsoat-", {Set::AlnumDash, 20, 300}},
    Form{"a GitLab token", "glcbt-", {Set::AlnumDash, 20, 300}},
    Form{"a Slack token", "xoxb-", {Set::AlnumDash, 10, 400}}, Form{"a Slack token", "xoxp-", {Set::AlnumDash, 10, 400}},
    Form{"a Slack token", "xoxa-", {Set::AlnumDash, 10, 400}}, Form{"a Slack token", "xoxe-", {Set::AlnumDash, 10, 400}},
    Form{"a Slack token", "xoxo-", {Set::AlnumDash, 10, 400}}, Form{"a Slack token", "xoxr-", {Set::AlnumDash, 10, 400}},
    Form{"a Slack token", "xoxs-", {Set::AlnumDash, 10, 400}}, Form{"a Slack token", "xapp-", {Set::AlnumDash, 20, 400}},
    Form{"a Slack webhook", "https://hooks.slack.com/services/", {Set::Base64, 30, 80}},
    Form{"a Slack webhook", "https://hooks.slack.com/workflows/", {Set::Base64, 30, 80}},
    Form{"a Discord webhook", "discord.com/api/webhooks/", {Set::Digit, 17, 20, "/"}, {Set::AlnumDash, 60, 100}},
    Form{"a Discord webhook", "discordapp.com/api/webhooks/", {Set::Digit, 17, 20, "/"}, {Set::AlnumDash, 60, 100}},
    Form{"a Teams webhook", ".webhook.office.com/webhookb2/", {Set::AlnumDash, 8, 400}, {}, false},
    Form{"a Stripe key", "sk_live_", {Set::Alnum, 10, 250}}, Form{"a Stripe key", "sk_test_", {Set::Alnum, 10, 250}},
    Form{"a Stripe key", "rk_live_", {Set::Alnum, 10, 250}}, Form{"a Stripe key", "rk_test_", {Set::Alnum, 10, 250}},
    Form{"a Stripe webhook secret", "whsec_", {Set::Alnum, 32, 100}},
    Form{"a Square token", "sq0atp-", {Set::AlnumDash, 22, 60}}, Form{"a Square token", "sq0csp-", {Set::AlnumDash, 22, 60}},
    Form{"a PayPal token", "access_token$production$", {Set::Alnum, 16, 16, "$"}, {Set::LowerHex, 32, 32}},
    Form{"a Shopify token", "shpat_", {Set::Hex, 32, 32}}, Form{"a Shopify token", "shpca_", {Set::Hex, 32, 32}},
    Form{"a Shopify token", "shppa_", {Set::Hex, 32, 32}}, Form{"a Shopify token", "shpss_", {Set::Hex, 32, 32}},
    Form{"a Twilio key", "SK", {Set::Hex, 32, 32}}, Form{"a SendGrid key", "SG.", {Set::AlnumDash, 22, 22, "."}, {Set::AlnumDash, 43, 43}},
    Form{"a Mailgun key", "key-", {Set::LowerHex, 32, 32}}, Form{"a Brevo key", "xkeysib-", {Set::LowerHex, 64, 64, "-"}, {Set::Alnum, 16, 16}},
    Form{"an OpenAI key", "sk-proj-", {Set::AlnumDash, 40, 300}}, Form{"an OpenAI key", "sk-svcacct-", {Set::AlnumDash, 40, 300}},
    Form{"an OpenAI key", "sk-admin-", {Set::AlnumDash, 40, 300}}, Form{"an OpenAI key", "sk-", {Set::Alnum, 48, 48}},
    Form{"an Anthropic key", "sk-ant-api", {Set::Digit, 2, 2, "-"}, {Set::AlnumDash, 80, 120}},
    Form{"an Anthropic key", "sk-ant-admin", {Set::Digit, 2, 2, "-"}, {Set::AlnumDash, 80, 120}},
    Form{"a Hugging Face token", "hf_", {Set::Alnum, 34, 34}}, Form{"a Perplexity key", "pplx-", {Set::Alnum, 48, 48}},
    Form{"a Groq key", "gsk_", {Set::Alnum, 52, 52}}, Form{"a Replicate token", "r8_", {Set::Alnum, 37, 37}},
    Form{"an npm token", "npm_", {Set::Alnum, 36, 36}}, Form{"a PyPI token", "pypi-AgEIcHlwaS5vcmc", {Set::AlnumDash, 50, 400}},
    Form{"a RubyGems key", "rubygems_", {Set::LowerHex, 48, 48}},
    Form{"a Docker Hub token", "dckr_pat_", {Set::AlnumDash, 27, 100}}, Form{"a Docker Hub token", "dckr_oat_", {Set::AlnumDash, 27, 100}},
    Form{"an Artifactory key", "AKCp", {Set::Alnum, 69, 69}}, Form{"an Artifactory token", "cmVmd", {Set::Alnum, 59, 59}},
    Form{"a DigitalOcean token", "dop_v1_", {Set::LowerHex, 64, 64}}, Form{"a DigitalOcean token", "doo_v1_", {Set::LowerHex, 64, 64}},
    Form{"a DigitalOcean token", "dor_v1_", {Set::LowerHex, 64, 64}}, Form{"a Fly.io token", "fo1_", {Set::AlnumDash, 43, 43}},
    Form{"a Heroku key", "HRKU-AA", {Set::AlnumDash, 58, 58}}, Form{"a Cloudflare tunnel token", "eyJhIjoi", {Set::Base64, 100, 600}},
    Form{"a Cloudflare origin key", "v1.0-", {Set::LowerHex, 24, 24, "-"}, {Set::LowerHex, 146, 146}},
    Form{"a Tailscale key", "tskey-auth-", {Set::AlnumDash, 8, 100}}, Form{"a Tailscale key", "tskey-api-", {Set::AlnumDash, 8, 100}},
    Form{"a Tailscale key", "tskey-client-", {Set::AlnumDash, 8, 100}}, Form{"a Vault token", "hvs.", {Set::AlnumDash, 90, 300}},
    Form{"a Vault token", "hvb.", {Set::AlnumDash, 90, 300}}, Form{"a Grafana token", "glsa_", {Set::Alnum, 32, 32, "_"}, {Set::Hex, 8, 8}},
    Form{"a Grafana token", "glc_", {Set::Base64, 32, 403}}, Form{"a New Relic key", "NRAK-", {Set::Alnum, 27, 27}},
    Form{"a Sentry token", "sntrys_", {Set::Base64, 40, 500}}, Form{"a Sentry token", "sntryu_", {Set::Base64, 40, 500}},
    Form{"a Dynatrace token", "dt0c01.", {Set::Alnum, 24, 24, "."}, {Set::Alnum, 64, 64}},
    Form{"a Doppler token", "dp.pt.", {Set::AlnumDash, 40, 100}}, Form{"a Doppler token", "dp.st.", {Set::AlnumDashDot, 40, 100}},
    Form{"a Databricks token", "dapi", {Set::LowerHex, 32, 32}}, Form{"a PlanetScale token", "pscale_tkn_", {Set::AlnumDashDot, 32, 64}},
    Form{"a PlanetScale password", "pscale_pw_", {Set::AlnumDashDot, 32, 64}}, Form{"a Linear key", "lin_api_", {Set::Alnum, 40, 40}},
    Form{"a Notion token", "ntn_", {Set::Alnum, 46, 46}}, Form{"an Atlassian token", "ATATT3", {Set::Base64Url, 186, 186}},
    Form{"a Postman key", "PMAK-", {Set::LowerHex, 24, 24, "-"}, {Set::LowerHex, 34, 34}}, Form{"a Pulumi token", "pul-", {Set::LowerHex, 40, 40}},
    Form{"a SonarQube token", "sqp_", {Set::LowerHex, 40, 40}}, Form{"a SonarQube token", "squ_", {Set::LowerHex, 40, 40}},
    Form{"a SonarQube token", "sqa_", {Set::LowerHex, 40, 40}}, Form{"an Octopus Deploy key", "API-", {Set::Upper, 26, 26}},
    Form{"an OpenShift token", "sha256~", {Set::AlnumDash, 43, 43}}, Form{"a 1Password token", "ops_eyJ", {Set::Base64, 250, 2000}},
    Form{"an age key", "AGE-SECRET-KEY-1", {Set::Upper, 58, 58}}, Form{"an Alibaba Cloud key", "LTAI", {Set::Alnum, 20, 20}},
    Form{"a Yandex key", "AQVN", {Set::AlnumDash, 35, 38}}, Form{"a Laravel key", "base64:", {Set::Base64, 44, 44}},
    Form{"a private key", "-----BEGIN PRIVATE KEY", {}, {}, false}, Form{"a private key", "-----BEGIN RSA PRIVATE KEY", {}, {}, false},
    Form{"a private key", "-----BEGIN EC PRIVATE KEY", {}, {}, false}, Form{"a private key", "-----BEGIN DSA PRIVATE KEY", {}, {}, false},
    Form{"a private key", "-----BEGIN OPENSSH PRIVATE KEY", {}, {}, false}, Form{"a private key", "-----BEGIN ENCRYPTED PRIVATE KEY", {}, {}, false},
    Form{"a private key", "-----BEGIN PGP PRIVATE KEY", {}, {}, false}, Form{"a private key", "PuTTY-User-Key-File-", {Set::Digit, 1, 1}, {}, false},
    Form{"a Google service account key", "\"private_key_id\"", {}, {}, false},
};

std::size_t take(std::string_view text, const Run& run)
{
    std::size_t n = 0;
    while (n < text.size() && n < run.max && in(run.set, text[n]))
        ++n;
    return n;
}

/// True where the form's runs follow its literal beginning.
bool follows(std::string_view text, const Form& form)
{
    Set last = Set::None;
    for (const Run& run : {form.first, form.second}) {
        if (run.set == Set::None)
            break;
        const std::size_t n = take(text, run);
        if (n < run.min || text.substr(n, run.then.size()) != run.then)
            return false;
        text.remove_prefix(n + run.then.size());
        last = run.set;
    }
    return !form.wholeWord || text.empty() || !in(last, text.front());
}

bool contains(std::string_view text, const Form& form)
{
    for (std::size_t at = text.find(form.begin); at != std::string_view::npos; at = text.find(form.begin, at + 1)) {
        const bool beginsWord = at == 0 || !isWord(form.begin.front()) || !isWord(text[at - 1]);
        if (beginsWord && follows(text.substr(at + form.begin.size()), form))
            return true;
    }
    return false;
}

/// digits ':' 'A' and 34 characters: found from its colon.
bool containsTelegramToken(std::string_view text)
{
    for (std::size_t colon = text.find(":A"); colon != std::string_view::npos; colon = text.find(":A", colon + 1)) {
        std::size_t digits = 0;
        while (digits < colon && digits < 17 && in(Set::Digit, text[colon - digits - 1]))
            ++digits;
        const std::size_t run = take(text.substr(colon + 2), {Set::AlnumDash, 34, 35});
        if (digits >= 8 && digits <= 16 && run == 34)
            return true;
    }
    return false;
}

/// Three runs of base64url that begin as JSON objects do. Keys made to be public (role "anon") look alike; the name decides there.
bool containsJwt(std::string_view text)
{
    static constexpr Form kJwt{"a signed token", "eyJ", {Set::AlnumDash, 14, 4000, ".eyJ"}, {Set::AlnumDash, 14, 6000, "."}, false};
    return contains(text, kJwt);
}

} // namespace

std::optional<std::string_view> tokenIn(std::string_view text)
{
    for (const Form& form : kForms) {
        if (contains(text, form))
            return form.what;
    }
    if (containsTelegramToken(text))
        return "a Telegram bot token";
    if (containsJwt(text))
        return "a signed token (JWT)";
    return std::nullopt;
}

} // namespace hullwright::knowledge::secret
