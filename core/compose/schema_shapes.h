// Shapes that more than one part of the schema table uses, and the blocks that it is put together from.
#pragma once

#include "core/compose/schema.h"

#include <array>

namespace hullwright::compose::shapes {

using namespace kind;

inline constexpr Shape kAnything{.kinds = 127};
inline constexpr Shape kText{.kinds = kString};
inline constexpr Shape kFlag{.kinds = kBoolean | kString, .cast = Cast::Boolean};
inline constexpr Shape kStrictFlag{.kinds = kBoolean};
inline constexpr Shape kCastFlag{.kinds = kBoolean, .cast = Cast::Boolean, .showsZero = true};
/// Text that may be written as a boolean.
inline constexpr Shape kFlagText{.kinds = kBoolean | kString, .form = Form::PlainText};
inline constexpr Shape kWhole{.kinds = kInteger | kString, .cast = Cast::Integer};
/// Settings whose zero differs from their absence.
inline constexpr Shape kMeantFlag{.kinds = kBoolean | kString, .cast = Cast::Boolean, .showsZero = true};
inline constexpr Shape kMeantWhole{.kinds = kInteger | kString, .cast = Cast::Integer, .showsZero = true};
inline constexpr Shape kReal{.kinds = kInteger | kNumber | kString, .cast = Cast::Number};
/// A number that the reference cuts to an integer.
inline constexpr Shape kCount{.kinds = kInteger | kNumber | kString, .form = Form::Count, .cast = Cast::Integer};
inline constexpr Shape kNumberOnly{.kinds = kInteger | kNumber};
inline constexpr Shape kBytes{.kinds = kInteger | kNumber | kString, .form = Form::Bytes};
inline constexpr Shape kWholeBytes{.kinds = kInteger | kString, .form = Form::Bytes};
inline constexpr Shape kTextBytes{.kinds = kString, .form = Form::Bytes};
inline constexpr Shape kDuration{.kinds = kString, .form = Form::Duration};
inline constexpr Shape kFileMode{.kinds = kInteger | kNumber | kString, .form = Form::FileMode};
inline constexpr Shape kScalarText{.kinds = kInteger | kNumber | kString, .form = Form::PlainText};

inline constexpr Shape kTextList{.kinds = kList, .item = &kText};
inline constexpr Shape kUniqueTextList{.kinds = kList, .item = &kText, .unique = true};
/// The same, where a later item replaces an earlier one with the same text before `=`.
inline constexpr Shape kNamedTextList{.kinds = kList, .item = &kText, .unique = true, .unicity = Unicity::Name};
inline constexpr Shape kNamedTextOrList{.kinds = kString | kList, .form = Form::Strings, .item = &kText, .unique = true, .unicity = Unicity::Name};
inline constexpr Shape kTextOrList{.kinds = kString | kList, .form = Form::Strings, .item = &kText, .unique = true};

inline constexpr Shape kPairValue{.kinds = kString | kInteger | kNumber | kBoolean | kNull};
inline constexpr Shape kPairs{.kinds = kMap | kList, .form = Form::Mapping, .otherKeys = OtherKeys::Any, .other = &kPairValue,
                              .item = &kText, .unique = true, .unicity = Unicity::Name};
inline constexpr Shape kNullablePairs{.kinds = kMap | kList, .form = Form::NullableMapping, .otherKeys = OtherKeys::Any, .other = &kPairValue,
                                      .item = &kText, .unique = true, .unicity = Unicity::Name};

inline constexpr Shape kOptionValue{.kinds = kString | kInteger | kNumber, .form = Form::PlainText};
inline constexpr Shape kDriverOptions{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kOptionValue};
inline constexpr Shape kTextMap{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kText};

inline constexpr Shape kCommand{.kinds = kNull | kString | kList, .form = Form::Words, .item = &kText};

// The larger blocks of a service, each in a file of its own.

extern const Shape kBuild, kUlimits, kHosts;                                     // schema_build.cpp
extern const Shape kDeploy, kGpus;                                               // schema_deploy.cpp
extern const Shape kPorts, kMounts, kDevices, kAttachments;                      // schema_endpoints.cpp
extern const Shape kSecretGrants, kBuildSecrets, kConfigGrants;                  // schema_endpoints.cpp
extern const Shape kHealth, kLogging, kHooks, kDevelop, kDependsOn, kEnvFiles;   // schema_lifecycle.cpp
extern const Shape kExtends, kBlkio, kModelUses, kProvider, kCredential;         // schema_lifecycle.cpp

} // namespace hullwright::compose::shapes
