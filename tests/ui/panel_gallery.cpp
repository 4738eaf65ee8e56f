// Renders the panels, views and icons to pictures, light and dark, for people to judge: panel_gallery FOLDER. As a test it checks
// that everything renders, that every widget that takes focus has a name, and that roles are readable.
#include "tests/support/test_paths.h"
#include "ui/document/document.h"
#include "ui/document/selection.h"
#include "ui/models/fix_scores.h"
#include "ui/models/stack_tree_model.h"
#include "ui/panels/risk_panel.h"
#include "ui/panels/service_panels.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/views/finding_actions.h"
#include "ui/views/findings_view.h"
#include "ui/views/tree_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/risk_meter.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAbstractItemView>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

QWidget* iconSheet()
{
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    int at = 0;
    for (const QString& name : iconNames()) {
        auto* column = new QVBoxLayout;
        auto* picture = new QLabel;
        picture->setPixmap(icon(name).pixmap(QSize(24, 24), sheet->devicePixelRatioF()));
        column->addWidget(picture, 0, Qt::AlignHCenter);
        column->addWidget(new QLabel(name), 0, Qt::AlignHCenter);
        grid->addLayout(column, at / 9, at % 9);
        ++at;
    }
    return sheet;
}

/// Like the window's default layout.
struct Gallery {
    Document document;
    Selection selection;
    QWidget window;
    TreeView* tree = nullptr;
    ServicePanels* panels = nullptr;
    RiskPanel* risk = nullptr;
    FindingsView* findings = nullptr;
    MessageStrip* strip = nullptr;

    Gallery()
    {
        document.setText(QStringLiteral("compose.yaml"), test::bytesOf(test::sourceDirectory() / "resources" / "samples" / "weak-shop" / "compose.yaml"));
        strip = new MessageStrip;
        tree = new TreeView(document, selection);
        panels = new ServicePanels(document, selection);
        risk = new RiskPanel(document, selection);
        findings = new FindingsView(document, selection);
        auto* across = new QSplitter;
        for (QWidget* part : std::initializer_list<QWidget*>{tree, panels, risk})
            across->addWidget(part);
        across->setSizes({300, 800, 340});
        auto* down = new QSplitter(Qt::Vertical);
        down->addWidget(across);
        down->addWidget(findings);
        down->setSizes({650, 230});
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(strip);
        column->addWidget(down, 1);
        window.resize(1440, 900);
    }
    void settle(int milliseconds = 0) const
    {
        QCoreApplication::processEvents();
        QTest::qWait(milliseconds);
    }
};

} // namespace

class PanelGallery : public QObject {
    Q_OBJECT
public:
    explicit PanelGallery(Theme& theme) : m_theme(theme) {}

private Q_SLOTS:
    void rolesAreReadable();
    void everyIconDraws();
    void everythingRenders_data();
    void everythingRenders();
    void everyFocusableWidgetHasAName();

private:
    Theme& m_theme;
};

void PanelGallery::rolesAreReadable()
{
    for (const auto appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        const QPalette palette = paletteFor(appearance);
        QCOMPARE(appearanceOf(palette), appearance);
        for (int i = 0; i < kRoleCount; ++i) {
            const Role role = static_cast<Role>(i);
            const QColor ink = color(role, palette);
            for (const QColor& back : {palette.color(QPalette::Window), palette.color(QPalette::Base), palette.color(QPalette::AlternateBase), tint(role, palette)})
                QVERIFY2(contrast(ink, back) >= 4.5, qPrintable(QStringLiteral("role %1 on %2: %3").arg(i).arg(back.name()).arg(contrast(ink, back))));
            QVERIFY(contrast(palette.color(QPalette::Text), tint(role, palette)) >= 4.5);
            QVERIFY(contrast(fill(role, palette), palette.color(QPalette::Window)) >= 3.0);
        }
        for (const auto& [ink, back] : {std::pair{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base}, {QPalette::ButtonText, QPalette::Button},
                                       {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::PlaceholderText, QPalette::Base},
                                       {QPalette::Link, QPalette::Window}})
            QVERIFY2(contrast(palette.color(ink), palette.color(back)) >= 4.5, qPrintable(QStringLiteral("palette role %1: %2").arg(ink).arg(contrast(palette.color(ink), palette.color(back)))));
    }
}

void PanelGallery::everyIconDraws()
{
    QVERIFY(iconNames().size() >= 31);
    for (const QString& name : iconNames()) {
        const QImage image = icon(name).pixmap(QSize(24, 24)).toImage().convertToFormat(QImage::Format_ARGB32);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        QVERIFY2(inked > 8, qPrintable(name));
    }
    QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
}

void PanelGallery::everythingRenders_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(Scheme::Light);
    QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
    QTest::newRow("contrast") << static_cast<int>(Scheme::HighContrast);
}

void PanelGallery::everythingRenders()
{
    QFETCH(int, scheme);
    m_theme.setScheme(static_cast<Scheme>(scheme));
    Gallery gallery;
    const QString folder = qEnvironmentVariable("HULLWRIGHT_GALLERY");
    const auto save = [&](QWidget& widget, const char* name) {
        const QPixmap picture = widget.grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty() && QDir().mkpath(folder))
            picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(QTest::currentDataTag()), QLatin1String(name)));
    };
    gallery.window.show();
    gallery.selection.select({std::string("services"), gallery.document.analysis()->project.stack->services.front()->name});
    QTRY_VERIFY_WITH_TIMEOUT(FixScores::of(gallery.document).idle(), 20000);
    gallery.settle(300);
    save(gallery.window, "overview");
    gallery.panels->showPanel(QStringLiteral("capabilities"));
    gallery.strip->post(MessageStrip::Kind::Warning, QStringLiteral("w"), QStringLiteral("Line 12: a mapping value is not allowed here. The last good stack stays on show."));
    gallery.settle(50);
    save(gallery.window, "capabilities");
    gallery.panels->showPanel(QStringLiteral("syscalls"));
    gallery.settle(300);
    save(gallery.window, "syscalls");
    for (const char* panel : {"apparmor", "isolation", "networks", "mounts"}) {
        gallery.panels->showPanel(QLatin1String(panel));
        gallery.settle(100);
        save(gallery.window, panel);
    }
    gallery.panels->showPanel(QStringLiteral("limits"));
    gallery.findings->actions().fixAllSafe()->trigger();
    gallery.settle(600);
    save(gallery.window, "limits");
    std::unique_ptr<QWidget> sheet(iconSheet());
    save(*sheet, "icons");
}

void PanelGallery::everyFocusableWidgetHasAName()
{
    Gallery gallery;
    gallery.window.show();
    gallery.selection.select({std::string("services"), gallery.document.analysis()->project.stack->services.front()->name});
    QTRY_VERIFY_WITH_TIMEOUT(FixScores::of(gallery.document).idle(), 20000);
    gallery.settle(100);
    for (const QWidget* widget : gallery.window.findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->window() != &gallery.window || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(), qPrintable(QStringLiteral("%1 in %2 has no name").arg(QLatin1String(widget->metaObject()->className()), widget->parentWidget() ? QLatin1String(widget->parentWidget()->metaObject()->className()) : QLatin1String())));
    }
    for (const char* name : {"Stack tree", "Findings", "Risk meter", "Capabilities", "Syscalls", "AppArmor", "Limits"}) {
        bool found = false;
        for (const QWidget* widget : gallery.window.findChildren<QWidget*>())
            found = found || widget->accessibleName() == QLatin1String(name);
        QVERIFY2(found, name);
    }
    const auto* meter = gallery.risk->meter();
    QVERIFY2(meter->accessibleDescription().contains(QRegularExpression(QStringLiteral("^[0-9]+\\.[0-9], (low|moderate|elevated|high|critical)"))), qPrintable(meter->accessibleDescription()));
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Theme theme;
    PanelGallery gallery(theme);
    return QTest::qExec(&gallery, argc, argv);
}

#include "panel_gallery.moc"
