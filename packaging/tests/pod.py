"""What packaging/container/kubernetes.yaml says: pod.py profile|command."""

import sys

import yaml

config, pod = yaml.safe_load_all(open("packaging/container/kubernetes.yaml", encoding="utf-8"))
print(config["data"]["profile.toml"] if sys.argv[1] == "profile" else " ".join(pod["spec"]["initContainers"][0]["command"]))
