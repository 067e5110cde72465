class Genkan < Formula
  desc "Sets up a Claude Code whose requests stay in Japan"
  homepage "@REPOSITORY@"
  version "@VERSION@"
  license "Apache-2.0"

@ARCHIVES@
  def install
    bin.install "genkan"
    man1.install Dir["man/*"]
    (man/"ja/man1").install Dir["man-ja/*"]
    bash_completion.install "completions/genkan"
    zsh_completion.install "completions/_genkan"
    fish_completion.install "completions/genkan.fish"
  end

  def caveats
    "Before removing it: genkan undo --sign-out"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/genkan --version")
  end
end
