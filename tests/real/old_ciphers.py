"""Opens TLS 1.2 with one cipher of old, and passes everything on in the clear. Called with an address and a PEM file."""
import socket
import ssl
import sys
import threading

address, file = sys.argv[1:]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.maximum_version = ssl.TLSVersion.TLSv1_2
context.set_ciphers("ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0")
context.load_cert_chain(file)


def pump(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def serve(client):
    try:
        client = context.wrap_socket(client, server_side=True)
    except OSError:
        return
    behind = socket.create_connection(("127.0.0.1", 80))
    threading.Thread(target=pump, args=(behind, client), daemon=True).start()
    pump(client, behind)


with socket.create_server((address, 443)) as server:
    while True:
        threading.Thread(target=serve, args=(server.accept()[0],), daemon=True).start()
