# PHP, its extensions and its clients.

packages_php() {
  has php || echo php-cli
  has_php "extension_loaded('curl')" || echo php-curl
  has_php "extension_loaded('http')" || echo php-http php-raphf
  has_php "@include 'GuzzleHttp/autoload.php'" || echo php-guzzlehttp-guzzle
  has_php "@include 'Symfony/Component/HttpClient/autoload.php'" || echo php-symfony-http-client
  has_php "@include 'Symfony/Component/Mime/autoload.php'" || echo php-symfony-mime
}

has_php() { has php && php -r "exit(($1) ? 0 : 1);" 2>/dev/null; }
