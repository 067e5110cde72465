"""Reads the recipes with real parsers, and what `genkan setup --print` makes for each management system."""

import json
import pathlib
import plistlib
import re
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
print("ok the plist, the .reg file and the PowerShell script hold the settings of here")
