#include "ui/views/source_help.h"

#include "core/compose/described.h"
#include "ui/models/key_help.h"
#include "ui/translate.h"
#include "ui/views/source_editor.h"

#include <QWhatsThis>

namespace hullwright::ui {

SourceHelp::SourceHelp(SourceEditor& editor, Document& document, QObject* parent) : QObject(parent), m_editor(editor), m_document(document) {}

void SourceHelp::setShown(std::size_t file, std::size_t bom)
{
    m_file = file;
    m_bom = bom;
}

/// What a value with variables is for Compose; empty where it has none, or the text is being typed.
QString SourceHelp::resolved(std::size_t offset) const
{
    if (m_document.state() != DocumentState::Good || !m_document.settled())
        return {};
    const analysis::Analysis& analysis = *m_document.analysis();
    if (m_file >= analysis.files().size())
        return {};
    const yaml::Node node = analysis.files()[m_file].tree->nodeAtOffset(offset + m_bom);
    if (!node || node.kind() != yaml::Kind::Scalar || node.value().find('$') == std::string_view::npos)
        return {};
    const auto value = compose::resolvedAt(*analysis.project.stack, node.place());
    if (!value)
        return {};
    return value->empty() ? tr("Now: empty. A variable in it is not set.") : tr("Now: %1").arg(QString::fromStdString(*value).left(400));
}

QString SourceHelp::at(std::size_t offset) const
{
    QStringList paragraphs;
    const std::string text = m_editor.bytes();
    if (const auto described = compose::describe(text, offset)) {
        if (described->value)
            paragraphs << QStringLiteral("<b>%1</b> — %2").arg(QString::fromUtf8(described->value->text.data(), static_cast<qsizetype>(described->value->text.size())).toHtmlEscaped(), translated(described->value->about).toHtmlEscaped());
        if (described->key) {
            const QStringList sentences = keyHelp(*described->key);
            const QString name = QString::fromUtf8(described->key->name.data(), static_cast<qsizetype>(described->key->name.size()));
            paragraphs << QStringLiteral("<b>%1</b> — %2").arg(name.toHtmlEscaped(), sentences.join(u' ').toHtmlEscaped());
        }
    }
    if (const QString now = resolved(offset); !now.isEmpty())
        paragraphs << now.toHtmlEscaped();
    return paragraphs.isEmpty() ? QString() : QStringLiteral("<p>") + paragraphs.join(QStringLiteral("</p><p>")) + QStringLiteral("</p>");
}

void SourceHelp::showAtCaret()
{
    const QString text = at(m_editor.caret());
    QWhatsThis::showText(m_editor.placeOf(m_editor.caret()).bottomLeft(), text.isEmpty() ? tr("Nothing is known about what stands here.") : text, &m_editor);
}

} // namespace hullwright::ui
