// Colours YAML in the editor and tells it where to fold.
#pragma once

#include "ui/style/syntax.h"
#include "ui/views/yaml_tokens.h"

#include <Qsci/qscilexercustom.h>

namespace hullwright::ui {

/// QScintilla's own YAML lexer takes every colon for the end of a key (`/run/docker.sock:/run/docker.sock`); this one knows better.
class YamlLexer : public QsciLexerCustom {
    Q_OBJECT
public:
    explicit YamlLexer(QObject* parent = nullptr) : QsciLexerCustom(parent) {}

    const char* language() const override { return "YAML"; }
    QString description(int style) const override;
    void styleText(int start, int end) override;
    void paint(const SyntaxColors& colors);

private:
    [[nodiscard]] std::string line(int number) const;
    void foldLines(int first, int last);
};

} // namespace hullwright::ui
