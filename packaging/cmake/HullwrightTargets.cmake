# What every target of Hullwright is built with, as functions on targets.

# The language level, warnings and sanitizers that the project's own code is held to.
add_library(hullwright_options INTERFACE)
target_compile_features(hullwright_options INTERFACE cxx_std_20)
# Where sources are compiled together, a name of one file hides nothing of another: for -Wshadow the dev preset, where they are apart, is the judge.
target_compile_options(hullwright_options INTERFACE -Wall -Wextra -Wconversion $<$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>:-Wshadow> -Wnon-virtual-dtor -Woverloaded-virtual)
# GCC 12 and 13 take concatenated strings for overflows once they optimise (GCC bugs 105329, 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
  target_compile_options(hullwright_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:-Wno-stringop-overflow> $<$<NOT:$<CONFIG:Debug>>:-Wno-restrict> $<$<NOT:$<CONFIG:Debug>>:-Wno-array-bounds>)
endif()
# Without it ccache can't tell what a precompiled header brings, and keeps nothing that includes one.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(hullwright_options INTERFACE -fpch-preprocess)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_compile_options(hullwright_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
if(HULLWRIGHT_WERROR)
  target_compile_options(hullwright_options INTERFACE -Werror)
endif()
if(HULLWRIGHT_SANITIZE)
  target_compile_options(hullwright_options INTERFACE -fsanitize=${HULLWRIGHT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(hullwright_options INTERFACE -fsanitize=${HULLWRIGHT_SANITIZE})
endif()
# Includes are written from the top: "core/yaml/tree.h".
target_include_directories(hullwright_options INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")

# Applies the options above to a target.
function(hullwright_configure target)
  target_link_libraries(${target} PUBLIC hullwright_options)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  if(HULLWRIGHT_TIDY)
    set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY "clang-tidy;--quiet;--warnings-as-errors=*")
  endif()
endfunction()

# With HULLWRIGHT_UNITY a target's sources are compiled a dozen at a time: the headers, which cost most, are read once for all of them, and the whole takes a third.
# What is local to a file then shares a namespace with eleven others, so that names in unnamed namespaces have to differ within a room, or the file is compiled alone.
function(hullwright_unity target)
  if(HULLWRIGHT_UNITY)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
  endif()
endfunction()
function(hullwright_alone target)
  set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# Embeds a file into a target, readable as core/knowledge/embedded.h's resource(NAME). No path of the build machine ends
# up in the object, and the file is tracked: touching it rebuilds.
function(hullwright_embed target name file)
  string(MAKE_C_IDENTIFIER "${name}" symbol)
  get_filename_component(path "${file}" ABSOLUTE)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embedded_${symbol}.cpp")
  file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT [[
// Generated: the bytes of @name@.
asm(".section .rodata\n.balign 16\n.globl hullwright_@symbol@_begin\nhullwright_@symbol@_begin:\n.incbin \"@path@\"\n.globl hullwright_@symbol@_end\nhullwright_@symbol@_end:\n.byte 0\n.previous\n");
]])
  # A source's properties hold where its target is defined: set in a subdirectory without that, they would be lost.
  set_source_files_properties("${source}" TARGET_DIRECTORY ${target} PROPERTIES OBJECT_DEPENDS "${path}" SKIP_PRECOMPILE_HEADERS ON SKIP_UNITY_BUILD_INCLUSION ON)
  target_sources(${target} PRIVATE "${source}")
  set_property(TARGET ${target} APPEND PROPERTY HULLWRIGHT_EMBEDDED "${name}|${symbol}")
endfunction()

# Embeds the JSON files of a folder as KEY.text, one behind the other, and KEY.json, the table of them with the fields named (HullwrightJoinJson.cmake). A new file
# is taken up by itself.
function(hullwright_embed_folder target key folder fields)
  file(GLOB files CONFIGURE_DEPENDS "${folder}/*.json")
  list(LENGTH files count) # part of the command, so that one file less is noticed as well
  set(joined "${CMAKE_CURRENT_BINARY_DIR}/${key}.text")
  set(table "${CMAKE_CURRENT_BINARY_DIR}/${key}.json")
  set(script "${PROJECT_SOURCE_DIR}/packaging/cmake/HullwrightJoinJson.cmake")
  add_custom_command(OUTPUT "${joined}" "${table}" DEPENDS ${files} "${script}" VERBATIM COMMENT "Joining ${key}"
    COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${folder}" "-DKEY=${key}" "-DFIELDS=${fields}" "-DCOUNT=${count}" "-DOUTPUT=${joined}" "-DTABLE=${table}" -P "${script}"
    COMMAND "${CMAKE_COMMAND}" -E touch "${joined}" "${table}")
  add_custom_target(${target}_${key} DEPENDS "${joined}" "${table}")
  add_dependencies(${target} ${target}_${key})
  hullwright_embed(${target} ${key}.text "${joined}")
  hullwright_embed(${target} ${key}.json "${table}")
endfunction()

# Writes the table of a target's embedded files; called once, after the last hullwright_embed.
function(hullwright_embed_table target)
  get_target_property(items ${target} HULLWRIGHT_EMBEDDED)
  set(externs "") 
  set(rows "")
  if(items)
    foreach(item IN LISTS items)
      string(REPLACE "|" ";" pair "${item}")
      list(GET pair 0 name)
      list(GET pair 1 symbol)
      string(APPEND externs "extern \"C\" const char hullwright_${symbol}_begin[];\nextern \"C\" const char hullwright_${symbol}_end[];\n")
      string(APPEND rows "    if (name == \"${name}\") return {hullwright_${symbol}_begin, static_cast<std::size_t>(hullwright_${symbol}_end - hullwright_${symbol}_begin)};\n")
    endforeach()
  endif()
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embedded_table.cpp")
  file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT "// Generated: names and bytes of the embedded files.\n#include \"core/knowledge/embedded.h\"\n#include <cstddef>\n${externs}namespace hullwright::knowledge {\nstd::string_view resource([[maybe_unused]] std::string_view name)\n{\n${rows}    return {};\n}\n} // namespace hullwright::knowledge\n")
  target_sources(${target} PRIVATE "${source}")
endfunction()

# Adds a Qt Test program: hullwright_add_test(NAME SOURCES a.cpp ... LIBRARIES lib ... [OFFSCREEN])
function(hullwright_add_test name)
  cmake_parse_arguments(T "OFFSCREEN" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
  add_executable(${name} ${T_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  hullwright_configure(${name})
  target_link_libraries(${name} PRIVATE ${T_LIBRARIES} hullwright_test_support Qt6::Test)
  if("hullwright_ui" IN_LIST T_LIBRARIES)
    target_precompile_headers(${name} REUSE_FROM hullwright_test_ui_headers)
  else()
    target_precompile_headers(${name} REUSE_FROM hullwright_test_core_headers)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 300)
  endif()
  set(environment "HULLWRIGHT_CLI=$<TARGET_FILE:hullwright-cli>")
  if(T_OFFSCREEN)
    list(APPEND environment "QT_QPA_PLATFORM=offscreen")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} ENVIRONMENT "${environment}" LABELS "${T_LABELS}")
endfunction()
