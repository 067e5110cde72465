//! Words of: what the client calls.

crate::words! {
    STOPPED: "{name}: {why}. Run `genkan login` in a terminal, then send the prompt again. ({code})", "{name}: {why}。ターミナルで `genkan login` を実行してから、もう一度送信してください。({code})";
    STOPPED_ON_THE_WAY:
        "{name}: {why}. Look at the network (VPN, proxy), then send the prompt again. ({code})",
        "{name}: {why}。ネットワーク（VPN、プロキシ）を確認してから、もう一度送信してください。({code})";
    STOPPED_OTHERWISE:
        "{name}: {why}. What helps: genkan explain {code}",
        "{name}: {why}。対処方法: genkan explain {code}";
}
