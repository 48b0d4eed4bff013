# Perl and its clients; HTTP::Tiny comes with Perl.

packages_perl() {
  has perl || echo perl
  perl -MLWP -e 1 2>/dev/null || echo libwww-perl
}
