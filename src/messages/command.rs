//! Words of: how another program ended.

crate::messages::words! {
    NO_PROGRAM: "exit {exit}: no such program", "終了コード {exit}: プログラムがありません";
    NO_PERMISSION: "exit {exit}: it may not be started (chmod +x, or a disk that is mounted with noexec)", "終了コード {exit}: 起動が許可されていません（chmod +x を確認するか、noexec でマウントされたディスクにないか確認してください）";
    EXITED: "exit {exit}", "終了コード {exit}";
    SIGNALLED: "ended by a signal", "シグナルで終了";
    NO_END: "no end within {seconds} s", "{seconds} 秒以内に終了せず";
    INTERRUPTED: "interrupted", "中断";
    STAYS_OPEN: "its output stays open", "出力が閉じられないまま";
    NOT_STARTED: "not started", "起動できず";
    GONE: "it is gone, and nobody saw how it ended", "終了した理由は不明";
}
