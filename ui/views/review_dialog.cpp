#include "ui/views/review_dialog.h"

#include "core/text/line_index.h"
#include "ui/error_words.h"
#include "ui/style/metrics.h"
#include "ui/views/diff_view.h"
#include "ui/views/side_by_side.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/whats_this.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <utility>

namespace hullwright::ui {

namespace {

constexpr int kFileRole = Qt::UserRole + 1;
constexpr int kChangeRole = Qt::UserRole + 2;

std::size_t linesIn(const std::string& text, const text::Span& span)
{
    return text::splitLines(std::string_view(text).substr(span.begin, span.end - span.begin)).size();
}

QString firstLine(const std::string& text, const text::Span& span)
{
    return QString::fromStdString(text.substr(span.begin, span.end - span.begin)).section(QLatin1Char('\n'), 0, 0).trimmed();
}

/// What comes and what goes, without the one of which there is nothing.
QString lineCounts(const QString& come, std::size_t added, const QString& go, std::size_t removed)
{
    if (removed == 0)
        return ReviewDialog::tr("A save adds %1.").arg(come);
    return added == 0 ? ReviewDialog::tr("A save removes %1.").arg(go) : ReviewDialog::tr("A save adds %1 and removes %2.").arg(come, go);
}

} // namespace

ReviewDialog::ReviewDialog(Document& document, QWidget* parent) : QDialog(parent), m_document(document)
{
    setWindowTitle(tr("Changes in %1").arg(document.displayName()));
    setObjectName(QStringLiteral("reviewDialog"));
    m_document.settle();
    build();
    fill(0);
    resizeToScreen(*this, {1080, 680});
}

void ReviewDialog::build()
{
    m_list = new QTreeWidget(this);
    introduce(*m_list, tr("Changes"),
              tr("Each place that differs from the file on the disk. Choosing one shows it in the text beside; it can be taken back by itself, as a step of its own."));
    m_list->setHeaderLabels({tr("Change"), tr("Line")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setUniformRowHeights(true);
    m_unified = new DiffView(this);
    m_unified->setAccessibleName(tr("Changes as one text"));
    m_sides = new SideBySide(this);
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_unified);
    m_views->addWidget(m_sides);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_views);
    splitter->setSizes({320, 660});
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);

    m_how = new QComboBox(this);
    m_how->addItems({tr("As one text"), tr("Side by side")});
    introduce(*m_how, tr("Show"), tr("How the differences stand: old and new lines below each other as one text, or side by side."));
    auto* label = new QLabel(tr("&Show:"), this);
    label->setBuddy(m_how);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_revert = buttons->addButton(tr("&Revert This Change"), QDialogButtonBox::ActionRole);
    m_revert->setAutoDefault(false);
    m_revert->setToolTip(tr("Puts back what the file has there, as a step that can be undone"));

    auto* top = new QHBoxLayout;
    top->setSpacing(kUnit);
    top->addWidget(m_summary, 1);
    top->addWidget(label);
    top->addWidget(m_how);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->setSpacing(kGap);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_revert, &QPushButton::clicked, this, &ReviewDialog::revert);
    connect(m_how, &QComboBox::currentIndexChanged, this, [this](int how) {
        m_views->setCurrentIndex(how);
        showCurrent();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReviewDialog::showCurrent);
}

void ReviewDialog::readFiles()
{
    m_files.clear();
    const auto add = [this](Changed file) {
        file.changes = text::changedLines(file.before, file.after);
        if (!file.changes.empty())
            m_files.push_back(std::move(file));
    };
    for (std::size_t i = 0; i < m_document.files().size(); ++i) {
        const DocumentFile& file = m_document.files()[i];
        if (file.modified())
            add({i, file.path, file.name, file.saved, file.text, {}});
    }
    for (const SideFile& side : m_document.sides()) {
        if (side.modified())
            add({std::nullopt, side.path, QDir(m_document.projectFolder()).relativeFilePath(side.path), side.saved.value_or(std::string()), side.text.value_or(std::string()), {}, !side.saved.has_value()});
    }
}

/// The service that a change stands in; empty where it is in none, or what was taken out can't tell.
QString ReviewDialog::serviceAt(const Changed& file, const text::LineChange& change) const
{
    const auto& analysis = m_document.analysis();
    if (!file.file || !analysis || *file.file >= analysis->files().size() || change.after.empty())
        return {};
    const yaml::Tree& tree = *analysis->files()[*file.file].tree;
    if (tree.text() != file.after)
        return {}; // broken now: the tree is of an older text
    const std::size_t first = file.after.find_first_not_of(" \t\r\n", change.after.begin);
    const yaml::Node node = first < change.after.end ? tree.nodeAtOffset(first) : yaml::Node();
    const yaml::Path path = node ? node.path() : yaml::Path();
    const auto* section = path.size() > 1 ? std::get_if<std::string>(&path[0]) : nullptr;
    const auto* service = section && *section == "services" ? std::get_if<std::string>(&path[1]) : nullptr;
    return service ? QString::fromStdString(*service) : QString();
}

QString ReviewDialog::words(const Changed& file, const text::LineChange& change) const
{
    const QString service = serviceAt(file, change);
    if (change.after.empty())
        return tr("Removed: %1").arg(firstLine(file.before, change.before));
    const QString line = firstLine(file.after, change.after);
    if (change.before.empty())
        return service.isEmpty() ? tr("Added: %1").arg(line) : tr("Added to %1: %2").arg(service, line);
    return service.isEmpty() ? tr("Changed: %1").arg(line) : tr("Changed in %1: %2").arg(service, line);
}

void ReviewDialog::fill(int row)
{
    readFiles();
    m_shown.reset();
    m_shownBeside.reset();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem* chosen = nullptr;
    int count = 0;
    std::size_t added = 0, removed = 0;
    for (std::size_t f = 0; f < m_files.size(); ++f) {
        const Changed& file = m_files[f];
        const text::LineIndex index(file.after);
        auto* group = new QTreeWidgetItem(m_list, {file.name});
        for (std::size_t c = 0; c < file.changes.size(); ++c, ++count) {
            const text::LineChange& change = file.changes[c];
            auto* item = new QTreeWidgetItem(group, {words(file, change), QString::number(index.position(change.after.begin).line)});
            item->setData(0, kFileRole, static_cast<qulonglong>(f));
            item->setData(0, kChangeRole, static_cast<qulonglong>(c));
            item->setToolTip(0, item->text(0));
            if (count <= row)
                chosen = item;
            added += linesIn(file.after, change.after);
            removed += linesIn(file.before, change.before);
        }
        group->setExpanded(true);
    }
    m_summary->setText(count == 0 ? tr("The files have what you see: there is nothing to save.")
                                  : lineCounts(tr("%n line(s)", nullptr, static_cast<int>(added)), added, tr("%n line(s)", nullptr, static_cast<int>(removed)), removed));
    m_list->setCurrentItem(chosen);
    showCurrent();
}

std::optional<ReviewDialog::Row> ReviewDialog::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item && !item->data(0, kFileRole).isValid())
        item = item->child(0); // a file: its first change
    if (!item)
        return std::nullopt;
    return Row{item->data(0, kFileRole).value<std::size_t>(), item->data(0, kChangeRole).value<std::size_t>()};
}

void ReviewDialog::showCurrent()
{
    const auto row = current();
    // Lines of a broken text can be put back too: it may be what mends it.
    m_revert->setEnabled(row && (m_files[row->file].file ? m_document.textEditable() : m_document.editable()));
    if (!row) {
        m_unified->show({}, tr("Nothing is changed."));
        m_sides->show({}, {}, {});
        return;
    }
    const Changed& file = m_files[row->file];
    // Only the one that is looked at: of megabytes each takes its time.
    if (m_views->currentWidget() == m_unified) {
        if (std::exchange(m_shown, row->file) != row->file)
            m_unified->show({{file.name, file.before, file.after}}, {});
        m_unified->goToLine(text::LineIndex(file.after).position(file.changes[row->change].after.begin).line);
    } else {
        if (std::exchange(m_shownBeside, row->file) != row->file)
            m_sides->show(file.before, file.after, file.changes);
        m_sides->goTo(row->change);
    }
}

Result<void> ReviewDialog::putBack(const Changed& file, const text::LineChange& change)
{
    const std::string old = file.before.substr(change.before.begin, change.before.end - change.before.begin);
    const std::string now = file.after.substr(change.after.begin, change.after.end - change.after.begin);
    const QString step = tr("Revert a change in %1").arg(file.name);
    if (file.file) {
        text::Patch patch;
        patch.hunks.push_back({change.after.begin, now, old});
        return m_document.applyPatches(step, {{*file.file, std::move(patch)}});
    }
    std::string text = file.after;
    text.replace(change.after.begin, change.after.end - change.after.begin, old);
    return m_document.editSide(file.path, step, text.empty() && file.made ? std::nullopt : std::optional(text));
}

void ReviewDialog::revert()
{
    const auto row = current();
    if (!row)
        return;
    int number = static_cast<int>(row->change);
    for (std::size_t f = 0; f < row->file; ++f)
        number += static_cast<int>(m_files[f].changes.size());
    if (const auto done = putBack(m_files[row->file], m_files[row->file].changes[row->change]); !done) {
        m_summary->setText(tr("This change can't be taken back by itself: %1").arg(QString::fromStdString(knownError(done.error().message).value_or(done.error().message))));
        Q_EMIT failed(done.error());
        return;
    }
    fill(number);
}

} // namespace hullwright::ui
