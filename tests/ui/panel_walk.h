// Going to a panel as a user does: a file is opened, a service chosen, and keys lead into its panel.
#pragma once

#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"
#include "ui/document/selection.h"
#include "ui/views/file_flow.h"

#include <QLabel>

#include <algorithm>
#include <string>

namespace hullwright::test {

/// Opens a file and goes into the panel of that key (Ctrl+1 …); without a service, of the one that is chosen when a file is opened.
inline void enterPanel(Stage& stage, Qt::Key panel, const QByteArray& bytes, const std::string& service = {})
{
    stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), bytes));
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    if (!service.empty())
        stage.window->selection().select({std::string("services"), service});
    stage.named(QStringLiteral("Stack tree"))->setFocus();
    press(panel, Qt::ControlModifier);
    press(Qt::Key_F6);
    QVERIFY(focused());
}

inline QByteArray textOf(const Stage& stage)
{
    return QByteArray::fromStdString(stage.window->document().text());
}

inline double scoreOf(const Stage& stage)
{
    return stage.window->document().analysis()->assessment.stack.value;
}

/// Some label that can be seen has these words in it.
inline bool shows(const Stage& stage, const QString& words)
{
    const auto labels = stage.window->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisibleTo(stage.window.get()) && label->text().contains(words); });
}

} // namespace hullwright::test
