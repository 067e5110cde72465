//! GK-BRG: a host's sign-in for its containers.

crate::code::codes! {
    TAKEN "GK-BRG-001" Problem {
        "another program listens at {file}" /
        "別のプログラムが {file} で待ち受けています"
    } help {
        "Most often it is another `genkan bridge`, in another terminal or as a service; its containers are still being served. Stop it first, or choose another path." /
        "多くの場合、別のターミナルやサービスで動いている `genkan bridge` です。そのコンテナーには引き続き応答しています。先に終了するか、別のパスを指定してください。"
    }
    NOT_A_SOCKET "GK-BRG-002" Usage {
        "{file} is not a socket" /
        "{file} はソケットではありません"
    } help {
        "Something else has this name, and genkan doesn't replace it. Docker creates a folder of that name if a container is started before the socket exists: remove the folder, start `genkan bridge`, then the container." /
        "同じ名前の別のものがあり、genkan は置き換えません。ソケットより先にコンテナーを起動すると、Docker はその名前のフォルダーを作ります。フォルダーを削除し、`genkan bridge` を起動してからコンテナーを起動してください。"
    }
    TOO_LONG "GK-BRG-003" Usage {
        "the path is too long for a socket: {file}" /
        "ソケットのパスが長すぎます: {file}"
    } help {
        "Systems allow little more than 100 bytes (Linux 107, macOS 103), including a temporary name in the same folder. Choose a shorter path, such as one in $XDG_RUNTIME_DIR." /
        "ソケットのパスは 100 バイト程度まで（Linux は 107、macOS は 103）で、同じフォルダーの一時的な名前も含みます。$XDG_RUNTIME_DIR の下など、短いパスを指定してください。"
    }
    NO_SOCKETS "GK-BRG-004" Usage {
        "`genkan bridge` does not exist on Windows" /
        "`genkan bridge` は Windows では使えません"
    } help {
        "Containers on Windows run in WSL or in their own virtual machine, and can't reach a Windows socket. Set genkan up inside WSL, and start `genkan bridge` there." /
        "Windows のコンテナーは WSL や専用の仮想マシンで動くため、Windows のソケットには届きません。WSL の中で genkan を設定し、そこで `genkan bridge` を起動してください。"
    }
    NOTHING "GK-BRG-005" Usage {
        "profile {profile} has nothing that genkan can give to a container over a socket" /
        "プロファイル {profile} には、ソケットでコンテナーに渡せるものがありません"
    } help {
        "The bridge hands out AWS credentials and the key of a gateway. Google's and Microsoft's libraries don't read credentials from a socket: give such a container an identity of its own (workload identity), or the gateway's key." /
        "渡せるのは AWS の認証情報とゲートウェイのキーです。Google と Microsoft のライブラリはソケットから受け取れません。コンテナー専用の ID（ワークロード ID）か、ゲートウェイのキーを使ってください。"
    }
    OPEN_FOLDER "GK-BRG-006" Usage {
        "everybody can replace the files in {folder}" /
        "{folder} にあるものは誰でも置き換えられます"
    } help {
        "Somebody else's socket could take the place of genkan's, and a container would work with that person's identity. Choose a folder of your own, such as $XDG_RUNTIME_DIR, or `chmod o-w` this one." /
        "他人のソケットと置き換えられると、コンテナーがその人の ID で動いてしまいます。$XDG_RUNTIME_DIR など自分だけが書き込めるフォルダーを指定するか、`chmod o-w` を実行してください。"
    }
}
