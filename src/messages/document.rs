//! Words of: Settings documents.

crate::messages::words! {
    END: "EOF", "ファイルの終わり";
    CLIENT_IGNORES:
        "fix this place: with such an error Claude Code ignores a settings file whole, hooks and permission rules included, and with a managed one it does not even start",
        "この箇所を直してください。このような誤りがあると、設定ファイルはフックや権限ルールを含めて丸ごと Claude Code に無視されます。管理設定（managed）の場合は起動もしません";
    EDITOR_LEFT_OUT:
        "fix this place, or leave the editor out: --set claude.vscode=false",
        "この箇所を直すか、エディターの設定を対象から外してください: --set claude.vscode=false";
    AWS_REJECTS:
        "fix this place: the AWS CLI rejects a file with such an error whole",
        "この箇所を直してください。このような誤りのあるファイルは AWS CLI に丸ごと拒否されます";
}
