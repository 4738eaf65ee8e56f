# Writes a C++ file that marks the texts of resources/knowledge for lupdate, which does not read JSON:
#   cmake -DFOLDER=resources/knowledge -DOUTPUT=knowledge_texts.cpp -P KnowledgeTexts.cmake
# The file is only ever read by lupdate. Its keys are those that core/knowledge reads by textOf().
set(keys "allows|attack|dropping|title|why")
set(image_keys "for|needs|note|text|when|why")
set(lines "// Generated: the texts of resources/knowledge, for lupdate.\n")
file(GLOB_RECURSE files "${FOLDER}/*.json")
list(SORT files)
list(FILTER files EXCLUDE REGEX "/runtime-needs\\.json$") # its `why` is a word of ours, not a text
foreach(file IN LISTS files)
  if(file MATCHES "/images/")
    set(wanted "${image_keys}")
  else()
    set(wanted "${keys}")
  endif()
  file(READ "${file}" text)
  # CMake would take these for the ends and insides of a list.
  string(REPLACE ";" "<semicolon>" text "${text}")
  string(REPLACE "[" "<open>" text "${text}")
  string(REPLACE "]" "<close>" text "${text}")
  string(REGEX MATCHALL "\"(${wanted})\": *\"([^\"\\]|\\\\.)*\"" found "${text}")
  list(REMOVE_DUPLICATES found)
  foreach(entry IN LISTS found)
    # An escaped character of JSON is one of C++ too.
    string(REGEX REPLACE "^\"(${wanted})\": *" "" words "${entry}")
    string(APPEND lines "QT_TRANSLATE_NOOP(\"knowledge\", ${words})\n")
  endforeach()
endforeach()
string(REPLACE "<semicolon>" ";" lines "${lines}")
string(REPLACE "<open>" "[" lines "${lines}")
string(REPLACE "<close>" "]" lines "${lines}")
file(WRITE "${OUTPUT}" "${lines}")
