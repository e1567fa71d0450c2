{
  description = "wasm_link: a plugin runtime on WebAssembly components";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
    rust-overlay = {
      url = "github:oxalica/rust-overlay";
      inputs.nixpkgs.follows = "nixpkgs";
    };
  };

  outputs =
    { nixpkgs, rust-overlay, ... }:
    let
      systems = [
        "x86_64-linux"
        "aarch64-linux"
        "x86_64-darwin"
        "aarch64-darwin"
      ];
      forEachSystem =
        shell:
        nixpkgs.lib.genAttrs systems (
          system:
          shell (
            import nixpkgs {
              inherit system;
              overlays = [ rust-overlay.overlays.default ];
            }
          )
        );
    in
    {
      # `nix develop`: what building, testing and rebuilding the guests need.
      devShells = forEachSystem (
        pkgs:
        let
          # The default profile has cargo, clippy and rustfmt.
          rust = pkgs.rust-bin.stable.latest.default.override {
            extensions = [
              "rust-analyzer"
              "rust-src"
            ];
            targets = [
              "wasm32-unknown-unknown"
              "wasm32-wasip2"
            ];
          };
          # clang and lld with the libc of WASI.
          wasiClang = pkgs.pkgsCross.wasi32.stdenv.cc;
        in
        {
          default = pkgs.mkShell {
            packages = [
              rust
              pkgs.go
              pkgs.nodejs
              pkgs.python3
              pkgs.wasm-tools
            ];
            # Flags that the compiler's wrapper would add, and that mean nothing to WebAssembly.
            hardeningDisable = [ "all" ];
            # Where fixtures/build-guests looks for a C compiler. Not among the packages: their
            # compilers are taken for the host's.
            WASI_CC = "${wasiClang}/bin/${wasiClang.targetPrefix}clang";
          };
        }
      );
    };
}
