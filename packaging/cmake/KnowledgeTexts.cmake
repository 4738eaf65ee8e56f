# Writes a C++ file that marks the texts of resources/knowledge for lupdate, which does not read JSON:
#   cmake -DFOLDER=resources/knowledge -DOUTPUT=knowledge_texts.cpp -P KnowledgeTexts.cmake
# The file is only ever read by lupdate. Its keys are those that core/knowledge reads by textOf().
set(keys "allows|attack|dropping|title|why")
set(lines "// Generated: the texts of resources/knowledge, for lupdate.\n")
file(GLOB files "${FOLDER}/*.json")
list(SORT files)
foreach(file IN LISTS files)
  file(READ "${file}" text)
  # CMake would take these for the ends and insides of a list.
  string(REPLACE ";" "<semicolon>" text "${text}")
  string(REPLACE "[" "<open>" text "${text}")
  string(REPLACE "]" "<close>" text "${text}")
  string(REGEX MATCHALL "\"(${keys})\": *\"([^\"\\]|\\\\.)*\"" found "${text}")
  list(REMOVE_DUPLICATES found)
  foreach(entry IN LISTS found)
    # An escaped character of JSON is one of C++ too.
    string(REGEX REPLACE "^\"(${keys})\": *" "" words "${entry}")
    string(APPEND lines "QT_TRANSLATE_NOOP(\"knowledge\", ${words})\n")
  endforeach()
endforeach()
string(REPLACE "<semicolon>" ";" lines "${lines}")
string(REPLACE "<open>" "[" lines "${lines}")
string(REPLACE "<close>" "]" lines "${lines}")
file(WRITE "${OUTPUT}" "${lines}")
