#include "ui/panels/writable_paths.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/translate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

constexpr std::size_t kUsualFolders = 8;

} // namespace

WritablePaths::WritablePaths(QWidget* parent) : QWidget(parent), m_about(new QLabel(this)), m_rows(new QVBoxLayout)
{
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_rows->setSpacing(kHalf);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    column->addWidget(m_about);
    column->addLayout(m_rows);
    while (m_built.size() < kUsualFolders) // Tab goes in the order in which they are made
        addRow();
    m_seal = new QPushButton(tr("Ma&ke the Root Read-Only, Add These"), this);
    column->addWidget(m_seal, 0, Qt::AlignLeft);
    m_seal->setToolTip(tr("read_only: true, and a tmpfs for each of these folders: one step that can be undone"));
    connect(m_seal, &QPushButton::clicked, this, [this] { Q_EMIT sealingWanted(m_entries); });
}

void WritablePaths::addRow()
{
    const std::size_t at = m_built.size();
    Row row{new QWidget(this), new QLabel, new QPushButton(tr("Add tmpfs"))};
    row.text->setTextFormat(Qt::PlainText);
    row.text->setWordWrap(true);
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kUnit);
    line->addWidget(row.text, 1);
    line->addWidget(row.add);
    m_rows->addWidget(row.box);
    connect(row.add, &QPushButton::clicked, this, [this, at] { Q_EMIT wanted({m_entries.value(static_cast<qsizetype>(at))}); });
    m_built.push_back(row);
}

void WritablePaths::show(const grants::ReadOnlyNeeds& needs, bool readOnly, bool editable)
{
    const QString sure = translated(knowledge::description(needs.confidence)).section(u':', 0, 0);
    const bool works = needs.works == knowledge::Works::Yes || needs.works == knowledge::Works::Conditional;
    const QString known = tr("%1 (%2)", "a reason, and how sure it is").arg(translated(needs.why), sure);
    m_about->setText(needs.folders.empty() && readOnly ? tr("Nothing is missing under its read-only root file system. %1").arg(known)
                     : readOnly ? tr("Under its read-only root file system it can't write where it is known to: %1").arg(known)
                                : tr("Under a read-only root file system: %1").arg(known));
    m_entries.clear();
    for (std::size_t i = 0; i < needs.folders.size(); ++i) {
        if (i == m_built.size())
            addRow();
        const grants::MemoryFolder& folder = needs.folders[i];
        const QString path = QString::fromStdString(folder.path);
        m_entries << QString::fromStdString(folder.entry());
        m_built[i].text->setText(works ? tr("It writes to %1 (%2).").arg(path, sure) : tr("Most services write to %1.").arg(path));
        m_built[i].add->setAccessibleName(tr("Add tmpfs for %1").arg(path));
        m_built[i].add->setToolTip(QStringLiteral("tmpfs: %1").arg(m_entries.back()));
        m_built[i].add->setEnabled(editable);
    }
    for (std::size_t i = 0; i < m_built.size(); ++i)
        m_built[i].box->setVisible(i < needs.folders.size());
    m_seal->setVisible(!readOnly);
    m_seal->setEnabled(editable && needs.works != knowledge::Works::No);
    m_seal->setText(needs.folders.empty() ? tr("Ma&ke the Root Read-Only") : tr("Ma&ke the Root Read-Only, Add These"));
}

} // namespace hullwright::ui
