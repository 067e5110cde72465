"""A release as people see it, on this machine alone: serves a folder over https, and its npm packages as npm's registry.

registry.py FOLDER CERTIFICATE_AND_KEY: prints the port. /npm/NAME answers from the .tgz files in FOLDER.
"""

import base64
import hashlib
import http.server
import json
import pathlib
import ssl
import sys
import tarfile
import urllib.parse

folder = pathlib.Path(sys.argv[1])


def packument(name, base):
    versions = {}
    # The newest last, by its folder's name.
    for file in sorted(folder.rglob("*.tgz")):
        with tarfile.open(file) as tar:
            about = json.load(tar.extractfile("package/package.json"))
        if about["name"] == name:
            integrity = base64.b64encode(hashlib.sha512(file.read_bytes()).digest()).decode()
            about["dist"] = {"tarball": f"{base}/{file.relative_to(folder)}", "integrity": f"sha512-{integrity}"}
            versions[about["version"]] = about
    return {"name": name, "dist-tags": {"latest": list(versions)[-1]}, "versions": versions} if versions else None


class Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *args):
        super().__init__(*args, directory=folder)

    def do_GET(self):
        path = urllib.parse.unquote(self.path)
        if not path.startswith("/npm/"):
            return super().do_GET()
        answer = packument(path.removeprefix("/npm/"), f"https://{self.headers['Host']}")
        body = json.dumps(answer or {"error": "not found"}).encode()
        self.send_response(200 if answer else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[2])
server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_port, flush=True)
server.serve_forever()
