# Ruby, its clients, and what its code is laid out by.

packages_ruby() {
  has ruby || echo ruby
  has_gem faraday || echo ruby-faraday
  has_gem httparty || echo ruby-httparty
  has rubocop || echo rubocop
}

has_gem() { has ruby && ruby -e "require '$1'" 2>/dev/null; }
