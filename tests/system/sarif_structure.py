"""Holds a SARIF log against the standard (OASIS SARIF 2.1.0): the properties that each object must have, the values they may take, and that every
index and id leads somewhere. Prints what is wrong, a line each; the exit status is 1 where something is.

    python3 sarif_structure.py LOG [SCHEMA]      with a schema at hand (it is not part of this project) and the jsonschema module, against that too
"""

import json
import re
import sys

wrong = []


def need(condition, where, what):
    if not condition:
        wrong.append(f"{where}: {what}")


def message(value, where):
    need(isinstance(value, dict) and isinstance(value.get("text"), str) and value["text"], where, "a message needs a text (3.11.8)")


def artifact(value, where, run):
    uri = value.get("uri", "")
    need(bool(uri), where, "an artifactLocation needs a uri here")
    need(re.fullmatch(r"[A-Za-z0-9\-._~/%:]*", uri) is not None, where, f"not a URI reference: {uri!r} (3.4.3)")
    need(not re.search(r"%(?![0-9A-F]{2})", uri), where, f"a bad escape in {uri!r}")
    base = value.get("uriBaseId")
    if base is not None:
        need(base in run.get("originalUriBaseIds", {}), where, f"{base} is not among originalUriBaseIds (3.14.14)")
        need(not uri.startswith("/") and not re.match(r"[a-z]+:", uri), where, f"{uri!r} has a base and is absolute (3.4.4)")
        need(".." not in uri.split("/")[1:], where, f"{uri!r} leaves its base (3.4.4)")
    else:
        need(uri.startswith("file://"), where, f"{uri!r} has neither base nor scheme")


def region(value, where):
    begin = (value.get("startLine", 0), value.get("startColumn", 1))
    end = (value.get("endLine", begin[0]), value.get("endColumn", sys.maxsize))
    need(begin[0] >= 1 and begin[1] >= 1, where, "lines and columns count from 1 (3.30.5)")
    need(begin <= end, where, "a region ends before it begins (3.30)")


def location(value, where, run):
    physical = value.get("physicalLocation")
    if physical is not None:
        artifact(physical["artifactLocation"], where, run)
        region(physical["region"], where)
    for logical in value.get("logicalLocations", []):
        need(bool(logical.get("fullyQualifiedName")), where, "a logical location without a name")


def taxon(value, where, run):
    component = value["toolComponent"]
    taxonomy = run["taxonomies"][component["index"]]
    need(taxonomy["name"] == component["name"], where, "the taxonomy has another name")
    need(taxonomy["taxa"][value["index"]]["id"] == value["id"], where, "the taxon has another id (3.52.5)")


def fix(value, where, run):
    message(value["description"], where)
    need(value["artifactChanges"], where, "a fix changes at least one artifact (3.55.3)")
    for change in value["artifactChanges"]:
        artifact(change["artifactLocation"], where, run)
        need(change["replacements"], where, "a change has at least one replacement (3.56.3)")
        last = (0, 0)
        for replacement in change["replacements"]:
            deleted = replacement["deletedRegion"]
            region(deleted, where)
            begin = (deleted["startLine"], deleted["startColumn"])
            need(last <= begin, where, "replacements overlap")
            last = (deleted["endLine"], deleted["endColumn"])
            need("insertedContent" in replacement or begin != last, where, "a replacement that replaces nothing by nothing")


def result(value, where, run):
    rules = run["tool"]["driver"]["rules"]
    message(value["message"], where)
    if "ruleIndex" in value:
        need(rules[value["ruleIndex"]]["id"] == value["ruleId"], where, "the rule has another id (3.27.6)")
    need(value.get("kind", "fail") in {"pass", "open", "informational", "notApplicable", "review", "fail"}, where, "no such kind")
    need(value.get("level", "warning") in {"none", "note", "warning", "error"}, where, "no such level")
    need((value.get("kind", "fail") == "fail") == (value["level"] != "none"), where, "a level other than none is a failure's (3.27.10)")
    need(value.get("baselineState") in {None, "new", "unchanged", "updated", "absent"}, where, "no such baselineState")
    need(all(value.get("partialFingerprints", {}).values()), where, "an empty fingerprint")
    for one in value["locations"]:
        location(one, where, run)
    for one in value.get("fixes", []):
        fix(one, where, run)
    for one in value.get("taxa", []):
        taxon(one, where, run)
    for one in value["suppressions"]:
        need(one["kind"] in {"inSource", "external"}, where, "no such kind of suppression")
        need(bool(one.get("justification")), where, "a suppression without its reason")
    for flow in value.get("codeFlows", []):
        need(flow["threadFlows"] and all(thread["locations"] for thread in flow["threadFlows"]), where, "an empty flow (3.36.3)")
        for thread in flow["threadFlows"]:
            for step in thread["locations"]:
                message(step["location"]["message"], where)
                location(step["location"], where, run)


def check(log):
    need(log.get("version") == "2.1.0", "log", "the version is 2.1.0")
    need(isinstance(log.get("runs"), list), "log", "runs is a list")
    for number, run in enumerate(log["runs"]):
        where = f"runs[{number}]"
        driver = run["tool"]["driver"]
        need(bool(driver.get("name")), where, "the driver needs a name")
        ids = [rule["id"] for rule in driver["rules"]]
        need(len(ids) == len(set(ids)), where, "rule ids are unique")
        for rule in driver["rules"]:
            message(rule["shortDescription"], rule["id"])
            message(rule["fullDescription"], rule["id"])
            message(rule["help"], rule["id"])
            need(rule.get("helpUri", "https://").startswith("https://"), rule["id"], "helpUri is an address")
            need(0 <= float(rule["properties"]["security-severity"]) <= 10, rule["id"], "security-severity is a number from 0 to 10")
            for relationship in rule.get("relationships", []):
                taxon(relationship["target"], rule["id"], run)
        for invocation in run["invocations"]:
            need(isinstance(invocation["executionSuccessful"], bool), where, "executionSuccessful is required (3.20.14)")
            for notification in invocation.get("toolExecutionNotifications", []):
                message(notification["message"], where)
        for one in run["artifacts"]:
            artifact(one["location"], where, run)
        states = {one.get("baselineState") is None for one in run["results"]}
        need(len(states) < 2, where, "either all results have a baselineState or none (3.27.24)")
        prints = [tuple(sorted(one["partialFingerprints"].items())) for one in run["results"]]
        need(len(prints) == len(set(prints)), where, "fingerprints tell results apart")
        for index, one in enumerate(run["results"]):
            result(one, f"{where}.results[{index}]", run)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        log = json.load(file)
    check(log)
    if len(sys.argv) > 2:
        import jsonschema

        with open(sys.argv[2], encoding="utf-8") as file:
            schema = json.load(file)
        for error in jsonschema.validators.validator_for(schema)(schema).iter_errors(log):
            wrong.append(f"schema: {list(error.path)}: {error.message[:200]}")
    print("\n".join(wrong), end="\n" if wrong else "")
    sys.exit(1 if wrong else 0)


main()
