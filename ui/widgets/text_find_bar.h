// A bar over a text that is read, not edited, to find words in it: the explanation, diffs, a log.
#pragma once

#include <QAbstractScrollArea>
#include <QTextDocument>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTextEdit;

namespace hullwright::ui {

class TextFindBar : public QWidget {
    Q_OBJECT
public:
    /// Whether Ctrl+F and F3 in the text are the bar's own, or come from the window around it.
    enum class Keys { Own, Windows };
    explicit TextFindBar(QPlainTextEdit& text, Keys keys = Keys::Own);
    explicit TextFindBar(QTextEdit& text, Keys keys = Keys::Own);

    /// Shows the bar and takes the focus.
    void open();
    void findNext();
    void findPrevious();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class From { Here, Start, End };
    using Find = std::function<bool(const QString& words, QTextDocument::FindFlags flags, From from)>;
    TextFindBar(QAbstractScrollArea& text, Find find, Keys keys);
    void build();
    void takeKeys();
    void place();
    void dismiss();
    void find(QTextDocument::FindFlags flags);

    QAbstractScrollArea& m_text;
    Find m_find;
    QLineEdit* m_field;
    QLabel* m_outcome;
};

} // namespace hullwright::ui
