"""Reads the recipes with real parsers, and what `genkan setup --print` makes for each management system."""

import json
import os
import pathlib
import plistlib
import re
import shutil
import subprocess
import sys
import uuid
import xml.etree.ElementTree

genkan, packaging = sys.argv[1], pathlib.Path("packaging")

rules = json.loads((packaging / "intune/compliance.json").read_text(encoding="utf-8"))["Rules"]
for rule in rules:
    assert set(rule) == {"SettingName", "Operator", "DataType", "Operand", "MoreInfoUrl", "RemediationStrings"}, rule
    assert [text["Language"] for text in rule["RemediationStrings"]] == ["en_US", "ja_JP"], rule
json.loads((packaging / "container/devcontainer.json").read_text(encoding="utf-8"))
xml.etree.ElementTree.parse(packaging / "windows/genkan.wxs")
print("ok JSON and XML parse")

# Group Policy's template, held against Microsoft's schema where xmllint and a copy of it are here (ADMX_SCHEMA=FOLDER;
# libxml2 takes no `\\$` in a pattern, `$` means the same), and in any case against what the schema can't say.
def admx(text):
    space = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
    root = xml.etree.ElementTree.fromstring(text)
    for element in root.iter():
        assert element.tag.startswith(space), element.tag
        element.tag = element.tag.removeprefix(space)
    return root


def unique(names):
    names = list(names)
    assert names and len(names) == len(set(names)), names
    return set(names)


template = (packaging / "admx/genkan.admx").read_text(encoding="utf-8")
definitions = admx(template)
assert definitions.tag == "policyDefinitions" and not definitions.findall("policyNamespaces/using"), "it needs no other template"
order = ["policyNamespaces", "resources", "supportedOn", "categories", "policies"]
assert [child.tag for child in definitions] == order, "the schema's sequence"
used = {kind: unique(re.findall(rf"\$\({kind}\.(\w+)\)", template)) for kind in ("string", "presentation")}
categories = unique(category.get("name") for category in definitions.iter("category"))
supported = unique(definition.get("name") for definition in definitions.iter("definition"))
elements = {}
for policy in definitions.iter("policy"):
    assert [child.tag for child in policy] == ["parentCategory", "supportedOn", "elements"], policy.get("name")
    assert policy.find("parentCategory").get("ref") in categories and policy.find("supportedOn").get("ref") in supported
    assert policy.get("class") == "Machine", "a person's own key is the weakest of Claude Code's sources"
    form = re.fullmatch(r"\$\(presentation\.(\w+)\)", policy.get("presentation"))[1]
    elements[form] = unique(element.get("id") for element in policy.find("elements"))
unique(policy.get("name") for policy in definitions.iter("policy"))
(box,) = definitions.iter("text")
languages = sorted((packaging / "admx").glob("*/genkan.adml"))
assert [file.parent.name for file in languages] == ["en-US", "ja-JP"], languages
for file in languages:
    texts = admx(file.read_text(encoding="utf-8"))
    assert [child.tag for child in texts] == ["displayName", "description", "resources"], file
    for version in ("revision", "schemaVersion"):
        assert re.fullmatch(r"[0-9]{1,4}\.[0-9]{1,5}", texts.get(version)) and texts.get(version) == definitions.get(version), file
    assert texts.get("revision") == definitions.find("resources").get("minRequiredRevision"), file
    assert unique(text.get("id") for text in texts.iter("string")) == used["string"], file
    assert all(text.text.strip() for text in texts.iter("string")), file
    assert unique(form.get("id") for form in texts.iter("presentation")) == used["presentation"], file
    for form in texts.iter("presentation"):
        assert {field.get("refId") for field in form} == elements[form.get("id")] and form.find("textBox/label").text, file
print(f"ok Group Policy's template: every reference is there in {len(languages)} languages")
schema = os.environ.get("ADMX_SCHEMA")
if schema and shutil.which("xmllint"):
    line = ["xmllint", "--noout", "--schema", f"{schema}/PolicyDefinitionFiles.xsd"]
    assert subprocess.run([*line, "-"], input=template.replace("<elements>", "<element>"), text=True, capture_output=True).returncode, "xmllint finds no mistake"
    subprocess.run([*line, packaging / "admx/genkan.admx", *languages], check=True, capture_output=True)
    print("ok Group Policy's template is valid by Microsoft's schema")
else:
    print("SKIPPED Microsoft's schema of Group Policy's template: no xmllint, or ADMX_SCHEMA names no copy of it")

# What the recipes for Kandji, Workspace ONE and Group Policy rest on is named; PowerShell is read as text alone.
for file in [*packaging.glob("kandji/*"), *packaging.glob("workspace-one/*"), packaging / "admx/genkan.admx"]:
    text = file.read_text(encoding="utf-8")
    assert re.search(r"Source: https://\S+", text) and "UNTRIED" in text, file
    if file.parent.name == "workspace-one" and file.stem != "custom-settings":
        said = dict(re.findall(r"^# (Description|Execution Context|Execution Architecture|Return Type|Timeout): (.+)$", text, re.MULTILINE))
        assert said["Execution Context"].upper() == "SYSTEM" and said["Description"], file
        assert said["Return Type"] == "STRING" if file.stem == "sensor" else int(said["Timeout"]) > 0, file
        assert file.suffix == ".sh" or said["Execution Architecture"] == "ONLY_64BIT", file
lines = 0
for file in sorted([*packaging.glob("intune/*.ps1"), *packaging.glob("workspace-one/*.ps1")]):
    text = file.read_text(encoding="utf-8")
    assert text.isascii() and "UNTRIED" in text, file
    for arguments in re.findall(r"& \$genkan ([a-z][^|\n){}]*)", text):
        subprocess.run([genkan, *arguments.split(), "--help"], check=True, capture_output=True)
        lines += 1
assert subprocess.run([genkan, "check", "--fromat", "intune", "--help"], capture_output=True).returncode, "genkan finds no mistake"
print(f"ok {lines} command lines of PowerShell's are genkan's")

# What the .pkg lays down, its removal takes away, and so does the command that genkan names.
laid = set(re.findall(r"root/usr/local/(share[\w/-]*)", (packaging / "macos/build-pkg").read_text(encoding="utf-8")))
laid = {place for place in laid if not any(place.startswith(f"{other}/") for other in laid)}
removal = (packaging / "macos/remove.sh").read_text(encoding="utf-8").replace('"$share"', "$share")
command = pathlib.Path("docs/install.md").read_text(encoding="utf-8")
for place in laid:
    assert "$" + place in removal, f"remove.sh leaves {place}"
    assert f"/usr/local/{place}" in command, f"docs/install.md leaves {place}"
assert len(laid) == 5, laid
print(f"ok the removal of the .pkg names the {len(laid)} places that it lays something down at")

try:
    import yaml
except ImportError:
    print("SKIPPED YAML: python3-yaml is not here")
else:
    for file in sorted(packaging.rglob("*.y*ml")):
        documents = [document for document in yaml.safe_load_all(file.read_text(encoding="utf-8"))]
        assert documents and all(documents), file
    pod = documents = list(yaml.safe_load_all((packaging / "container/kubernetes.yaml").read_text(encoding="utf-8")))
    volumes = {volume["name"] for volume in pod[1]["spec"]["volumes"]}
    for container in pod[1]["spec"]["initContainers"] + pod[1]["spec"]["containers"]:
        assert {mount["name"] for mount in container["volumeMounts"]} <= volumes, container["name"]
    print("ok YAML parses, every volume of the pod is there")

offered = subprocess.run([genkan, "setup", "--help"], check=True, capture_output=True, text=True).stdout
if "mobileconfig" not in offered:
    print("SKIPPED .mobileconfig, plist, .reg: this genkan prints none")
    sys.exit()


def printed(what):
    line = [genkan, "setup", "--scope", "managed", "--profile", "bedrock-jp", "--non-interactive", "--print", what]
    return subprocess.run(line, check=True, capture_output=True).stdout


mac = plistlib.loads(printed("plist"))
profile = plistlib.loads(printed("mobileconfig"))
inner = profile["PayloadContent"][0]
assert (profile["PayloadType"], profile["PayloadScope"], profile["PayloadVersion"]) == ("Configuration", "System", 1), profile
assert inner["PayloadType"] == "com.apple.ManagedClient.preferences" and inner["PayloadVersion"] == 1, inner
assert len({str(uuid.UUID(payload["PayloadUUID"])) for payload in (profile, inner)}) == 2
forced = inner["PayloadContent"]["com.anthropic.claudecode"]["Forced"][0]["mcx_preference_settings"]
assert forced == mac
assert printed("mobileconfig") == printed("mobileconfig"), "a profile with new identifiers would be installed twice"
print("ok the .mobileconfig holds what the plist holds, with identifiers that stay")

here = json.loads(printed("settings"))
registry = re.search(r'^"Settings"="(.*)"\r?$', printed("reg").decode("ascii"), re.MULTILINE)
registry = json.loads(re.sub(r"\\(.)", r"\1", registry.group(1)))
script = re.search(r"^\$settings = '(.*)'\r?$", printed("powershell").decode("ascii"), re.MULTILINE)
assert json.loads(script.group(1).replace("''", "'")) == registry
# What names no place on a machine is the same on all.
for key in ("availableModels", "modelOverrides", "allowedProviders", "enforceAvailableModels"):
    assert here[key] == mac[key] == registry[key], key
assert set(here["env"]) == set(mac["env"]) == set(registry["env"])
policy = printed("policy")
assert policy.count(b"\n") == 1 and json.loads(policy) == registry
(key,) = re.findall(r"^\[HKEY_LOCAL_MACHINE\\(.*)\]\r?$", printed("reg").decode("ascii"), re.MULTILINE)
assert {policy.get("key") for policy in definitions.iter("policy")} == {key} and box.get("valueName") == "Settings"
print("ok the plist, the .reg file, the PowerShell script and the line for a group policy hold the settings of here")
fitting = 0
for name in sorted(file.stem for file in pathlib.Path("profiles").glob("*.toml")):
    line = [genkan, "setup", "--scope", "managed", "--profile", name, "--non-interactive", "--print", "policy"]
    said = subprocess.run(line, capture_output=True)
    # Some profiles are nothing without an answer.
    if said.returncode == 0:
        assert 1023 < len(said.stdout) < int(box.get("maxLength")), (name, len(said.stdout))
        fitting += 1
assert fitting, "no profile was printed"
print(f"ok what is pasted into a group policy fits there for {fitting} profiles, and would not without maxLength")
for shell in ("sh", "dash"):
    if shutil.which(shell):
        line = [shell, packaging / "workspace-one/custom-settings.sh", "--profile", "bedrock-jp"]
        part = subprocess.run(line, check=True, capture_output=True, env=dict(os.environ, GENKAN=genkan)).stdout
        assert plistlib.loads(b'<plist version="1.0">' + part + b"</plist>") == inner
        line[-1] = "nobody"
        assert subprocess.run(line, capture_output=True, env=dict(os.environ, GENKAN=genkan)).returncode, "an error is told"
print("ok what is pasted into Workspace ONE's custom settings is the profile's inner payload")
