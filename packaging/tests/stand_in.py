"""Writes down what the client asks of Bedrock, a line a request, and refuses it: stand_in.py PEM LOG."""

import http.server
import ssl
import sys


class Answer(http.server.BaseHTTPRequestHandler):
    def refuse(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with open(sys.argv[2], "a", encoding="utf-8") as log:
            log.write(f"{self.command} {self.path}\n")
        # A refusal of this kind is final to the client; after 403 it looks for other keys for half a minute.
        self.send_response(400)
        self.send_header("x-amzn-ErrorType", "ValidationException")
        body = b'{"message":"the stand-in refuses everything"}'
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = refuse

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 443), Answer)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1])
server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
