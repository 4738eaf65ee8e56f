// Credentials in clear text: what is reported, what is left alone, and that hostile text costs no time.
#include "core/knowledge/secrets.h"
#include "tests/support/cpu_timer.h"

#include <QTest>

using namespace hullwright::knowledge;

namespace {

constexpr int kNothing = -1;

std::string repeated(std::string_view text, std::size_t times)
{
    std::string result;
    for (std::size_t i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

class KnowledgeSecretsTest : public QObject {
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void recognisesTokens_data();
    void recognisesTokens();
    void neverReturnsTheValue();
    void hostileTextIsQuick();
};

void KnowledgeSecretsTest::judges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const char* value, int kind) { QTest::newRow((std::string(name) + "=" + value).c_str()) << name << value << kind; };
    const int named = int(SecretKind::NamedLiteral), wellKnown = int(SecretKind::WellKnownDefault), placeholder = int(SecretKind::Placeholder),
              connection = int(SecretKind::ConnectionString);
    row("POSTGRES_PASSWORD", "hunter2-and-more", named);
    row("PGPASSWORD", "hunter2-and-more", named);
    row("DB_PASS", "hunter2-and-more", named);
    row("SECRET_KEY_BASE", "8f2bd0c7d1", named);
    row("WORDPRESS_AUTH_KEY", "q1w2e3r4t5", named);
    row("AUTH_SALT", "q1w2e3r4t5", named);
    row("N8N_ENCRYPTION_KEY", "q1w2e3r4t5", named);
    row("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzzzz", named);
    row("AIRFLOW__CORE__FERNET_KEY", "hG8-xc2Kd", named);
    row("MYSQL_ROOT_PASSWORD", "123456789", wellKnown);
    row("MYSQL_ROOT_PASSWORD", "987654", named);
    row("POSTGRES_PASSWORD", "postgres", wellKnown);
    row("POSTGRES_PASSWORD", "ChangeMe", wellKnown);
    row("API_KEY", "your_api_key_here", placeholder);
    row("JWT_SECRET", "<fill in>", placeholder);
    row("JWT_SECRET", "xxxxxxxx", placeholder);
    row("DB_PASSWORD", "${DB_PASSWORD:-s3cr3tpw}", named);
    row("DB_PASSWORD", "${DB_PASSWORD:-${OTHER:-password}}", wellKnown);
    row("ADMIN_PASSWORD_HASH", "$2y$10$abcdefghijklmnopqrstuv", named);
    row("DATABASE_URL", "postgres://app:s3cr3t@db:5432/app", connection);
    row("DATABASE_URL", "postgres://postgres:postgres@db/app", wellKnown);
    row("DSN", "app:s3cr3t@tcp(db:3306)/app", connection);
    row("ConnectionStrings__Default", "Server=db;User Id=sa;Password=Str0ng!x;", connection);
    row("PGOPTS", "host=db user=app password='x y z'", connection);
    row("REDIS_ARGS", "--requirepass tr0ub4dor", connection);
    row("CALLBACK", "https://x.example/hook?token=abcd1234", connection);
    row("HTTP_PROXY", "http://ann:pw1@proxy:3128", connection);
    row("REPO", "https://abcdefghijklmnopqrstuvwxyz@git.example/x.git", connection);

    row("POSTGRES_PASSWORD", "\"postgres\"", wellKnown);
    row("WIREGUARD_PRIVATE_KEY", "'<PRIVKEY>'", placeholder);
    row("POSTGRESQL_PASSWORD", "ChooseYourOwnPasswordHere1234", placeholder);

    row("SECRET_PORT", "3000", kNothing);
    row("JWT_SECRET_KEY", "%kernel.project_dir%/config/jwt/private.pem", kNothing);
    row("DB_PASSWORD", "\"\"", kNothing);
    row("DB_PASSWORD", "", kNothing);
    row("DB_PASSWORD", "   ", kNothing);
    row("DB_PASSWORD", "${DB_PASSWORD}", kNothing);
    row("DB_PASSWORD", "$DB_PASSWORD", kNothing);
    row("DB_PASSWORD", "${DB_PASSWORD:?set it}", kNothing);
    row("DB_PASSWORD", "${DB_PASSWORD:-}", kNothing);
    row("DB_PASSWORD", "${A}${B}", kNothing);
    row("DB_PASSWORD_FILE", "/run/secrets/db", kNothing);
    row("DB_PASSWORD", "/run/secrets/db", kNothing);
    row("MYSQL_RANDOM_ROOT_PASSWORD", "mysecret", kNothing);
    row("MYSQL_ALLOW_EMPTY_PASSWORD", "yes", kNothing);
    row("REQUIRE_PASSWORD", "true", kNothing);
    row("TOKEN_TTL", "3600", kNothing);
    row("PASSWORD_MIN_LENGTH", "12", kNothing);
    row("JWT_ALGORITHM", "HS256", kNothing);
    row("ACCESS_KEY_ID", "abcdefgh", kNothing);
    row("PUBLIC_KEY", "abcdefgh", kNothing);
    row("PASSPORT_ISSUER", "gov", kNothing);
    row("COMPASS", "north", kNothing);
    row("MAX_TOKENS", "4096", kNothing);
    row("TOKEN_URL", "https://login.example/token", kNothing);
    row("MONKEY", "banana-split", kNothing);
    row("KEYBOARD", "de-latin1", kNothing);
    row("DATABASE_URL", "postgres://app:${DB_PASSWORD}@db/app", kNothing);
    row("DATABASE_URL", "postgres://db:5432/app", kNothing);
    row("SITE", "https://www.example.org:8443/path@2", kNothing);
    row("EMAIL", "ann@example.org", kNothing);
    row("IMAGE", "registry.example/app@sha256:0123456789abcdef", kNothing);
    row("JAVA_OPTS", "-Xmx1g -Dfile.encoding=UTF-8", kNothing);
    row("TEMPLATE_PASSWORD", "{{ password }}", kNothing);
    row("", "", kNothing);
    row("", "hunter2", kNothing);
    row("_", "x", kNothing);
}

void KnowledgeSecretsTest::judges()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, kind);
    const auto verdict = judgeVariable(name.toStdString(), value.toStdString());
    QCOMPARE(verdict ? int(verdict->kind) : kNothing, kind);
    if (verdict)
        QVERIFY(!verdict->what.empty());
}

void KnowledgeSecretsTest::recognisesTokens_data()
{
    QTest::addColumn<QString>("what");
    // Put together here so that no scanner takes this file for a leak.
    const auto row = [](const std::string& value, const char* what) { QTest::newRow(value.c_str()) << what; };
    row("AKIA" + repeated("Q", 16), "an AWS access key");
    row("ghp_" + repeated("a1B2", 9), "a GitHub token");
    row("github_pat_" + repeated("a", 82), "a GitHub token");
    row("glpat-" + repeated("x", 20), "a GitLab token");
    row("xoxb-" + repeated("1", 12), "a Slack token");
    row("sk_live_" + repeated("a", 24), "a Stripe key");
    row("SG." + repeated("a", 22) + "." + repeated("b", 43), "a SendGrid key");
    row("AIza" + repeated("b", 35), "a Google API key");
    row("dckr_pat_" + repeated("c", 27), "a Docker Hub token");
    row("123456789:A" + repeated("d", 34), "a Telegram bot token");
    row("eyJ" + repeated("h", 20) + ".eyJ" + repeated("p", 20) + "." + repeated("s", 20), "a signed token (JWT)");
    row("-----BEGIN OPENSSH PRIVATE KEY-----\nabc", "a private key");
    row("token is ghp_" + repeated("a1B2", 9) + " here", "a GitHub token");
    row("ghp_" + repeated("a", 35), "");
    row("xghp_" + repeated("a", 36), "");
    row("AKIA" + repeated("Q", 17), "");
    row("AKIA" + repeated("q", 16), "");
    row("SG." + repeated("a", 22) + "-" + repeated("b", 43), "");
    row("key-" + repeated("g", 32), "");
}

void KnowledgeSecretsTest::recognisesTokens()
{
    QFETCH(QString, what);
    const auto verdict = judgeVariable("ANYTHING", QTest::currentDataTag());
    QCOMPARE(verdict.has_value(), !what.isEmpty());
    if (verdict) {
        QCOMPARE(int(verdict->kind), int(SecretKind::TokenFormat));
        QCOMPARE(QString::fromStdString(verdict->what), what);
    }
}

void KnowledgeSecretsTest::neverReturnsTheValue()
{
    for (const char* value : {"zq9-unlikely-words", "postgres://app:zq9-unlikely-words@db/x", "--password zq9-unlikely-words", "ghp_zq9unlikelyzq9unlikelyzq9unlikelyzq9u"}) {
        const auto verdict = judgeVariable("DB_PASSWORD", value);
        QVERIFY2(verdict, value);
        QVERIFY2(verdict->what.find("zq9") == std::string::npos, value);
    }
}

void KnowledgeSecretsTest::hostileTextIsQuick()
{
    const hullwright::test::CpuTimer timer;
    for (const char* unit : {"a", "${", "${a:-", "$", "://", "://a:", "password=", "?token=", "--password ", "ghp_", ":A", "eyJa.", "eyJaaaaaaaaaaaaaaaaa.eyJ", "<", "{{", "@", "=;", "\x01", "\xff"}) {
        (void)judgeVariable("DB_PASSWORD", repeated(unit, 200000));
        (void)judgeVariable(repeated(unit, 200000), "x");
    }
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(KnowledgeSecretsTest)
#include "knowledge_secrets_test.moc"
